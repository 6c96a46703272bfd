package io.qingce.report.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.RegionAir;
import io.qingce.report.air.SomeAir;
import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.PlanJudgement;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.region.Series;
import io.qingce.report.reported.Quantity;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A6: changes against a base year, from readings: 50 in 2020, 48 in 2023, 46 in 2024, 44 in 2025. */
class ChangesFromReadingsTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);
    private static final Due IN_2025 = new Due(Due.Kind.YEAR, 2025, null, null, null, null);
    private static final RegionAir AIR = (days, without) -> SomeAir.figures(days, day -> switch (day.getYear()) {
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

    /** R28: 50 is µg/m³ of the readings, and never mg/m³ of the print; only a share falls by percentage points. */
    @ParameterizedTest
    @CsvSource({
        "DECREASE_BY, ABSOLUTE, mg/m³, 0.006, ATTAINED",
        "DECREASE_BY, ABSOLUTE, mg/m³, 0.007, NOT_ATTAINED",
        "DECREASE_BY, ABSOLUTE, 天, 5, NOT_EVALUABLE",
        "DECREASE_BY, PERCENTAGE_POINTS, 百分点, 5, NOT_EVALUABLE",
        "NOT_WORSE_THAN_BASELINE, , mg/m³, , ATTAINED"
    })
    void countsInTheUnitOfThePrint(Comparator comparator, String change, String unit, String asked, Status status) {
        Target target = new PrintedTarget()
                .of(DataClass.MONITORED_AIR, unit, Direction.LOWER)
                .change(change)
                .baseline(null, null)
                .asks(comparator, asked)
                .build();

        TargetResult result = judge(target);

        assertEquals(status, result.status());
        if (status != Status.NOT_EVALUABLE) {
            assertEquals(new BigDecimal("0.050"), result.target().baseline().value());
        }
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

    /** From 50 in 2020 to 44 in 2025: 12 % in five years, 2.5 % a year on a falling base, 1.2 µg/m³ a year. */
    @ParameterizedTest
    @CsvSource({
        "%, 2.5, ATTAINED, 2.5, %",
        "%, 2.6, NOT_ATTAINED, 2.5, %",
        "µg/m³, 1.2, ATTAINED, 1.2, µg/m³",
        "µg/m³, 1.3, NOT_ATTAINED, 1.2, µg/m³"
    })
    @DisplayName("年均下降: from the level of the base year, over the years since")
    void countsTheYearlyAverageOfAFall(String unit, String asked, Status status, String value, String shown) {
        TargetResult result = judge(
                fall(unit, asked).change("ANNUAL_AVERAGE").baseline("50", null).build());

        assertEquals(status, result.status());
        assertEquals(new BigDecimal(value), result.value());
        assertEquals(shown, result.unit());
        assertTrue(result.verdict().figure().orElseThrow().basis().statistic().contains("5年年均下降"));
    }

    @Test
    @DisplayName("较上年下降: each year has the year before as its base")
    void countsTheFallOfEachYearFromTheYearBefore() {
        Due yearly = new Due(Due.Kind.EACH_YEAR, null, null, LocalDate.of(2024, 1, 1), OVER, null);
        Target target = fall("%", "4")
                .change("RELATIVE")
                .points(PrintedTarget.point(yearly, Comparator.DECREASE_BY, "4.2", "较上年下降4.2%"))
                .build();

        TargetResult result = judge(target);

        assertEquals(
                List.of(new BigDecimal("4.2"), new BigDecimal("4.3")),
                result.path().stream()
                        .map(point ->
                                point.verdict().figure().orElseThrow().rounded().orElseThrow())
                        .toList());
        assertEquals(Status.ATTAINED, result.status());
    }

    @Test
    @DisplayName("三年滑动平均 against its base: both are means of three years")
    void countsAFallOfTheMeanOfThreeYears() {
        TargetResult result = judge(fall("µg/m³", "4")
                .scope("三年滑动平均")
                .change("ABSOLUTE")
                .baseline(null, null)
                .build());

        assertEquals(new BigDecimal("50"), result.target().baseline().value());
        assertEquals(Status.ATTAINED, result.status());
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
        Figure figure = result.verdict().figure().orElseThrow();
        assertTrue(figure.basis().statistic().contains("三年滑动平均"));
        assertEquals(
                new Span(LocalDate.of(2023, 1, 1), OVER), figure.dimension().span());
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
