package io.qingce.report.ranking;

import static io.qingce.report.ranking.SomeRegions.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.AirFigures;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.ranking.RankedRegion.Order;
import io.qingce.report.ranking.RankingResponse.NotRanked;
import io.qingce.report.ranking.RankingResponse.Ranked;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingResponseTest {

    @Test
    void givesNoPlaceToAFigureThatMayNotStandAndSaysWhy() {
        RankingResponse response = answer(Order.VALUE, figures("缺县", 2023, "1", 20, EditionChoice.E2012));

        assertEquals(List.of(), response.items());
        assertEquals(
                List.of(new NotRanked("缺县", "too-few-days", StandardWords.of(Reason.TOO_FEW_DAYS), 20, 27)),
                response.notRanked());
    }

    @Test
    void givesNoPlaceByChangeToARegionWithoutAYearBefore() {
        RankingResponse response = answer(
                Order.CHANGE,
                RankedRegion.of(RankedFigure.PM25, figures("甲县", 2023, "30"), figures("甲县", 2022, null), false));

        assertEquals(
                List.of(new NotRanked("甲县", "no-data", StandardWords.of(Reason.NO_DATA), 0, 1)), response.notRanked());
    }

    @Test
    void saysWhatWasRankedOverWhichDaysAgainstWhich() {
        RankingResponse response = answer(Order.VALUE, figures("甲县", 2023, "30"));

        assertEquals(SomeRegions.january(2023).from(), response.from());
        assertEquals(SomeRegions.january(2022).to(), response.baseTo());
        assertEquals(
                "PM2.5 细颗粒物 µg/m³",
                response.figure() + " " + Words.of(response.figureText()).zh() + " " + response.unit());
        Ranked first = response.items().get(0);
        assertEquals(1, first.rank());
        assertEquals(new BigDecimal("30"), first.value());
        assertEquals(new BigDecimal("20"), first.baseValue());
        assertEquals(new BigDecimal("50.0"), first.change());
        assertEquals(
                new BigDecimal("0.86").add(new BigDecimal(SomeRegions.OTHERS)),
                first.compositeIndex().value());
    }

    @Test
    void showsNoBaseWithoutAChange() {
        Ranked ranked = answer(
                        Order.VALUE,
                        RankedRegion.of(
                                RankedFigure.PM25,
                                figures("甲县", 2023, "30"),
                                figures("甲县", 2022, "20", 26, EditionChoice.E2012),
                                false))
                .items()
                .get(0);

        assertNull(ranked.baseValue());
        assertNull(ranked.change());
    }

    @ParameterizedTest
    @CsvSource({"E2012, false", "E2026_TRANSITION, true"})
    void saysWhetherTheYearsWereComputedByDifferentEditions(EditionChoice now, boolean different) {
        AirFigures figures = figures("甲县", 2023, "30", 31, now);

        assertEquals(different, answer(Order.VALUE, figures).items().get(0).differentEditions());
    }

    /** The limit of a year of PM2.5 is 35 µg/m³ (GB 3095-2012). */
    @Test
    void namesInNoListOfDeteriorationWhoAttainsEveryLimit() {
        assertTrue(answer(Order.VALUE, figures("甲县", 2023, "35")).items().get(0).outOfDeterioration());
        assertFalse(
                answer(Order.VALUE, figures("甲县", 2023, "36")).items().get(0).outOfDeterioration());
    }

    private static RankingResponse answer(Order order, AirFigures now) {
        return answer(order, RankedRegion.of(RankedFigure.PM25, now, figures(now.region(), 2022, "20"), false));
    }

    private static RankingResponse answer(Order order, RankedRegion region) {
        RankingParameters query = new RankingParameters();
        query.figure = RankedFigure.PM25;
        query.order = order;
        query.from = SomeRegions.january(2023).from();
        query.to = SomeRegions.january(2023).to();
        return RankingResponse.of(query, List.of(region), List.of());
    }
}
