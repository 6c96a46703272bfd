package io.qingce.monitoring.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many periods a civil day should have, by the calendar. */
class SiteDaysTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "SAMPLE, ",
        "MINUTE, 1440",
        "MINUTES_2, 720",
        "MINUTES_5, 288",
        "MINUTES_12, 120",
        "MINUTES_30, 48",
        "HOUR, 24",
        "DAY, 1",
        "MONTH, "
    })
    void haveAsManyPeriodsAsTheirLengthDividesADay(Averaging averaging, @Nullable Integer periods) {
        assertEquals(Optional.ofNullable(periods), SiteDays.periods(averaging));
    }

    /** An hour has ended at its end, and the one that ends at 24:00 is of the day. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59+08:00, 0",
        "2026-03-01T00:00:00+08:00, 0",
        "2026-03-01T00:59:59+08:00, 0",
        "2026-03-01T01:00:00+08:00, 1",
        "2026-03-01T12:30:00+08:00, 12",
        "2026-03-01T23:59:59+08:00, 23",
        "2026-03-02T00:00:00+08:00, 24",
        "2027-03-01T00:00:00+08:00, 24",
        "1999-03-01T00:00:00+08:00, 0"
    })
    void countTheHoursThatHaveEndedByNow(OffsetDateTime now, int ended) {
        assertEquals(ended, SiteDays.ended(DAY, 24, BEIJING, now.toInstant()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-01T23:59:59+08:00, 0",
        "1, 2026-03-02T00:00:00+08:00, 1",
        "288, 2026-03-01T00:14:59+08:00, 2"
    })
    void countPeriodsOfAnyLength(int periods, OffsetDateTime now, int ended) {
        assertEquals(ended, SiteDays.ended(DAY, periods, BEIJING, now.toInstant()));
    }

    @Test
    void listADayOnWhichNothingCame() {
        CoverageResource.DayCoverage day = CoverageResource.day(new CoverageTable.SiteDay("1001A", DAY), 24, Map.of());
        assertEquals(new CoverageResource.DayCoverage("1001A", DAY, 24, 0, 0, Map.of()), day);
    }

    /** What is counted of all parameters together stands under the empty code, and is no parameter. */
    @Test
    void tellWhatIsThereOfAllAndOfEachParameter() {
        CoverageTable.SiteDay key = new CoverageTable.SiteDay("1001A", DAY);
        Map<String, CoverageTable.Count> counts = Map.of(
                "", new CoverageTable.Count(23, 22),
                "SO2", new CoverageTable.Count(20, 19),
                "O3", new CoverageTable.Count(23, 0));
        CoverageResource.DayCoverage day = CoverageResource.day(key, 24, Map.of(key, new CoverageTable.Counts(counts)));
        assertEquals(23, day.present());
        assertEquals(22, day.valid());
        assertEquals(
                Map.of(
                        "SO2", new CoverageResource.ParameterCoverage(20, 19),
                        "O3", new CoverageResource.ParameterCoverage(23, 0)),
                day.parameters());
        assertEquals(List.of("O3", "SO2"), List.copyOf(day.parameters().keySet()));
    }

    @ParameterizedTest
    @CsvSource({", 2026-03-01, from, missing", "2026-03-01, , to, missing", "2026-03-02, 2026-03-01, to, before-from"})
    void refuseAPeriodThatIsNone(@Nullable LocalDate from, @Nullable LocalDate to, String field, String reason) {
        CoverageParameters parameters = parameters(from, to);
        assertEquals("400 " + field + " " + reason, Refused.problem(() -> {
            parameters.from();
            parameters.to();
        }));
    }

    @Test
    void takeASingleDayAndHoursAsTheyCameWhereNothingElseIsSaid() {
        CoverageParameters parameters = parameters(DAY, DAY);
        assertEquals(DAY, parameters.to());
        assertEquals(Averaging.HOUR, parameters.averaging());
        assertEquals(Version.REAL_TIME, parameters.version());
    }

    @Test
    void needASiteOrARegion() {
        // Refused before the sites are looked for, and so without any.
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> parameters(DAY, DAY).sites(null));
        assertEquals("site", refusal.violations().get(0).field());
    }

    private static CoverageParameters parameters(@Nullable LocalDate from, @Nullable LocalDate to) {
        CoverageParameters parameters = new CoverageParameters();
        parameters.from = from;
        parameters.to = to;
        return parameters;
    }
}
