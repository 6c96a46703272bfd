package io.qingce.monitoring.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a read of observations can be narrowed by, refused before any site is looked for. */
class ObservationParametersTest {

    private final ObservationParameters parameters = new ObservationParameters();

    @Test
    void needASiteOrARegion() {
        assertRefused("site", "missing");
    }

    @Test
    void refuseAPeriodThatEndsBeforeItBegins() {
        parameters.region = "安阳市";
        parameters.from = Observed.END;
        parameters.to = Observed.END.minusNanos(1000);
        assertRefused("to", "before-from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SO3", "so2", "", "PM25", "二氧化硫"})
    void refuseAParameterThatThereIsNot(String code) {
        parameters.sites = List.of("1001A");
        parameters.parameters = List.of("SO2", code);
        assertRefused("parameter", "unknown-parameter");
    }

    private void assertRefused(String field, String reason) {
        // Refused before the sites are looked for, and so without any.
        assertEquals("400 " + field + " " + reason, Refused.problem(() -> parameters.selection(null)));
    }
}
