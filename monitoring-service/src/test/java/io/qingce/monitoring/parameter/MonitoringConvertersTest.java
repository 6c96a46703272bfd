package io.qingce.monitoring.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringConvertersTest {

    private static final Map<String, Class<?>> TYPES =
            Map.of("version", Version.class, "averaging", Averaging.class, "within", Duration.class);

    private final MonitoringConverters converters = new MonitoringConverters();

    @ParameterizedTest
    @CsvSource({
        "version, BEST, unknown-version",
        "averaging, PT7X, unknown-averaging",
        "within, a day, unreadable-duration",
        "within, PT0S, unreadable-duration",
        "within, -P1D, unreadable-duration",
        "within, P401D, unreadable-duration"
    })
    void refusesWhatItCannotReadNamingTheParameter(String field, String text, String reason) {
        Violation found = assertThrows(ProblemException.class, () -> converters.value(TYPES.get(field), field, text))
                .violations()
                .get(0);
        assertEquals(field, found.field());
        assertEquals(reason, found.reason());
    }

    @Test
    void readsEachKind() {
        assertEquals(Version.REVIEWED, converters.value(Version.class, "version", "REVIEWED"));
        assertEquals(Averaging.HOUR, converters.value(Averaging.class, "averaging", "PT1H"));
        assertEquals(Duration.ofDays(400), converters.value(Duration.class, "within", "P400D"));
    }
}
