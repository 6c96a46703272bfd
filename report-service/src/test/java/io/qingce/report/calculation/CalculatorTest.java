package io.qingce.report.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.ItemFigure;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculatorTest {

    private static final String CLEAN = "`SO2`:1,`NO2`:1,`PM10`:1,`PM2.5`:1,`CO`:0.1,`O3`:1";

    @ParameterizedTest
    @ValueSource(strings = {"date", "averaging", "from"})
    void refusesAMemberThatHasNoMeaningForWhatIsComputed(String member) {
        ItemReader item = item("{`values`:{`PM10`:1},`" + member + "`:`2024-01-01`}");
        Calculator calculator = calculator(EditionChoice.E2012);

        assertEquals(member, refused(() -> water(item)).field());
        if (!member.equals("date")) {
            assertEquals(member, refused(() -> calculator.compositeIndex(item)).field());
        }
        if (member.equals("from")) {
            assertEquals(member, refused(() -> calculator.airQualityIndex(item)).field());
        }
    }

    @Test
    void asksForADayOnlyWhereTheDayDecidesTheEdition() {
        ItemReader item = item("{`values`:{" + CLEAN + "}}");

        assertEquals(
                "date",
                refused(() -> calculator(EditionChoice.E2012, EditionChoice.IN_FORCE)
                                .airQualityIndex(item))
                        .field());
        assertEquals(
                "date",
                refused(() -> calculator(EditionChoice.IN_FORCE).compositeIndex(item))
                        .field());
        assertEquals(
                1, calculator(EditionChoice.E2026_FINAL).airQualityIndex(item).size());
    }

    /** Breakpoints printed for a sub-index of 100: HJ 633-2012 表 1, HJ 633-2026 表 3. */
    @ParameterizedTest
    @CsvSource({
        "DAY, SO2, 150", "DAY, NO2, 80", "DAY, PM10, 150", "DAY, PM2.5, 75", "DAY, CO, 4", "DAY, O3, 160",
        "HOUR, SO2, 500", "HOUR, NO2, 200", "HOUR, PM10, 150", "HOUR, PM2.5, 75", "HOUR, CO, 10", "HOUR, O3, 200"
    })
    void takesConcentrationsForDailyOrHourlyOnesAsTheItemSays(String averaging, String code, String value) {
        AirQualityIndexResult result = index(averaging, code, value, EditionChoice.E2012);

        assertEquals("100", result.iaqi().get(code));
        assertEquals(100, result.aqi());
        assertEquals(2, result.level());
        assertEquals("良", result.levelZh());
        assertEquals(List.of(code), result.primaryPollutants());
        assertEquals(List.of(), result.exceedingPollutants());
    }

    @ParameterizedTest
    @DisplayName("F19: no exceeding pollutants but under 2012")
    @CsvSource({"E2012, CO", "E2026_TRANSITION, ''", "E2026_FINAL, ''"})
    void namesExceedingPollutantsUnder2012Only(EditionChoice edition, String exceeding) {
        AirQualityIndexResult result = index("DAY", "CO", "4.2", edition);

        assertEquals(exceeding, String.join(",", result.exceedingPollutants()));
        assertEquals(List.of("CO"), result.primaryPollutants());
    }

    @Test
    void takesTheIndexForThatOfADayUnlessAskedOtherwise() {
        assertEquals(
                100,
                calculator(EditionChoice.E2012)
                        .airQualityIndex(item("{`values`:{" + clean("O3", "160") + "}}"))
                        .get(0)
                        .aqi());
    }

    @Test
    void appliesEveryEditionAskedForInTheOrderAsked() {
        List<AirQualityIndexResult> results = calculator(
                        EditionChoice.E2026_TRANSITION, EditionChoice.E2012, EditionChoice.E2026_FINAL)
                .airQualityIndex(item("{`values`:{" + clean("PM2.5", "60") + "}}"));

        assertEquals(
                List.of("2026-transition 100", "2012 82", "2026-final 100"),
                results.stream()
                        .map(result -> result.edition() + " " + result.aqi())
                        .toList());
        assertTrue(results.get(0).document().startsWith("HJ 633-2026"));
        assertTrue(results.get(1).document().startsWith("HJ 633-2012"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 82", "2026-03-01, 100", "2031-01-01, 100"})
    void appliesTheTableInForceOnTheDayOfTheItem(String date, int aqi) {
        assertEquals(
                aqi,
                calculator(EditionChoice.IN_FORCE)
                        .airQualityIndex(item("{`date`:`" + date + "`,`values`:{" + clean("PM2.5", "60") + "}}"))
                        .get(0)
                        .aqi());
    }

    @Test
    void publishesNoIndexWhereAnItemIsMissingUnder2026() {
        AirQualityIndexResult result = calculator(EditionChoice.E2026_FINAL)
                .airQualityIndex(item("{`values`:{`PM10`:40,`CO`:null}}"))
                .get(0);

        assertNull(result.aqi());
        assertNull(result.level());
        assertNotNull(result.reason());
        assertEquals("NA", result.iaqi().get("CO"));
        assertEquals("40", result.iaqi().get("PM10"));
    }

    /** Grade II limits of GB 3095-2012 with the 2018 amendment; PM₂.₅ 30 and PM₁₀ 60 in the transition stage, 25 and 50 in the final one. */
    @ParameterizedTest
    @CsvSource({"E2012, 6.00, GB 3095-2012", "E2026_TRANSITION, 6.34, GB 3095-2026"})
    void dividesByTheLimitsOfTheEdition(EditionChoice edition, String index, String document) {
        IndexResult result = calculator(edition)
                .compositeIndex(item("{`values`:{`SO2`:60,`NO2`:40,`PM10`:70,`PM2.5`:35,`CO`:4,`O3`:160}}"))
                .get(0);

        assertEquals(new BigDecimal(index), result.compositeIndex().value());
        assertEquals("环办监测〔2018〕19号, " + document, result.document());
    }

    @Test
    void hasNoCompositeIndexWithoutAllSixItems() {
        IndexResult result = calculator(EditionChoice.E2012)
                .compositeIndex(item("{`values`:{`SO2`:60}}"))
                .get(0);

        assertNull(result.compositeIndex().value());
        assertNotNull(result.compositeIndex().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01, 2023-01-31, to, not-a-period",
        "2023-01-01, 2026-01-03, to, not-a-period",
        "2023-01-01, 2026-01-02, days, not-a-list",
        "2023-01-01, 2023-01-01, days, not-a-list"
    })
    void refusesAPeriodThatIsNoneOrLongerThanThreeYears(String from, String to, String field, String reason) {
        UnusableItem refused = refused(() -> calculator(EditionChoice.E2012)
                .airStatistics(item("{`from`:`%s`,`to`:`%s`,`days`:[]}".formatted(from, to))));

        assertEquals(field + " " + reason, refused.field() + " " + refused.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2023-01-01, outside-the-period",
        "2023-01-01, 2023-01-04, outside-the-period",
        "2023-01-02, 2023-01-02, repeated-day"
    })
    void refusesADayOutsideThePeriodOrTwice(String one, String other, String reason) {
        ItemReader item = series("2023-01-01", "2023-01-03", Map.of("PM2.5", "1"), one, other);

        assertEquals(
                reason,
                refused(() -> calculator(EditionChoice.E2012).airStatistics(item))
                        .reason());
    }

    @Test
    void takesTheFirstAndTheLastDayOfThePeriod() {
        AirStatisticsResult result = calculator(EditionChoice.E2012)
                .airStatistics(series("2023-01-01", "2023-01-03", Map.of("PM2.5", "76"), "2023-01-03", "2023-01-01"))
                .get(0);

        assertEquals(2, result.days().validDays());
        assertEquals(0, result.days().good());
        assertEquals(new BigDecimal("76"), figure(result, "PM2.5").value());
        assertEquals(2, figure(result, "PM2.5").validDays());
        assertEquals("HJ 663-2013", result.document());
    }

    @Test
    void judgesASeriesByTheEditionInForceOnItsLastDay() {
        AirStatisticsResult result = calculator(EditionChoice.IN_FORCE)
                .airStatistics(series("2026-02-28", "2026-03-01", Map.of("PM2.5", "75"), "2026-02-28", "2026-03-01"))
                .get(0);

        assertEquals("HJ 663-2026", result.document());
        assertEquals(1, result.days().good());
    }

    @Test
    void refusesWorseThanFiveAsATarget() {
        assertEquals("target unknown-name", waterRefusal("{`target`:`WORSE_THAN_V`,`values`:{`TP`:1}}"));
        assertEquals("target unknown-name", waterRefusal("{`target`:`VI`,`values`:{`TP`:1}}"));
        assertEquals("body unknown-name", waterRefusal("{`body`:`SEA`,`values`:{`TP`:1}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "RIVER, III, 0.2, Ⅲ类, true",
        "RIVER, II, 0.2, Ⅲ类, false",
        "RIVER, III, 0.21, Ⅳ类, false",
        "LAKE_OR_RESERVOIR, III, 0.05, Ⅲ类, true",
        "LAKE_OR_RESERVOIR, III, 0.051, Ⅳ类, false",
        "LAKE_OR_RESERVOIR, V, 0.21, 劣Ⅴ类, false"
    })
    void classifiesPhosphorusOfRiversAndLakesByTheirOwnLimits(
            String body, String target, String value, String waterClass, boolean meets) {
        WaterClassResult result = water(
                        item("{`body`:`%s`,`target`:`%s`,`values`:{`TP`:%s}}".formatted(body, target, value)))
                .get(0);

        assertEquals(waterClass, Words.of(result.waterClass()).zh());
        assertEquals(meets, result.meetsTarget());
        assertEquals(List.of("TP"), result.deciding());
    }

    @Test
    void classifiesARiverAgainstClassThreeUnlessAskedOtherwise() {
        WaterClassResult result =
                water(item("{`values`:{`TP`:0.3,`NH3-N`:0.1,`TN`:9}}")).get(0);

        assertEquals(StandardWords.of(WaterClass.III), result.target());
        assertEquals(StandardWords.of(WaterClass.IV), result.waterClass());
        assertEquals(List.of("TP"), result.mainIndicators());
        assertEquals(List.of("TN"), codes(result.reference()));
        assertEquals(
                new BigDecimal("0.5"),
                result.items().stream()
                        .filter(item -> item.item().equals("TP"))
                        .findFirst()
                        .orElseThrow()
                        .multiple());
    }

    @Test
    void hasNoClassOfItemsThatNeverCount() {
        WaterClassResult result =
                water(item("{`values`:{`TN`:3,`temperature`:20}}")).get(0);

        assertNull(result.waterClass());
        assertNull(result.meetsTarget());
        assertNotNull(result.reason());
        assertEquals(List.of(), result.items());
    }

    private static List<String> codes(List<WaterClassResult.WaterItemResult> items) {
        return items.stream().map(WaterClassResult.WaterItemResult::item).toList();
    }

    private static ItemFigure figure(AirStatisticsResult result, String code) {
        return result.items().stream()
                .filter(item -> item.item().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static AirQualityIndexResult index(String averaging, String code, String value, EditionChoice edition) {
        return calculator(edition)
                .airQualityIndex(item("{`averaging`:`" + averaging + "`,`values`:{" + clean(code, value) + "}}"))
                .get(0);
    }

    /** Six low concentrations, but for one. */
    private static String clean(String code, String value) {
        return CLEAN.replaceFirst("`" + code + "`:[0-9.]+", "`" + code + "`:" + value);
    }

    private static ItemReader series(String from, String to, Map<String, String> values, String... days) {
        String each = values.entrySet().stream()
                .map(value -> clean(value.getKey(), value.getValue()))
                .collect(Collectors.joining());
        return item("{`from`:`%s`,`to`:`%s`,`days`:[%s]}"
                .formatted(
                        from,
                        to,
                        Arrays.stream(days)
                                .map(LocalDate::parse)
                                .map(day -> "{`date`:`%s`,`values`:{%s}}".formatted(day, each))
                                .collect(Collectors.joining(","))));
    }

    private static String waterRefusal(String item) {
        UnusableItem refused = refused(() -> water(item(item)));
        return refused.field() + " " + refused.reason();
    }

    private static UnusableItem refused(Runnable calculation) {
        return assertThrows(UnusableItem.class, calculation::run);
    }

    private static Calculator calculator(EditionChoice... editions) {
        return new Calculator(List.of(editions), RuleSet.PUBLISHED);
    }

    private static List<WaterClassResult> water(ItemReader item) {
        return Calculator.waterClass(item, WaterRules.OFFICIAL);
    }

    private static ItemReader item(String text) {
        return ItemReader.of(ItemReaderTest.json(text));
    }
}
