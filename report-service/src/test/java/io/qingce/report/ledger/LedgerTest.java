package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.cause.Cause;
import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> REGIONS = Map.of("A", "甲市", "B", "甲市", "C", "乙市");

    @Test
    void findsNoCauseInASiteThatIsNotKnownYet() {
        assertEquals(List.of(), causes(sample("X", "2024-02-05T02:00:00Z", "PT0S", 1)));
    }

    @Test
    void findsOneCausePerRegionOverAllDaysAndRevisions() {
        assertEquals(
                List.of(
                        Cause.readings("乙市", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), 4),
                        Cause.readings("甲市", LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 9), 7)),
                causes(
                        sample("A", "2024-02-07T02:00:00Z", "PT0S", 7),
                        sample("B", "2024-02-09T02:00:00Z", "PT0S", 3),
                        sample("C", "2024-03-01T02:00:00Z", "PT0S", 4),
                        sample("A", "2024-02-05T02:00:00Z", "PT0S", 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T15:59:59Z, PT0S, 2024-02-29",
        "2024-02-29T16:00:00Z, PT0S, 2024-03-01",
        "2024-02-29T16:00:00Z, P1M, 2024-02-29",
        "2024-02-29T16:00:00Z, P1D, 2024-02-29",
        "2024-02-29T16:00:01Z, PT1H, 2024-03-01"
    })
    void countsWhatEndsAtMidnightToTheDayThatEndsButASampleToTheDayThatBegins(
            String end, String averaging, LocalDate day) {
        assertEquals(List.of(Cause.readings("甲市", day, day, 1)), causes(sample("A", end, averaging, 1)));
    }

    private static List<Cause> causes(Sample... taken) {
        return Ledger.causes(List.of(taken), REGIONS, ZONE);
    }

    private static Sample sample(String site, String end, String averaging, long revision) {
        return new Sample(site, Instant.parse(end), averaging, DataVersion.REAL_TIME, revision, Map.of());
    }
}
