package io.qingce.monitoring.site.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.site.SiteDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which content of a site holds for a day. */
class SiteHistoryTest {

    private static final List<SiteRevision> KEPT =
            List.of(revision(1, "2020-01-01"), revision(2, "2024-01-01"), revision(3, "2023-01-01"));

    @Test
    void knowsNothingOfDaysBeforeTheFirst() {
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> SiteHistoryResource.on(LocalDate.of(2019, 12, 31), KEPT));
        assertEquals(404, refusal.status());
    }

    /** The third revision replaced what the second said of later days. */
    @ParameterizedTest
    @CsvSource({"2020-01-01, 1", "2022-12-31, 1", "2023-01-01, 3", "2024-01-01, 3", "2099-01-01, 3"})
    void isTheContentOfThatDay(LocalDate day, long revision) {
        assertEquals(revision, SiteHistoryResource.on(day, KEPT).document().number());
    }

    private static SiteRevision revision(long number, String from) {
        SiteDocument document = ServiceJson.read(
                "{'code':'a','revision':" + number + ",'name':'n','kind':'AIR_STATION','region':'r','effectiveFrom':'"
                        + from + "'}",
                SiteDocument.class);
        return new SiteRevision(document, new Doer("https://id.example#7", "李工"), Instant.EPOCH);
    }
}
