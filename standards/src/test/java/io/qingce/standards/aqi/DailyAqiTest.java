package io.qingce.standards.aqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases B1 to B15 and the rules on primary and exceeding pollutants and missing items. */
class DailyAqiTest {

    private static final List<AqiColumn> ORDER = List.of(
            AqiColumn.SO2_DAY,
            AqiColumn.NO2_DAY,
            AqiColumn.PM10_DAY,
            AqiColumn.PM25_DAY,
            AqiColumn.CO_DAY,
            AqiColumn.O3_EIGHT_HOURS);

    /** SO2 NO2 PM10 PM2.5 CO O3; "-" is missing. */
    static Concentrations day(String values) {
        Concentrations day = Concentrations.NONE;
        List<String> parts = List.of(values.split(" "));
        for (int i = 0; i < parts.size(); i++) {
            day = parts.get(i).equals("-") ? day : day.with(ORDER.get(i), new BigDecimal(parts.get(i)));
        }
        return day;
    }

    private static String indices(AirQualityIndex index) {
        return AirItem.BASIC.stream().map(index::printed).collect(Collectors.joining(" "));
    }

    private static String names(Set<AirItem> items) {
        return items.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    private static String verdict(AirQualityIndex index) {
        return index.value().known().map(Object::toString).orElse("NA") + " "
                + index.level().map(AqiLevel::chinese).orElse("NA") + " " + names(index.primaryPollutants());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B1|8 30 65 40 0.8 120|8 38 58 57 20 67|67 良 O3|8 38 61 60 20 67|67 良 O3",
                "B2|10 40 50 35 2.0 100|10 50 50 50 50 50|'50 优 '|10 50 50 50 50 50|'50 优 '",
                "B3|5 20 40 20 0.5 90|5 25 40 29 13 45|'45 优 '|5 25 40 29 13 45|'45 优 '",
                "B4|12 60 100 75 1.0 160|12 75 75 100 25 100|100 良 PM25+O3|12 75 86 114 25 100|114 轻度污染 PM25",
                "B5|9 44 150 75 1.2 150|9 55 100 100 30 92|100 良 PM10+PM25|9 55 112 114 30 92|114 轻度污染 PM25",
                "B6|20 80 150 75 4.0 160|20 100 100 100 100 100|100 良 NO2+PM10+PM25+CO+O3|20 100 112 114 100 100|114"
                        + " 轻度污染 PM25",
                "B7|10 50 180 85 1.1 95|10 63 115 113 28 48|115 轻度污染 PM10|10 63 124 123 28 48|124 轻度污染 PM10",
                "B8|6 25 120 60 0.7 160|6 32 85 82 18 100|100 良 O3|6 32 100 100 18 100|100 良 PM10+PM25+O3",
                "B9|6 25 70 43 0.7 112|6 32 60 60 18 60|60 良 PM10+PM25+O3|6 32 65 66 18 60|66 良 PM25",
                "B10|15 70 300 60 0.9 130|15 88 175 82 23 75|175 中度污染 PM10|15 88 175 100 23 75|175 中度污染 PM10",
                "B11|6 25 600 500 0.7 70|6 32 500 500 18 35|500 严重污染 PM10+PM25|6 32 500 500 18 35|500 严重污染 PM10+PM25",
                "B13|- 30 65 40 0.8 120|NA 38 58 57 20 67|67 良 O3|NA 38 61 60 20 67|'NA NA '",
                "B14|- 50 180 85 1.1 95|NA 63 115 113 28 48|115 轻度污染 PM10|NA 63 124 123 28 48|124 轻度污染 PM10",
                "C13 C14|5 20 40 70 0.5 90|5 25 40 94 13 45|94 良 PM25|5 25 40 110 13 45|110 轻度污染 PM25"
            })
    void computesTheWorkedCases(
            String origin,
            String values,
            String indices2012,
            String verdict2012,
            String indices2026,
            String verdict2026) {
        AirQualityIndex in2012 = DailyAqi.of(AqiRules.HJ633_2012, day(values));
        AirQualityIndex in2026 = DailyAqi.of(AqiRules.HJ633_2026, day(values));
        assertEquals(indices2012, indices(in2012));
        assertEquals(verdict2012, verdict(in2012));
        assertEquals(indices2026, indices(in2026));
        assertEquals(verdict2026, verdict(in2026));
    }

    /** B12, published sub-indices of Shanghai on 2013-01-01: concentrations that give them. */
    @Test
    void namesOnlyWhatIsAboveOneHundredAsExceeding() {
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2012, day("48 80 121 79 1.2 46"));
        assertEquals("48 100 86 105 30 23", indices(index));
        assertEquals("105 轻度污染 PM25", verdict(index));
        assertEquals(Set.of(AirItem.PM25), index.exceedingPollutants());
    }

    /** Case F19. */
    @Test
    void namesNothingAsExceedingUnder2026WhichHasNoSuchTerm() {
        Concentrations day = day("8 20 40 20 4.2 60");
        assertEquals(Set.of(AirItem.CO), DailyAqi.of(AqiRules.HJ633_2012, day).exceedingPollutants());
        assertEquals(Set.of(), DailyAqi.of(AqiRules.HJ633_2026, day).exceedingPollutants());
    }

    @Test
    @DisplayName("F19: 超标污染物 is a term of 2012 that the edition of 2026 does not have")
    void namesNothingAsExceedingUnder2026() {
        Concentrations day = day("8 20 40 20 4.2 60");
        AirQualityIndex in2026 = DailyAqi.of(AqiRules.HJ633_2026, day);

        assertEquals(Set.of(AirItem.CO), DailyAqi.of(AqiRules.HJ633_2012, day).exceedingPollutants());
        assertEquals(Set.of(), in2026.exceedingPollutants());
        assertEquals(Set.of(AirItem.CO), in2026.primaryPollutants());
    }

    @Test
    void countsTheOzoneHourUnder2012Only() {
        Concentrations day = day("5 20 40 20 0.5 150").with(AqiColumn.O3_HOUR, BigDecimal.valueOf(210));
        AirQualityIndex strict = DailyAqi.of(AqiRules.HJ633_2012, day);
        assertEquals("105 轻度污染 O3", verdict(strict));
        assertEquals(
                AqiColumn.O3_HOUR, strict.iaqi(AirItem.O3).known().orElseThrow().column());
        assertEquals(
                "92 良 O3", verdict(DailyAqi.of(AqiRules.HJ633_2012.withDailyOzone(DailyOzone.EIGHT_HOURS_ONLY), day)));
        assertEquals("92 良 O3", verdict(DailyAqi.of(AqiRules.HJ633_2026, day)));
    }

    @Test
    void letsTheHourStepInAboveTheTableUnder2012() {
        Concentrations day = day("5 20 40 20 0.5 801").with(AqiColumn.O3_HOUR, BigDecimal.valueOf(900));
        AqiRules rules = AqiRules.HJ633_2012.withDailyOzone(DailyOzone.EIGHT_HOURS_ONLY);
        assertEquals("350 严重污染 O3", verdict(DailyAqi.of(rules, day)));
        assertEquals(OptionalInt.empty(), DailyAqi.of(rules, day).atLeast());
        assertEquals("300 重度污染 O3", verdict(DailyAqi.of(AqiRules.HJ633_2026, day)));
    }

    /** S11: neither missing nor decided by the rest, and no "NA" of 2026. */
    @ParameterizedTest(name = "{0}: at least {1}")
    @CsvSource({"5 20 40 20 0.5 801, 300", "5 20 550 20 0.5 801, 450", "- 20 40 20 0.5 801, 300"})
    void saysWhatAnIndexBeyondTheScaleIsAtLeast(String values, int least) {
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2012, day(values));
        assertEquals(Reason.ABOVE_TABLE, ((Outcome.Insufficient<Integer>) index.value()).reason());
        assertEquals(OptionalInt.of(least), index.atLeast());
        assertFalse(index.isAvailable());
        assertEquals(Optional.empty(), index.level());
    }

    @Test
    void missesOzoneAboveTheTableWithoutAnHour() {
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2012, day("5 20 40 20 0.5 801"));
        assertEquals(Outcome.insufficient(Reason.ABOVE_TABLE, 5, 6), index.value());
        assertEquals(Outcome.insufficient(Reason.ABOVE_TABLE, 0, 1), index.iaqi(AirItem.O3));
        assertEquals(Set.of(AirItem.O3), index.missing());
        assertFalse(index.isAvailable());
    }

    @Test
    void saysThatNothingWasMeasured() {
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2026, Concentrations.NONE);
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 6), index.value());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), index.iaqi(AirItem.SO2));
        assertEquals(Optional.empty(), index.level());
        assertEquals(-1, index.highest());
    }

    @Test
    void publishesWithoutAnItemThatIsNotInTheProgramme() {
        Concentrations day = day("- 30 65 40 0.8 120").withoutProgramme(AirItem.SO2);
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2026, day);
        assertEquals("67 良 O3", verdict(index));
        assertEquals("/", index.printed(AirItem.SO2));
        assertEquals(Outcome.insufficient(Reason.NOT_IN_PROGRAMME, 0, 1), index.iaqi(AirItem.SO2));
        assertEquals(Set.of(), index.missing());
    }

    @Test
    void decidesByTheRestIfAsked() {
        AqiRules strict = AqiRules.HJ633_2012.withMissingItem(MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED);
        assertEquals("NA NA ", verdict(DailyAqi.of(strict, day("- 30 65 40 0.8 120"))));
        AqiRules rules = AqiRules.HJ633_2026.withMissingItem(MissingItem.REST_DECIDES);
        assertEquals("67 良 O3", verdict(DailyAqi.of(rules, day("- 30 65 40 0.8 120"))));
    }

    @Test
    void publishesAtOneHundredAndOneButNotAtOneHundred() {
        assertEquals("NA NA ", verdict(DailyAqi.of(AqiRules.HJ633_2026, day("- 30 65 60 0.8 120"))));
        assertEquals("101 轻度污染 PM25", verdict(DailyAqi.of(AqiRules.HJ633_2026, day("- 30 65 61 0.8 120"))));
    }

    @Test
    void startsAtOneUnder2026() {
        Concentrations clean = day("0 0 0 0 0 0");
        assertEquals(Outcome.of(1), DailyAqi.of(AqiRules.HJ633_2026, clean).value());
        assertEquals(Outcome.of(0), DailyAqi.of(AqiRules.HJ633_2012, clean).value());
    }

    @Test
    void hasNoPrimaryPollutantAtFiftyAndOneAtFiftyOne() {
        assertEquals(
                Set.of(),
                DailyAqi.of(AqiRules.HJ633_2012, day("5 5 50 5 0.5 5")).primaryPollutants());
        assertEquals(
                Set.of(AirItem.PM10),
                DailyAqi.of(AqiRules.HJ633_2012, day("5 5 51 5 0.5 5")).primaryPollutants());
    }

    @Test
    void takesSixExactValues() {
        Concentrations day = Concentrations.ofDay(
                Exact.of(8), Exact.of(30), Exact.of(65), Exact.of(40), Exact.parse("0.8"), Exact.ratio(361, 3));
        assertEquals("8 38 58 57 20 67", indices(DailyAqi.of(AqiRules.HJ633_2012, day)));
    }

    @Test
    void refusesRulesThatNoEditionHas() {
        assertThrows(IllegalArgumentException.class, () -> AqiRules.HJ633_2012.withIndexRounding(Rounding.HALF_EVEN));
        assertThrows(
                IllegalArgumentException.class,
                () -> AqiRules.HJ633_2026.withDailyOzone(DailyOzone.HOUR_AND_EIGHT_HOURS));
        assertThrows(
                IllegalArgumentException.class,
                () -> AqiRules.HJ633_2026.withHourlyReport(HourlyReport.NINE_INDICATORS));
    }

    @Test
    void choosesTheRulesByDate() {
        assertEquals(AqiRules.HJ633_2012, AqiRules.on(LocalDate.of(2026, 2, 28)));
        assertEquals(AqiRules.HJ633_2026, AqiRules.on(LocalDate.of(2026, 3, 1)));
        AirQualityIndex index = DailyAqi.of(AqiRules.HJ633_2026, day("1 1 1 1 1 1"));
        assertEquals("HJ 633-2026 5", index.clause().toString());
        assertEquals(AqiRules.HJ633_2026, index.rules());
        assertEquals(
                "HJ 633-2012 4",
                DailyAqi.of(AqiRules.HJ633_2012, Concentrations.NONE).clause().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, EXCELLENT",
        "50, EXCELLENT",
        "51, GOOD",
        "100, GOOD",
        "101, LIGHTLY_POLLUTED",
        "150, LIGHTLY_POLLUTED",
        "151, MODERATELY_POLLUTED",
        "200, MODERATELY_POLLUTED",
        "201, HEAVILY_POLLUTED",
        "300, HEAVILY_POLLUTED",
        "301, SEVERELY_POLLUTED",
        "500, SEVERELY_POLLUTED"
    })
    void knowsTheLevelOnBothSidesOfEveryBound(int aqi, AqiLevel level) {
        assertEquals(level, AqiLevel.of(aqi));
        assertEquals(aqi <= 100, level.isGood());
        assertEquals(aqi > 200, level.isHeavy());
        assertTrue(aqi <= level.highest());
    }

    @Test
    void printsALevelAsTheStandardDoes() {
        AqiLevel level = AqiLevel.LIGHTLY_POLLUTED;
        assertEquals(
                "三级 轻度污染 橙色 lightly polluted",
                String.join(" ", level.grade(), level.chinese(), level.colour(), level.english()));
        assertEquals(0xFF7E00, level.rgb());
        assertThrows(IllegalArgumentException.class, () -> AqiLevel.of(501));
    }
}
