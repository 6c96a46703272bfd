package io.qingce.report.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.ledger.HourSlot;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.Grade;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionDayRuleTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

    private static final Site STATION = site("A", SiteKind.AIR_STATION, false, false);
    private static final Site OTHER = site("B", SiteKind.AIR_STATION, false, false);
    private static final Site CONTROL = site("C", SiteKind.AIR_STATION, true, false);
    private static final Site CITY = site("D", SiteKind.AIR_CITY, false, false);
    private static final Site MADE_UP = site("E", SiteKind.AIR_STATION, false, true);
    private static final Site RIVER = site("R", SiteKind.RIVER_SECTION, false, false);

    @Test
    void makesNoDayWithoutReadings() {
        assertEquals(List.of(), rule(STATION).on(DAY, List.of()));
        assertEquals(List.of(), rule(STATION).on(DAY, List.of(day("A", null))));
    }

    @Test
    void leavesControlPointsAndOtherSitesOut() {
        assertEquals(List.of(), rule(STATION, CONTROL, RIVER).on(DAY, List.of(day("C", "30"), day("R", "30"))));
        assertEquals(List.of("A"), rule(STATION, CONTROL, RIVER).countedSites());
    }

    @Test
    void takesTheMeanOfTheStationsUnrounded() {
        RegionDay day = rule(STATION, OTHER)
                .on(DAY, List.of(day("A", "30"), day("B", "35.5")))
                .get(0);

        assertEquals(Outcome.of(DailyValue.of(Exact.parse("32.75"), 2, 1)), of(day).value(AirItem.PM25));
        assertEquals(List.of("A", "B"), day.origin().sites());
        assertEquals(Source.STATIONS, day.origin().source());
    }

    @Test
    void takesTheCitySeriesOnlyWithoutAnyStation() {
        List<SiteDay> both = List.of(day("A", "30"), day("D", "99"));

        assertEquals(
                Source.STATIONS,
                rule(STATION, CITY).on(DAY, both).get(0).origin().source());
        assertEquals(
                Source.CITY_SERIES,
                rule(STATION, CITY)
                        .on(DAY, List.of(day("D", "99")))
                        .get(0)
                        .origin()
                        .source());
    }

    @Test
    void neverMixesMadeUpReadingsWithRealOnes() {
        RegionDay day = rule(STATION, MADE_UP)
                .on(DAY, List.of(day("A", "30"), day("E", "99")))
                .get(0);

        assertEquals(List.of("A"), day.origin().sites());
        assertFalse(day.origin().source().isSimulated());
        assertTrue(day.origin().simulatedLeftOut());
    }

    @Test
    void marksADayOfMadeUpReadings() {
        RegionDay day = rule(STATION, MADE_UP).on(DAY, List.of(day("E", "99"))).get(0);

        assertTrue(day.origin().source().isSimulated());
        assertFalse(day.origin().simulatedLeftOut());
    }

    @Test
    void putsNothingInThePlaceOfWhatIsTakenOutOfARealStation() {
        RegionDay day = rule(STATION, CITY, MADE_UP)
                .on(
                        DAY,
                        List.of(day("A", "300"), day("D", "30"), day("E", "99")),
                        Series.REAL_TIME,
                        known -> known.key().site().equals("A") ? SiteDay.empty(known.key()) : known)
                .orElseThrow();

        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), of(day).value(AirItem.PM25));
        assertEquals(Source.STATIONS, day.origin().source());
    }

    @Test
    void needsTheShareOfTheRegisteredStations() {
        Site third = site("F", SiteKind.AIR_STATION, false, false);
        RegionDay day =
                rule(STATION, OTHER, third).on(DAY, List.of(day("A", "30"))).get(0);

        assertEquals(Outcome.insufficient(Reason.TOO_FEW_STATIONS, 1, 2), of(day).value(AirItem.PM25));
    }

    @Test
    void putsReviewedReadingsBeforeRealTimeOnesSiteBySite() {
        List<RegionDay> days = rule(STATION, OTHER)
                .on(DAY, List.of(day("A", "30"), day("B", "40"), day("A", DataVersion.REVIEWED, "20")));

        assertEquals(
                List.of(Series.REAL_TIME, Series.REVIEWED, Series.BEST),
                days.stream().map(RegionDay::series).toList());
        assertEquals(
                List.of("35", "20", "30"),
                days.stream().map(RegionDayRuleTest::pm25).toList());
    }

    @Test
    void takesAReadingThatCannotBeAConcentrationAsMissing() {
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                of(rule(STATION).on(DAY, List.of(day("A", "-1"))).get(0)).value(AirItem.PM25));
    }

    /** Region-days are computed once for all editions; that holds only while they agree on the limit of ozone. */
    @Test
    void reliesOnOneOzoneLimitInAllEditions() {
        assertEquals(
                1,
                Arrays.stream(AirEdition.values())
                        .map(edition -> AirLimits.dailyLimit(edition, AirItem.O3, Grade.II))
                        .distinct()
                        .count());
    }

    /** S1: stations whose ozone peaks at different hours; the city never had the mean of their maxima. */
    @Test
    void makesTheHoursOfTheCityBeforeItsHighestOne() {
        RegionDay day = rule(STATION, OTHER)
                .on(DAY, List.of(peak("A", 13), peak("B", 16)))
                .get(0);

        assertEquals(
                Exact.parse("151.5"),
                of(day).ozoneMaximumHour().known().orElseThrow().exact());
    }

    private static SiteDay peak(String site, int hour) {
        List<HourSlot> slots = new ArrayList<>(day(site, "100").slots());
        slots.set(hour - 1, day(site, "203").slots().get(0));
        return new SiteDay(new SiteDay.Key(site, DAY, DataVersion.REAL_TIME), slots);
    }

    private static AirDay of(RegionDay day) {
        return day.city().under(StationShare.HALF);
    }

    private static String pm25(RegionDay day) {
        return of(day).value(AirItem.PM25).known().orElseThrow().exact().toString();
    }

    private static RegionDayRule rule(Site... sites) {
        return new RegionDayRule("某市", List.of(sites));
    }

    private static Site site(String code, SiteKind kind, boolean controlPoint, boolean simulated) {
        return new Site(code, 1, code, kind, "某市", controlPoint, simulated, null);
    }

    private static SiteDay day(String site, String value) {
        return day(site, DataVersion.REAL_TIME, value);
    }

    private static SiteDay day(String site, DataVersion version, String value) {
        BigDecimal[] six = new BigDecimal[6];
        Arrays.fill(six, value == null ? null : new BigDecimal(value));
        return new SiteDay(new SiteDay.Key(site, DAY, version), Collections.nCopies(24, HourSlot.of(1, six)));
    }
}
