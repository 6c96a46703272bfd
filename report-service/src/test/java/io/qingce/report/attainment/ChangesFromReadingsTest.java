package io.qingce.report.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.PlanJudgement;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import io.qingce.report.region.Series;
import io.qingce.report.reported.Quantity;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A6: changes against a base year, from readings: 50 in 2020, 48 in 2023, 46 in 2024, 44 in 2025. */
class ChangesFromReadingsTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);
    private static final Due IN_2025 = new Due(Due.Kind.YEAR, 2025, null, null, null, null);
    private static final Function<Period, AirFigures> AIR =
            days -> SomeAir.figures(days, day -> switch (day.getYear()) {
                case 2025 -> "44";
                case 2024 -> "46";
                case 2023 -> "48";
                default -> "50";
            });

    @ParameterizedTest
    @CsvSource({
        "RELATIVE, %, 10, ATTAINED, 12.0, %",
        "RELATIVE, %, 12, ATTAINED, 12.0, %",
        "RELATIVE, %, 13, NOT_ATTAINED, 12.0, %",
        ", %, 12, ATTAINED, 12.0, %",
        "ABSOLUTE, µg/m³, 6, ATTAINED, 6, µg/m³",
        ", µg/m³, 7, NOT_ATTAINED, 6, µg/m³"
    })
    void computesAFallFromThePrintedBaseValue(
            String change, String unit, String asked, Status status, String value, String shown) {
        Target target = fall(unit, asked).change(change).baseline("50", null).build();

        TargetResult result = judge(target);

        assertEquals(status, result.status());
        assertEquals(new BigDecimal(value), result.value());
        assertEquals(shown, result.unit());
        assertEquals(
                Quantity.CHANGE,
                result.verdict().figure().orElseThrow().dimension().quantity());
    }

    @Test
    void takesTheReadingsOfTheBaseYearWhereThePrintHasNoValue() {
        TargetResult result =
                judge(fall("%", "10").change("RELATIVE").baseline(null, null).build());

        assertEquals(Status.ATTAINED, result.status());
        assertEquals(new BigDecimal("50"), result.target().baseline().value());
        assertEquals(
                Words.both("由监测数据计算", "computed from readings"),
                result.target().baseline().words());
    }

    @Test
    void neverSubtractsFromABaseOfAnotherScope() {
        TargetResult result =
                judge(fall("%", "10").change("RELATIVE").baseline("50", false).build());

        assertEquals(Status.NOT_EVALUABLE, result.status());
        assertEquals("baseline-not-comparable", result.verdict().reason().code());
        assertEquals(new BigDecimal("44"), result.value());
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL_AVERAGE, %", ", %"})
    void saysWhereAChangeCannotBeCounted(String change, String unit) {
        Target target = new PrintedTarget()
                .indicator("good-air-days-ratio")
                .of(DataClass.MONITORED_AIR, unit, Direction.HIGHER)
                .change(change)
                .baseline("60", null)
                .asks(Comparator.INCREASE_BY, "5")
                .build();

        assertEquals("change-unclear", judge(target).verdict().reason().code());
    }

    @ParameterizedTest
    @CsvSource({"不高于上年, 46, ATTAINED", "不高于2023年, , NOT_EVALUABLE"})
    @DisplayName("不低于上年: the year before is the base")
    void comparesWithTheYearBeforeWhereTheWordsSaySo(String words, String base, Status status) {
        Target target = new PrintedTarget()
                .points(PrintedTarget.point(IN_2025, Comparator.NOT_WORSE_THAN_BASELINE, null, words))
                .build();

        TargetResult result = judge(target);

        assertEquals(status, result.status());
        assertEquals(base == null ? null : new BigDecimal(base), result.required());
    }

    @Test
    void takesTheMeanOfThreeYearsWhereItIsAskedFor() {
        Target target = new PrintedTarget()
                .scope("三年滑动平均")
                .asks(Comparator.AT_MOST, "45")
                .build();

        TargetResult result = judge(target);

        assertEquals(new BigDecimal("46"), result.value());
        assertEquals(Status.NOT_ATTAINED, result.status());
        assertTrue(result.verdict().figure().orElseThrow().basis().statistic().contains("三年滑动平均"));
    }

    private static PrintedTarget fall(String unit, String asked) {
        return new PrintedTarget()
                .of(DataClass.MONITORED_AIR, unit, Direction.LOWER)
                .asks(Comparator.DECREASE_BY, asked);
    }

    private static TargetResult judge(Target target) {
        PlanReadings readings = new PlanReadings(AsOf.NOW, "某市", AIR, null, new Config());
        return new PlanJudgement(
                        PrintedTarget.plan(target),
                        OVER,
                        readings,
                        new DeclaredFigures(Map.of(), SuppliedFigures.NONE),
                        LimitComparison.ROUNDED_VALUE)
                .results()
                .get(0);
    }

    /** The usual. */
    private record Config() implements AttainmentConfig {

        @Override
        public LimitComparison comparison() {
            return LimitComparison.ROUNDED_VALUE;
        }

        @Override
        public int forecastYears() {
            return 3;
        }

        @Override
        public Series version() {
            return Series.BEST;
        }
    }
}
