package io.qingce.report.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.qingce.report.air.AirFigures;
import io.qingce.report.period.EditionChoice;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankedFigureTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "aqi", "PM25", "pm2.5", "COMPOSITE_INDEX"})
    void knowsNoFigureOfAnotherName(String code) {
        assertEquals(Optional.empty(), RankedFigure.of(code));
    }

    @ParameterizedTest
    @EnumSource(RankedFigure.class)
    void isFoundByItsCode(RankedFigure figure) {
        assertEquals(Optional.of(figure), RankedFigure.of(figure.code()));
    }

    /** A January needs 27 valid days. */
    @ParameterizedTest
    @EnumSource(RankedFigure.class)
    void isMissingWithTooFewDaysUnlessProvisionalOnesAreTaken(RankedFigure figure) {
        AirFigures tooFew = SomeRegions.figures("甲县", 2023, "30", 26, EditionChoice.E2012);
        AirFigures enough = SomeRegions.figures("甲县", 2023, "30", 27, EditionChoice.E2012);

        assertEquals(Outcome.insufficient(Reason.TOO_FEW_DAYS, 26, 27), figure.of(tooFew, false));
        assertEquals(true, figure.of(tooFew, true).isKnown());
        assertEquals(figure.of(enough, true), figure.of(enough, false));
    }

    @ParameterizedTest
    @EnumSource(RankedFigure.class)
    void isMissingWithoutAnyReading(RankedFigure figure) {
        AirFigures nothing = SomeRegions.figures("甲县", 2023, null);

        assertInstanceOf(Outcome.Insufficient.class, figure.of(nothing, false));
        assertInstanceOf(Outcome.Insufficient.class, figure.of(nothing, true));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPOSITE_INDEX, 35, 1.31",
        "COMPOSITE_INDEX, 70, 2.31",
        "GOOD_DAYS, 75, 100.0",
        "GOOD_DAYS, 76, 0.0",
        "PM25, 34, 34",
        "SO2, 34, 1",
        "CO, 34, 1.0",
        "O3, 34, 1"
    })
    void isThePrintedFigureOfTheRegion(RankedFigure figure, String pm25, String printed) {
        assertEquals(Outcome.of(new BigDecimal(printed)), figure.of(SomeRegions.figures("甲县", 2023, pm25), false));
    }

    @ParameterizedTest
    @EnumSource(RankedFigure.class)
    void isBestWhereItIsSmallestButForGoodDays(RankedFigure figure) {
        int order = figure.bestFirst().compare(BigDecimal.ONE, BigDecimal.TEN);

        assertEquals(figure == RankedFigure.GOOD_DAYS ? 1 : -1, order);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPOSITE_INDEX, 4.00, 3.00, -25.0, %",
        "PM25, 40, 50, 25.0, %",
        "PM25, 3, 4, 33.3, %",
        "GOOD_DAYS, 80.0, 75.5, -4.5, 个百分点",
        "GOOD_DAYS, 0.0, 75.5, 75.5, 个百分点"
    })
    void changesInPerCentAndAShareInPercentagePoints(
            RankedFigure figure, String base, String now, String change, String unit) {
        assertEquals(Outcome.of(new BigDecimal(change)), figure.change(new BigDecimal(base), new BigDecimal(now)));
        assertEquals(unit, figure.changeUnit());
    }

    @Test
    void hasNoChangeFromNought() {
        assertInstanceOf(
                Outcome.Insufficient.class, RankedFigure.PM25.change(new BigDecimal("0"), new BigDecimal("3")));
    }
}
