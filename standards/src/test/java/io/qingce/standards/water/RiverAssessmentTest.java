package io.qingce.standards.water;

import static io.qingce.standards.water.SectionAssessmentTest.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases K5 to K9 and K15 to K17: rivers, shares, change. */
class RiverAssessmentTest {

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
}
