package io.qingce.report.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.air.SomeAir;
import io.qingce.report.attainment.AttainmentConfig;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import io.qingce.report.region.Series;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastReaderTest {

    private static final LocalDate RUNNING = LocalDate.of(2025, 6, 30);
    private static final AttainmentConfig TWO_YEARS = new Config(2);

    /** The usual, with so many past years. */
    private record Config(int forecastYears) implements AttainmentConfig {

        @Override
        public LimitComparison comparison() {
            return LimitComparison.ROUNDED_VALUE;
        }

        @Override
        public Series version() {
            return Series.BEST;
        }
    }

    @Test
    void forecastsNothingWithoutANumberOfTheAir() {
        ForecastResponse forecast =
                reader(RUNNING).forecast("plan", PrintedTarget.reported().build());

        assertTrue(forecast.reason().startsWith("没有可预测的数值"));
        assertEquals(List.of(), forecast.courses());
        assertNull(forecast.verdict());
    }

    @Test
    void forecastsNothingOnceThePeriodIsOver() {
        ForecastResponse forecast = reader(LocalDate.of(2025, 12, 31)).forecast("plan", pm25("44"));

        assertTrue(forecast.reason().startsWith("评价期已结束"));
        assertEquals(List.of(), forecast.courses());
    }

    @Test
    void forecastsNothingWithoutPastYears() {
        ForecastResponse forecast = new ForecastReader(
                        (days, without) -> SomeAir.figures(days, day -> "30"),
                        SuppliedFigures.NONE,
                        new Config(0),
                        PrintedTarget.plan(pm25("44")),
                        "某市",
                        RUNNING,
                        PlanForce.of(PlanForce.PlanStatus.ISSUED))
                .forecast("plan", pm25("44"));

        assertTrue(forecast.reason().startsWith("没有可用的往年同期数据"));
    }

    /** 30 so far, the rest as in 2024 with 60 or as in 2023 with 40: 45 or 35 at the end. */
    @ParameterizedTest
    @CsvSource({"34, 0, LIKELY_MISSED", "35, 1, LIKELY_MET", "44, 1, LIKELY_MET", "45, 2, LIKELY_MET"})
    void saysWhereThePeriodIsHeading(String number, int met, Forecast.Verdict verdict) {
        ForecastResponse forecast = reader(RUNNING).forecast("plan", pm25(number));

        assertEquals(met, forecast.met());
        assertEquals(verdict, forecast.verdict());
        assertEquals(new BigDecimal("35"), forecast.lowest());
        assertEquals(new BigDecimal("40"), forecast.middle());
        assertEquals(new BigDecimal("45"), forecast.highest());
        assertEquals(
                List.of(2024, 2023),
                forecast.courses().stream()
                        .map(ForecastResponse.CourseFigure::year)
                        .toList());
        assertNotNull(forecast.basis());
        assertNull(forecast.reason());
    }

    @Test
    void drawsNoLineForOzoneAndForWhatTheAirDoesNotGive() {
        Target ozone = new PrintedTarget().indicator("o3-compliance").build();

        for (Target target : List.of(ozone, PrintedTarget.reported().build())) {
            ForecastResponse.Line line = reader(RUNNING).line("plan", target, true);
            assertEquals(List.of(), line.points());
            assertNull(line.balance());
            assertTrue(line.reason().startsWith("没有可累计的数值"));
        }
    }

    @Test
    void drawsOnePointForEachDayOrMonthSoFar() {
        ForecastResponse.Line days = reader(RUNNING).line("plan", pm25("44"), false);
        ForecastResponse.Line months = reader(RUNNING).line("plan", pm25("44"), true);

        assertEquals(181, days.points().size());
        assertEquals(6, months.points().size());
        assertEquals(days.balance(), months.balance());
        assertTrue(days.balance().signum() > 0);
        assertEquals("µg/m³·天", days.unit());
        assertEquals(List.of(2024, 2023), days.pastYears());
    }

    @Test
    void countsDaysForATargetOnDays() {
        Target days = new PrintedTarget()
                .indicator("good-air-days-ratio")
                .of(DataClass.MONITORED_AIR, "%", Direction.HIGHER)
                .asks(Comparator.AT_LEAST, "80")
                .build();

        ForecastResponse.Line line = reader(RUNNING).line("plan", days, true);

        assertEquals("天", line.unit());
        assertTrue(line.balance().signum() > 0);
    }

    private static Target pm25(String number) {
        return new PrintedTarget().asks(Comparator.AT_MOST, number).build();
    }

    private static ForecastReader reader(LocalDate through) {
        return new ForecastReader(
                (days, without) -> SomeAir.figures(days, day -> switch (day.getYear()) {
                    case 2025 -> "30";
                    case 2024 -> "60";
                    default -> "40";
                }),
                SuppliedFigures.NONE,
                TWO_YEARS,
                PrintedTarget.plan(pm25("44")),
                "某市",
                through,
                PlanForce.of(PlanForce.PlanStatus.ISSUED));
    }
}
