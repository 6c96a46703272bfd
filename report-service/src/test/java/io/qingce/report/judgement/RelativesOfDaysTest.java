package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Relatives of A1, A4 and A9: of when a figure is, and whether one of the last days is one of all of them. */
class RelativesOfDaysTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);
    private static final Span AUTUMN = new Span(LocalDate.of(2025, 10, 1), OVER);
    private static final Due UNDATED = new Due(Due.Kind.STANDING, null, null, null, null, null);
    private static final Due FIVE_YEARS = new Due(Due.Kind.PERIOD, null, null, LocalDate.of(2021, 1, 1), OVER, null);
    private static final Due SEPTEMBER = new Due(Due.Kind.DAY, null, LocalDate.of(2025, 9, 30), null, null, null);

    @ParameterizedTest
    @DisplayName("R10 (A4): that nothing happened in the last quarter does not say that nothing happened in the year")
    @CsvSource({"起, 事件", "次, 停电", "件, 案件", "个, 秸秆焚烧火点", "处, 环境事故", "天, 重污染天数"})
    void takesNoQuarterForTheEventsOfAYear(String unit, String name) {
        PrintedTarget printed = events(unit).name(name).asks(Comparator.ELIMINATE, null);

        assertEquals(Status.AWAITING_REPORT, status(printed, report(AUTUMN, "0")));
        assertEquals(Status.ATTAINED, status(printed, report(Span.year(2025), "0")));
    }

    @Test
    @DisplayName("R10: what is cleared stays cleared, and its last days are enough")
    void takesTheLastDaysForWhatIsCleared() {
        PrintedTarget printed = events("个").name("黑臭水体").asks(Comparator.ELIMINATE, "0");

        assertEquals(Status.ATTAINED, status(printed, report(AUTUMN, "0")));
    }

    @Test
    @DisplayName("R11 (A4): an event of 2023 is not forgotten in the last of five years")
    void forgetsNoEventOfAnEarlierYear() {
        PrintedTarget printed = events("起").points(PrintedTarget.point(FIVE_YEARS, Comparator.EQUAL, "0"));

        assertEquals(
                Status.AWAITING_REPORT, status(printed, report(Span.year(2023), "1"), report(Span.year(2025), "0")));
    }

    @Test
    @DisplayName("R11: while a year runs, an event of its first quarter is not forgotten in the second")
    void forgetsNoEventOfAnEarlierQuarter() {
        PrintedTarget printed = events("起").asks(Comparator.EQUAL, "0");
        ReportedValue spring = report(new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)), "1");
        ReportedValue summer = report(new Span(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)), "0");

        assertEquals(
                Status.OFF_COURSE,
                result(LocalDate.of(2025, 6, 30), Known.saying(null), printed.build(), spring, summer)
                        .status());
    }

    @ParameterizedTest
    @DisplayName("R12 (A4): a part of the days says nothing of a sum that must not become too much")
    @CsvSource({"PERIOD, 2025-01-01, 2025-12-31", "DAY, 2025-09-01, 2025-09-30", "STANDING, 2025-01-01, 2025-01-31"})
    void takesNoPartOfASumUnderACeiling(Due.Kind kind, LocalDate from, LocalDate to) {
        Due due = switch (kind) {
            case PERIOD -> FIVE_YEARS;
            case DAY -> SEPTEMBER;
            default -> UNDATED;
        };
        PrintedTarget printed =
                events("吨").cumulative("YES").points(PrintedTarget.point(due, Comparator.AT_MOST, "100"));

        assertEquals(Status.AWAITING_REPORT, status(printed, report(new Span(from, to), "30")));
    }

    @ParameterizedTest
    @DisplayName("R13 (A1): 2023年起, a value of the superior for 2023 says nothing of 2025; 2025年前 has two names")
    @CsvSource({
        "FROM, 2023, 2023, NOT_ATTAINED",
        "FROM, 2023, 2024, NOT_ATTAINED",
        "FROM, 2023, 2025, ATTAINED",
        "BEFORE, 2026, 2026, NOT_ATTAINED"
    })
    void holdsEveryYearOfAStandingTargetAgainstItsOwnValue(Due.Kind kind, int since, int late, Status status) {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "吨", Direction.LOWER)
                .points(PrintedTarget.point(
                        new Due(kind, since, null, null, null, null), Comparator.MEET_SUPERIOR, null))
                .superiorOf(null, PrintedTarget.set("90", 2025, null), PrintedTarget.set("110", late, null));

        assertEquals(status, status(printed, report(Span.year(2025), "100")));
    }

    @ParameterizedTest
    @DisplayName("R14 (A4): 2023年平均 is the mean of one year, however three of them are called")
    @CsvSource({
        "2023年平均浓度, false",
        "二〇二三年平均浓度, false",
        "PM2.5年平均浓度, false",
        "三年滑动平均, true",
        "PM2.5三年均值, true",
        "3年移动平均, true",
        "近３年平均浓度, true"
    })
    void takesTheMeanOfThreeYearsOnlyWhereItIsMeant(String name, boolean three) {
        assertEquals(three, new PrintedTarget().name(name).build().asksForThreeYears());
    }

    @ParameterizedTest
    @DisplayName("R15 (A9): a base value of made-up readings is not forgotten, whatever is asked of it")
    @EnumSource(
            value = Comparator.class,
            names = {"NOT_WORSE_THAN_BASELINE", "TREND", "DECREASE_BY"})
    void keepsTheMarkOfAMadeUpBaseValue(Comparator comparator) {
        Target target = new PrintedTarget()
                .baseline(null, null)
                .change("ABSOLUTE")
                .asks(comparator, comparator == Comparator.DECREASE_BY ? "1" : null)
                .build();

        TargetResult result = result(OVER, new MadeUpBefore(2021), target);

        assertEquals(Status.ATTAINED, result.status());
        assertTrue(result.isSimulated());
    }

    @Test
    @DisplayName("R16 (A13): a part that is due later, or still runs, attains nothing whose days are over")
    void takesNoRunningPartForAWholeThatIsOver() {
        Target whole = PrintedTarget.reported()
                .id("W")
                .parts(Components.Kind.ALL_OF, partThatIs("T1"))
                .points(PrintedTarget.point(2024, Comparator.ALL_OF, null))
                .build();
        Target part = new PrintedTarget().build();
        Readings readings = Known.saying(Known.figure("43", 0));

        for (LocalDate through : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2024, 12, 31))) {
            List<TargetResult> results = new PlanJudgement(
                            PrintedTarget.plan(whole, part),
                            through,
                            readings,
                            Known.nothing(),
                            LimitComparison.ROUNDED_VALUE)
                    .results();
            assertTrue(results.get(1).verdict().met().orElse(false), "the part goes well");
            assertEquals(Status.AWAITING_REPORT, results.get(0).status());
        }
    }

    @Test
    @DisplayName("R16 (A1): a part of several years decides each year of the whole by its own point")
    void takesThePointOfAPartOfTheSameYear() {
        Target whole = PrintedTarget.reported()
                .id("W")
                .parts(Components.Kind.ALL_OF, partThatIs("T1"))
                .points(
                        PrintedTarget.point(2024, Comparator.ALL_OF, null),
                        PrintedTarget.point(2025, Comparator.ALL_OF, null))
                .build();
        Target part = PrintedTarget.reported()
                .points(
                        PrintedTarget.point(2024, Comparator.AT_LEAST, "30"),
                        PrintedTarget.point(2025, Comparator.AT_LEAST, "30"))
                .build();
        List<TargetResult> results = new PlanJudgement(
                        PrintedTarget.plan(whole, part),
                        OVER,
                        Known.saying(null),
                        Known.declared(List.of(report(Span.year(2024), "29"), report(Span.year(2025), "31"))),
                        LimitComparison.ROUNDED_VALUE)
                .results();

        assertEquals(
                List.of(Status.NOT_ATTAINED, Status.ATTAINED),
                results.get(0).path().stream()
                        .map(point -> point.verdict().status())
                        .toList());
    }

    private static Components.Part partThatIs(String target) {
        return new Components.Part(target, null, null, null, null, null, null, null);
    }

    private static PrintedTarget events(String unit) {
        return PrintedTarget.reported().of(DataClass.REPORTED, unit, Direction.LOWER);
    }

    private static ReportedValue report(Span days, String value) {
        return Known.report(days, null, value, null);
    }

    private static Status status(PrintedTarget printed, ReportedValue... values) {
        return result(OVER, Known.saying(null), printed.build(), values).status();
    }

    private static TargetResult result(LocalDate through, Readings readings, Target target, ReportedValue... values) {
        return new PlanJudgement(
                        PrintedTarget.plan(target),
                        through,
                        readings,
                        Known.declared(List.of(values)),
                        LimitComparison.ROUNDED_VALUE)
                .results()
                .get(0);
    }

    /** 50 of made-up readings before a year, 43 of real ones from then on. */
    private record MadeUpBefore(int year) implements Readings {

        @Override
        public Optional<Figure> figure(Target target, Assessment assessment) {
            boolean isMadeUp = assessment.span().from().getYear() < year;
            return Optional.of(Known.figure(isMadeUp ? "50" : "43", 0).simulatedToo(isMadeUp));
        }

        @Override
        public Optional<Figure> beside(Target target, Assessment assessment) {
            return Optional.empty();
        }

        @Override
        public Figure compositeIndex(Target target, Period days) {
            return Known.figure(null, 2);
        }

        @Override
        public Forecast forecast(Target target, Predicate<Exact> meets, Assessment assessment) {
            return Forecast.NONE;
        }
    }
}
