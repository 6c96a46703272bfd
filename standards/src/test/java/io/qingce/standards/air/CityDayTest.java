package io.qingce.standards.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases C15 and C16, the share of stations, editions and limits. */
class CityDayTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private static AirDay station(AirItem item, Exact value) {
        Outcome<DailyValue> daily = Outcome.of(DailyValue.of(value, 24, 20));
        return AirDay.of(DATE, Map.of(item, daily), daily);
    }

    private static AirDay city(List<AirDay> stations, int registered) {
        return CityDay.ofDays(DATE, stations, registered).under(StationShare.THREE_QUARTERS_OR_HALF);
    }

    /** A station whose ozone is low but for one hour. */
    private static HourlyValues ozone(int low, int high, int at) {
        List<BigDecimal> hours = new ArrayList<>(Collections.nCopies(HourlyValues.HOURS, BigDecimal.valueOf(low)));
        hours.set(at, BigDecimal.valueOf(high));
        return HourlyValues.of(Map.of(AirItem.O3, hours));
    }

    private static String highestOzone(List<HourlyValues> stations, int registered, StationShare share) {
        Outcome<DailyValue> highest = CityDay.of(DATE, stations, registered).ozoneMaximumHour(share);
        return highest instanceof Outcome.Insufficient<DailyValue> missing
                ? missing.reason() + " " + missing.valid()
                : highest.known().orElseThrow().exact() + " at "
                        + highest.known().orElseThrow().windowEnd();
    }

    /** S1: two stations peak at different hours; the mean of their maxima would be 203, the city never was above 151.5. */
    @Test
    void takesTheHighestHourFromTheSeriesOfTheCity() {
        List<HourlyValues> apart = List.of(ozone(100, 203, 13), ozone(100, 203, 16));
        List<HourlyValues> together = List.of(ozone(100, 203, 13), ozone(100, 203, 13));
        assertEquals("151.5 at 14", highestOzone(apart, 2, StationShare.THREE_QUARTERS_OR_HALF));
        assertEquals("203 at 14", highestOzone(together, 2, StationShare.THREE_QUARTERS_OR_HALF));
    }

    /** S1 and S4: an hour of the city needs its share of stations, and a day twenty such hours. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"THREE_QUARTERS_OR_HALF, NO_DATA 0", "HALF, 151.5 at 14", "ANY_STATION, 151.5 at 14"})
    void needsTheShareOfStationsInEveryHour(StationShare share, String highest) {
        assertEquals(highest, highestOzone(List.of(ozone(100, 203, 13), ozone(100, 203, 16)), 4, share));
    }

    @Test
    void needsTwentyHoursOfTheCity() {
        List<BigDecimal> nineteen = new ArrayList<>(Collections.nCopies(19, BigDecimal.TEN));
        nineteen.addAll(Collections.nCopies(5, null));
        assertEquals(
                "TOO_FEW_HOURS 19",
                highestOzone(List.of(HourlyValues.of(Map.of(AirItem.O3, nineteen))), 1, StationShare.HALF));
    }

    /** S4: one stored day answers for every share. */
    @Test
    void answersForEveryShareFromOneDay() {
        CityDay day = CityDay.ofDays(DATE, Collections.nCopies(5, station(AirItem.PM25, Exact.of(30))), 8);
        assertFalse(day.under(StationShare.THREE_QUARTERS_OR_HALF)
                .value(AirItem.PM25)
                .isKnown());
        assertEquals(
                Outcome.of(DailyValue.of(Exact.of(30), 5, 4)),
                day.under(StationShare.HALF).value(AirItem.PM25));
        assertEquals(
                Outcome.of(DailyValue.of(Exact.of(30), 5, 1)),
                day.under(StationShare.ANY_STATION).value(AirItem.PM25));
    }

    @Test
    void takesAssumedMeansWhateverTheShare() {
        CityDay day = CityDay.ofDays(DATE, List.of(), 8).assuming(Map.of(AirItem.PM25, Exact.of(12)));
        for (StationShare share : StationShare.values()) {
            assertEquals(
                    Exact.of(12),
                    day.under(share).value(AirItem.PM25).known().orElseThrow().exact());
        }
    }

    @Test
    void refusesMoreStationsThanRegistered() {
        List<AirDay> two = Collections.nCopies(2, station(AirItem.SO2, Exact.of(1)));
        assertThrows(IllegalArgumentException.class, () -> CityDay.ofDays(DATE, two, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"C15, PM25, 30 40 44, 38", "C16, O3, 150 170 166, 162"})
    void averagesTheDaysOfTheStations(String origin, AirItem item, String stations, String city) {
        List<AirDay> days = new ArrayList<>();
        for (String value : stations.split(" ")) {
            days.add(station(item, Exact.parse(value)));
        }
        AirDay day = city(days, 3);
        assertEquals(Outcome.of(DailyValue.of(Exact.parse(city), 3, 2)), day.value(item));
        Collections.reverse(days);
        assertEquals(day.value(item), city(days, 3).value(item));
    }

    @Test
    void averagesUnroundedValues() {
        List<AirDay> days =
                List.of(station(AirItem.PM25, Exact.ratio(1, 23)), station(AirItem.PM25, Exact.ratio(1, 24)));
        assertEquals(
                Exact.ratio(47, 1104),
                city(days, 2).value(AirItem.PM25).known().orElseThrow().exact());
    }

    @ParameterizedTest(name = "{0} of {1} stations: {2}")
    @CsvSource({
        "6, 8, true",
        "5, 8, false",
        "3, 4, true",
        "2, 4, false",
        "2, 3, true",
        "1, 3, false",
        "1, 2, true",
        "1, 1, true"
    })
    void needsThreeQuartersOrHalfOfTheStations(int valid, int registered, boolean isKnown) {
        List<AirDay> days = Collections.nCopies(valid, station(AirItem.PM25, Exact.of(30)));
        AirDay day = city(days, registered);
        assertEquals(isKnown, day.value(AirItem.PM25).isKnown());
    }

    @Test
    void saysHowManyStationsAreMissing() {
        List<AirDay> days = Collections.nCopies(5, station(AirItem.PM25, Exact.of(30)));
        AirDay day = city(days, 8);
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_STATIONS, 5, 6), day.value(AirItem.PM25));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 6), day.value(AirItem.PM10));
    }

    @Test
    void averagesAnHourOverTheStations() {
        List<Exact> hours = List.of(Exact.of(30), Exact.of(41));
        assertEquals(Outcome.of(Exact.parse("35.5")), CityHour.of(hours, 3, StationShare.THREE_QUARTERS_OR_HALF));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_STATIONS, 2, 3),
                CityHour.of(hours, 4, StationShare.THREE_QUARTERS_OR_HALF));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), CityHour.of(List.of(), 2, StationShare.HALF));
    }

    @ParameterizedTest
    @CsvSource({"THREE_QUARTERS_OR_HALF, 11, 9", "HALF, 11, 6", "HALF, 10, 5", "ANY_STATION, 11, 1"})
    void letsTheShareBeChosen(StationShare share, int stations, int needed) {
        assertEquals(needed, share.needed(stations));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, GB3095_2012",
        "2026-02-28, GB3095_2012",
        "2026-03-01, GB3095_2026_TRANSITION",
        "2030-12-31, GB3095_2026_TRANSITION",
        "2031-01-01, GB3095_2026_FINAL"
    })
    void choosesTheEditionByDate(LocalDate day, AirEdition edition) {
        assertEquals(edition, AirEdition.on(day));
    }

    @Test
    void namesDocumentAndClause() {
        assertEquals(
                "GB 3095-2026 表 1",
                AirEdition.GB3095_2026_FINAL.limitsClause("表 1").toString());
        assertEquals(
                "HJ 663-2013 6.1",
                AirEdition.GB3095_2012.assessmentClause("6.1").toString());
    }

    /** GB 3095-2012 and -2026 tables 1 and 2, grade I and II of 2012, transition, final. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SO2, YEAR, 20 60 20 60 20 20",
        "SO2, DAY, 50 150 50 150 50 50",
        "SO2, HOUR, 150 500 150 500 150 150",
        "NO2, YEAR, 40 40 40 40 30 30",
        "NO2, DAY, 80 80 80 80 50 50",
        "NO2, HOUR, 200 200 200 200 200 200",
        "CO, DAY, 4 4 4 4 4 4",
        "CO, HOUR, 10 10 10 10 10 10",
        "O3, DAILY_MAX_EIGHT_HOURS, 100 160 100 160 100 160",
        "O3, HOUR, 160 200 160 200 160 200",
        "PM10, YEAR, 40 70 40 60 20 50",
        "PM10, DAY, 50 150 50 120 50 100",
        "PM25, YEAR, 15 35 15 30 10 25",
        "PM25, DAY, 35 75 35 60 25 50",
        "TSP, YEAR, 80 200 80 200 80 200",
        "TSP, DAY, 120 300 120 300 120 300",
        "NOX, YEAR, 50 50 50 50 40 40",
        "NOX, DAY, 100 100 100 100 70 70",
        "NOX, HOUR, 250 250 250 250 250 250",
        "PB, YEAR, 0.5 0.5 0.5 0.5 0.5 0.5",
        "PB, QUARTER, 1 1 1 1 1 1",
        "BAP, YEAR, 0.001 0.001 0.001 0.001 0.001 0.001",
        "BAP, DAY, 0.0025 0.0025 0.0025 0.0025 0.0025 0.0025",
        "CO, YEAR, - - - - - -",
        "O3, YEAR, - - - - - -",
        "PM25, HOUR, - - - - - -"
    })
    void hasThePrintedLimits(AirItem item, Averaging averaging, String printed) {
        List<String> limits = new ArrayList<>();
        for (AirEdition edition : AirEdition.values()) {
            for (Grade grade : Grade.values()) {
                limits.add(AirLimits.limit(edition, item, averaging, grade)
                        .map(BigDecimal::toPlainString)
                        .orElse("-"));
            }
        }
        assertEquals(printed, String.join(" ", limits));
    }

    @ParameterizedTest
    @CsvSource({
        "E8, 42, 35, 0.20",
        "at the limit, 35, 35, -",
        "below, 34, 35, -",
        "tie, 100.5, 100, 0.00",
        "rounded, 35.8, 35, 0.02"
    })
    void statesTheExceedanceMultiple(String origin, String value, BigDecimal limit, String multiple) {
        assertEquals(
                multiple,
                Exceedance.multiple(Exact.parse(value), limit)
                        .map(BigDecimal::toPlainString)
                        .orElse("-"));
    }
}
