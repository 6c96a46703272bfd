package io.qingce.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.figure.Figure;
import io.qingce.standards.period.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompositeIndexFigureTest {

    @Test
    void hasNoDigitsWithoutReadings() {
        Figure figure = CompositeIndexFigure.of(SomeAir.figures(Period.ofYear(2023), day -> null));

        assertEquals(Optional.empty(), figure.exact());
        assertEquals("2012", figure.edition());
        assertNotNull(figure.basis().air());
    }

    @Test
    void isTheIndexWithTwoDecimals() {
        AirFigures figures = SomeAir.figures(Period.ofYear(2023), day -> "35");

        assertEquals(
                figures.statistics().compositeIndex().known().map(index -> index.value()),
                CompositeIndexFigure.of(figures).rounded());
    }
}
