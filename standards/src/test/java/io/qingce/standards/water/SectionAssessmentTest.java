package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases K1 to K19: sections, rivers, means, main indicators, change. */
class SectionAssessmentTest {

    static Map<WaterItem, Exact> values(String text) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (String pair : text.split(", ")) {
            String[] parts = pair.split(" ");
            values.put(WaterItem.valueOf(parts[0]), Exact.parse(parts[1]));
        }
        return values;
    }

    private static SectionAssessment section(String text) {
        return SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, values(text))
                .known()
                .orElseThrow();
    }

    private static String printed(List<ItemClass> items) {
        return items.stream()
                .map(i -> i.item() + "("
                        + i.printedMultiple(WaterClass.III)
                                .map(BigDecimal::toPlainString)
                                .orElse("-") + ")")
                .collect(Collectors.joining(" "));
    }

    private static final String K3 = "PH 7.1, DO 3.4, CODMN 9.0, COD 35, BOD5 7, NH3N 2.6, TP 0.45, PB 0.06";

    @Test
    void isExcellentWithoutAMainIndicatorK1() {
        SectionAssessment section = section("PH 7.6, DO 7.9, CODMN 2.8, COD 12, BOD5 2.1, NH3N 0.32, TP 0.08");
        assertEquals(WaterClass.II, section.waterClass());
        assertEquals(WaterRating.EXCELLENT, section.rating());
        assertEquals(List.of(), section.mainIndicators());
        assertEquals(List.of(WaterItem.CODMN, WaterItem.NH3N, WaterItem.TP), section.deciding());
        assertEquals("环办〔2011〕22号 断面水质评价", section.clause().toString());
    }

    @Test
    void namesThreeMainIndicatorsK2() {
        SectionAssessment section = section("PH 7.2, DO 4.1, CODMN 7.2, COD 26, BOD5 4.8, NH3N 1.3, TP 0.24");
        assertEquals(WaterClass.IV, section.waterClass());
        assertEquals("轻度污染", section.rating().chinese());
        assertEquals("黄色", section.rating().colour());
        assertEquals("COD(0.3) NH3N(0.3) CODMN(0.2)", printed(section.mainIndicators()));
        assertEquals(
                "COD(0.3) NH3N(0.3) CODMN(0.2) BOD5(0.2) TP(0.2) DO(-)", printed(section.exceeding(WaterClass.III)));
    }

    @Test
    void namesHeavyMetalsFirstUnlessToldOtherwiseK3() {
        assertEquals("PB(0.2) NH3N(1.6) TP(1.2)", printed(section(K3).mainIndicators()));
        WaterRules rules = new WaterRules(LimitComparison.ROUNDED_VALUE, HeavyMetals.LIKE_OTHERS);
        SectionAssessment section =
                SectionAssessment.of(rules, WaterBody.RIVER, values(K3)).known().orElseThrow();
        assertEquals("NH3N(1.6) TP(1.2) COD(0.8)", printed(section.mainIndicators()));
        assertEquals(WaterClass.WORSE_THAN_V, section.waterClass());
        assertEquals("劣Ⅴ类", section.waterClass().chinese());
    }

    @Test
    void doesNotCountNitrogenTemperatureAndColiformsK4() {
        SectionAssessment section = section("DO 7.9, COD 12, TN 6.0, TEMPERATURE 35, FAECAL_COLIFORM 50000");
        assertEquals(WaterClass.I, section.waterClass());
        assertEquals(
                WaterClass.WORSE_THAN_V, section.reference().get(WaterItem.TN).waterClass());
        assertFalse(section.items().containsKey(WaterItem.TN));
    }

    @Test
    void hasNoClassWithoutAnItemThatCounts() {
        Map<WaterItem, Exact> onlyNitrogen = values("TN 6.0");
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, onlyNitrogen));
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, List.of(onlyNitrogen)));
    }

    @Test
    void ratesAShortRiverByItsMeanK5() {
        List<Map<WaterItem, Exact>> sections = Stream.of("0.2", "2.4", "0.4")
                .map(v -> values("DO 7, COD 15, NH3N " + v))
                .toList();
        RiverAssessment river = RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, sections)
                .known()
                .orElseThrow();
        assertEquals(WaterRating.GOOD, river.rating());
        assertEquals(WaterClass.III, river.byMean().orElseThrow().waterClass());
        assertEquals(new BigDecimal("33.3"), river.shares().worseThanFifth().rounded());
        assertEquals(List.of(), river.mainIndicators());
    }

    @Test
    void ratesALongRiverByItsSharesAndNamesWhatExceedsMostOften() {
        List<Map<WaterItem, Exact>> sections = new ArrayList<>(List.of(
                values("DO 7, COD 26, NH3N 0.4"),
                values("DO 4, COD 24, NH3N 1.3"),
                values("DO 7, COD 10, NH3N 1.4"),
                values("DO 7, COD 10, TP 0.25"),
                values("DO 7, COD 10, NH3N 0.4")));
        RiverAssessment river = RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, sections)
                .known()
                .orElseThrow();
        assertEquals(WaterRating.SLIGHTLY_POLLUTED, river.rating());
        assertEquals(Optional.empty(), river.byMean());
        assertEquals(List.of(WaterItem.NH3N, WaterItem.COD, WaterItem.TP), river.mainIndicators());
        Collections.reverse(sections);
        assertEquals(
                river,
                RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, sections)
                        .known()
                        .orElseThrow());
    }

    @Test
    void namesNoIndicatorOfACleanRiver() {
        List<Map<WaterItem, Exact>> sections = new ArrayList<>(Collections.nCopies(9, values("DO 7")));
        sections.add(values("DO 4"));
        RiverAssessment river = RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, sections)
                .known()
                .orElseThrow();
        assertEquals(WaterRating.EXCELLENT, river.rating());
        assertEquals(List.of(), river.mainIndicators());
    }

    private static ClassShares shares(int good, int middle, int worst) {
        List<WaterClass> classes = new ArrayList<>(Collections.nCopies(good, WaterClass.III));
        classes.addAll(Collections.nCopies(middle, WaterClass.IV));
        classes.addAll(Collections.nCopies(worst, WaterClass.WORSE_THAN_V));
        return ClassShares.of(classes).known().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} good, {2} between, {3} worst: {4} % and {5}")
    @CsvSource({
        "K6, 18, 2, 0, 90.0, EXCELLENT",
        "K7, 15, 0, 5, 75.0, GOOD",
        "K8, 14, 3, 3, 70.0, SLIGHTLY_POLLUTED",
        "K8, 14, 2, 4, 70.0, MODERATELY_POLLUTED",
        "K8, 12, 0, 8, 60.0, HEAVILY_POLLUTED",
        "K9, 58, 7, 0, 89.2, GOOD",
        "below 75, 149, 51, 0, 74.5, SLIGHTLY_POLLUTED",
        "below 40, 120, 1, 79, 60.0, MODERATELY_POLLUTED"
    })
    void ratesByShares(String origin, int good, int middle, int worst, BigDecimal share, WaterRating rating) {
        ClassShares shares = shares(good, middle, worst);
        assertEquals(share, shares.thirdOrBetter().rounded());
        assertEquals(rating, shares.rating());
        assertEquals(good + middle + worst, shares.sections());
    }

    @Test
    void hasNoSharesOfNoSection() {
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), ClassShares.of(List.of()));
    }

    private static List<Exact> series(String values) {
        return Stream.of(values.split(" "))
                .map(v -> Measurement.parse(v).forStatistics())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "K10, NH3N, 0.8 0.9 1.1 1.3 1.2 1.0 0.7 0.9 1.0 1.1 0.9 1.1, 1, III",
        "K11, VOLATILE_PHENOL, <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 0.0003L 0.0003L 0.0012 0.0030 0.0028, 0.0007, I",
        "K12, HG, 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00008 0.00012, 0.00003, I"
    })
    void classesTheMeanOfTheMonths(String origin, WaterItem item, String months, String compared, WaterClass expected) {
        Exact mean = WaterMean.ofYear(item, series(months)).known().orElseThrow();
        ItemClass itemClass = ItemClass.of(WaterRules.OFFICIAL, item, WaterBody.RIVER, mean)
                .known()
                .orElseThrow();
        assertEquals(Exact.parse(compared), itemClass.compared());
        assertEquals(expected, itemClass.waterClass());
    }

    @Test
    void keepsAllDigitsOfAMeanWithNonDetects() {
        Exact mean = WaterMean.of(
                        WaterItem.VOLATILE_PHENOL,
                        series(
                                "<0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 0.0012 0.0030 0.0028"))
                .known()
                .orElseThrow();
        assertEquals(new BigDecimal("0.00069583"), mean.round(8));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"K13, 6.5 7.9 8.8 9 6.78 8.87, 7.08", "K14, 6 8, 6.30", "one, 7.4, 7.40"})
    void averagesAcidityThroughHydrogenIons(String origin, String values, BigDecimal mean) {
        List<Exact> series = series(values);
        Exact forward = WaterMean.of(WaterItem.PH, series).known().orElseThrow();
        assertEquals(mean, forward.round(2));
        Collections.reverse(series);
        assertEquals(forward, WaterMean.of(WaterItem.PH, series).known().orElseThrow());
    }

    @Test
    void needsEightMonthsForAYear() {
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_MONTHS, 7, 8),
                WaterMean.ofYear(WaterItem.COD, series("1 2 3 4 5 6 7")));
        assertTrue(WaterMean.ofYear(WaterItem.COD, series("1 2 3 4 5 6 7 8")).isKnown());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 8), WaterMean.ofYear(WaterItem.COD, List.of()));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_VALUES, 1, 2),
                WaterMean.of(WaterItem.COD, series("1"), WaterMean.NEEDED_IN_QUARTER));
    }

    @Test
    void showsANonDetectAsALaboratoryDoes() {
        assertEquals("0.0003L", Measurement.parse(" <0.0003").toString());
        assertEquals(Exact.parse("0.00015"), Measurement.parse("0.0003L").forStatistics());
        assertEquals(Exact.parse("1.2"), Measurement.of(new BigDecimal("1.2")).forStatistics());
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({
        "K15, 14, BETTER, 有所好转", "K16, 5, NONE, 无明显变化", "K17, -22, MARKEDLY_WORSE, 明显变差",
        "bound, 10, NONE, 无明显变化", "bound, 10.1, BETTER, 有所好转", "bound, 20, BETTER, 有所好转",
        "bound, 20.1, MARKEDLY_BETTER, 明显好转", "bound, -10, NONE, 无明显变化", "bound, -10.1, WORSE, 有所变差",
        "bound, -20, WORSE, 有所变差"
    })
    void judgesAChangeOfShares(String origin, BigDecimal points, WaterChange change, String chinese) {
        assertEquals(change, WaterChange.ofPoints(points));
        assertEquals(chinese, change.chinese());
    }

    @Test
    void subtractsThePrintedSharesK15() {
        // 70.0 → 82.0 % good, 8.0 → 6.0 % worst.
        assertEquals(WaterChange.BETTER, WaterChange.of(shares(35, 11, 4), shares(41, 6, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, GOOD, NONE",
        "GOOD, EXCELLENT, BETTER",
        "GOOD, SLIGHTLY_POLLUTED, WORSE",
        "HEAVILY_POLLUTED, SLIGHTLY_POLLUTED, MARKEDLY_BETTER",
        "EXCELLENT, SLIGHTLY_POLLUTED, MARKEDLY_WORSE"
    })
    void judgesAChangeOfRating(WaterRating before, WaterRating after, WaterChange change) {
        assertEquals(change, WaterChange.of(before, after));
    }

    @Test
    void countsInTheShareButFailsItsTargetK19() {
        SectionAssessment section = section("NH3N 0.6");
        assertEquals(WaterClass.III, section.waterClass());
        assertTrue(section.waterClass().isThirdOrBetter());
        assertFalse(section.meets(WaterClass.II));
        assertTrue(section.meets(WaterClass.III));
        ItemClass ammonia = section.exceeding(WaterClass.II).get(0);
        assertEquals(Optional.of(new BigDecimal("0.2")), ammonia.printedMultiple(WaterClass.II));
    }
}
