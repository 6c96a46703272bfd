package io.qingce.report.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.budget.AirBudgetResponse.ItemBudget;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the limits of grade II of GB 3095-2012: PM2.5 35 µg/m³ in the year and 75 of a day. */
class ItemBudgetsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final int PASSED = 100;
    private static final int REMAINING = 265;

    @ParameterizedTest
    @CsvSource({
        "PM25, MEAN 35 PERCENTILE_95 75",
        "PM10, MEAN 70 PERCENTILE_95 150",
        "SO2, MEAN 60 PERCENTILE_98 150",
        "NO2, MEAN 40 PERCENTILE_98 80",
        "CO, PERCENTILE_95 4",
        "O3, PERCENTILE_90 160"
    })
    void countsBackFromEveryStatisticByWhichAYearIsJudged(AirItem item, String judged) {
        List<ItemBudget> budgets = new ItemBudgets(figures("30"), REMAINING).of(item);

        assertEquals(
                judged,
                String.join(
                        " ",
                        budgets.stream()
                                .map(budget -> budget.statistic() + " " + budget.limit())
                                .toList()));
    }

    /** 35.5 rounds to 36: the mean of the rest stays below (35.5 · 365 − 100 · soFar) / 265. */
    @ParameterizedTest
    @CsvSource({"30, 37.5755, OPEN", "129, 0.2170, OPEN", "130, , NO_LONGER_REACHABLE"})
    void saysWhichMeanTheRestOfTheYearMayHave(String soFar, BigDecimal remaining, Outlook outlook) {
        ItemBudget mean =
                new ItemBudgets(figures(soFar), REMAINING).of(AirItem.PM25).get(0);

        assertEquals(outlook, mean.outlook());
        assertEquals("35.5", mean.mean().edge());
        assertEquals(false, mean.mean().edgeIsMet());
        assertEquals(remaining, mean.mean().remainingShown());
        assertEquals(new BigDecimal(soFar), mean.soFar());
        assertEquals(PASSED, mean.validDays());
        assertNull(mean.percentile());
    }

    /** The 95th percentile of 365 days lies between the 346th and the 347th: 18 days may be over the limit. */
    @Test
    void saysHowManyDaysMayStillBeOverTheLimit() {
        AirFigures figures = SomeAir.figures(
                new Period(NEW_YEAR, NEW_YEAR.plusDays(PASSED - 1)), day -> day.getDayOfYear() <= 10 ? "76" : "75");

        ItemBudget percentile =
                new ItemBudgets(figures, REMAINING).of(AirItem.PM25).get(1);

        assertEquals(95, percentile.percentile().percent());
        assertEquals(10, percentile.percentile().daysOver());
        assertEquals(8, percentile.percentile().stillAllowed());
        assertEquals(true, percentile.percentile().keepLimit());
        assertNull(percentile.mean());
    }

    @Test
    void hasNoFigureSoFarBeforeTheFirstDay() {
        AirFigures nothing = SomeAir.figures(new Period(NEW_YEAR, NEW_YEAR), day -> null);

        ItemBudget mean = new ItemBudgets(nothing, 365).of(AirItem.PM25).get(0);

        assertNull(mean.soFar());
        assertEquals(0, mean.validDays());
        assertEquals(new BigDecimal("35.5000"), mean.mean().remainingShown());
    }

    private static AirFigures figures(String pm25) {
        return SomeAir.figures(new Period(NEW_YEAR, NEW_YEAR.plusDays(PASSED - 1)), day -> pm25);
    }
}
