package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJudgementTest {

    private static final LocalDate RUNNING = LocalDate.of(2025, 6, 30);
    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);

    /** One way to every status. */
    static Stream<Arguments> ways() {
        Readings good = Known.saying(Known.figure("43", 0));
        Readings bad = Known.saying(Known.figure("45", 0));
        return Stream.of(
                Arguments.of(Status.ATTAINED, new PrintedTarget(), OVER, good, Known.nothing()),
                Arguments.of(Status.NOT_ATTAINED, new PrintedTarget(), OVER, bad, Known.nothing()),
                Arguments.of(Status.ON_COURSE, new PrintedTarget(), RUNNING, good, Known.nothing()),
                Arguments.of(Status.OFF_COURSE, new PrintedTarget(), RUNNING, bad, Known.nothing()),
                Arguments.of(Status.AT_RISK, new PrintedTarget(), RUNNING, heading("43", 0, 3), Known.nothing()),
                Arguments.of(
                        Status.INSUFFICIENT_DATA,
                        new PrintedTarget(),
                        OVER,
                        Known.saying(Known.figure(null, 0)),
                        Known.nothing()),
                Arguments.of(
                        Status.AWAITING_SUPERIOR_VALUE,
                        new PrintedTarget().asks(Comparator.MEET_SUPERIOR, null),
                        OVER,
                        good,
                        Known.nothing()),
                Arguments.of(Status.AWAITING_REPORT, PrintedTarget.reported(), OVER, good, Known.nothing()),
                Arguments.of(Status.AWAITING_JUDGEMENT, words(), OVER, good, Known.nothing()),
                Arguments.of(Status.JUDGED_ATTAINED, words(), OVER, good, judged(true)),
                Arguments.of(Status.JUDGED_NOT_ATTAINED, words(), OVER, good, judged(false)),
                Arguments.of(Status.NOT_BEGUN, new PrintedTarget(), LocalDate.of(2024, 6, 30), good, Known.nothing()),
                Arguments.of(
                        Status.NOT_EVALUABLE,
                        new PrintedTarget().correction(Comparator.AT_LEAST, "4", null),
                        OVER,
                        good,
                        Known.nothing()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void comesToEveryStatus(
            Status status, PrintedTarget printed, LocalDate through, Readings readings, DeclaredFigures declared) {
        assertEquals(status, judge(printed, through, readings, declared).status());
    }

    @Test
    void leavesNoStatusUntried() {
        Set<Status> tried = EnumSet.noneOf(Status.class);
        ways().forEach(way -> tried.add((Status) way.get()[0]));

        assertEquals(EnumSet.allOf(Status.class), tried);
    }

    @ParameterizedTest
    @CsvSource({"43, 满足", "45, 不满足"})
    void showsTheFigureOfNowAndItsCourseBeforeTheDaysBegin(String digits, String words) {
        TargetResult result = judge(
                new PrintedTarget(), LocalDate.of(2024, 6, 30), Known.saying(Known.figure(digits, 0)), Known.nothing());

        assertEquals(Status.NOT_BEGUN, result.status());
        assertEquals("not-begun", result.verdict().reason().code());
        assertEquals(new BigDecimal(digits), result.value());
        assertTrue(result.verdict().reason().zh().contains(words + " ≤ 44"));
    }

    @ParameterizedTest
    @CsvSource({
        "43, 0, 3, AT_RISK",
        "43, 1, 3, AT_RISK",
        "43, 2, 4, ON_COURSE",
        "43, 3, 3, ON_COURSE",
        "45, 0, 3, OFF_COURSE",
        "45, 1, 3, OFF_COURSE",
        "45, 2, 3, AT_RISK",
        "45, 2, 4, AT_RISK",
        "45, 0, 0, OFF_COURSE",
        "43, 0, 0, ON_COURSE"
    })
    void isAtRiskWhereFigureAndPastYearsDisagree(String digits, int met, int courses, Status status) {
        TargetResult result = judge(new PrintedTarget(), RUNNING, heading(digits, met, courses), Known.nothing());

        assertEquals(status, result.status());
    }

    @Test
    void saysHowManyPastYearsWouldMeetIt() {
        TargetResult result = judge(new PrintedTarget(), RUNNING, heading("43", 1, 3), Known.nothing());

        assertEquals("at-risk", result.verdict().reason().code());
        assertTrue(result.verdict().reason().zh().endsWith("按往年同期推算，3年中有1年可达成。"));
        assertEquals(new BigDecimal("43"), result.value());
    }

    @Test
    void isNeverAtRiskOnceThePeriodIsOver() {
        assertEquals(
                Status.ATTAINED,
                judge(new PrintedTarget(), OVER, heading("43", 0, 3), Known.nothing())
                        .status());
    }

    @Test
    void judgesARepetitionByWhatItRepeats() {
        Target original = new PrintedTarget().id("T0").build();
        Target again =
                new PrintedTarget().id("T1").indicator("noise").restates("T0").build();

        TargetResult result = results(Known.saying(Known.figure("43", 0)), Known.nothing(), OVER, original, again)
                .get(1);

        assertEquals(Status.ATTAINED, result.status());
        assertTrue(result.verdict().reason().zh().startsWith("重述目标T0。"));
    }

    @ParameterizedTest
    @CsvSource({"2025, 44, ATTAINED", "2025, 42, NOT_ATTAINED", "2024, 44, ATTAINED"})
    void judgesARepetitionThatAsksSomethingElseByItsOwnWords(int year, String value, Status status) {
        Target original = new PrintedTarget().id("T0").build();
        Target other = new PrintedTarget()
                .restates("T0")
                .points(PrintedTarget.point(year, Comparator.AT_MOST, value))
                .build();

        TargetResult result = results(Known.saying(Known.figure("43", 0)), Known.nothing(), OVER, original, other)
                .get(1);

        assertEquals(status, result.status());
        assertEquals(
                year == 2025 && value.equals("44"),
                result.verdict().reason().zh().startsWith("重述"));
    }

    @Test
    void takesABaseValueThatWasFoundLater() {
        PrintedTarget trend = new PrintedTarget().asks(Comparator.NOT_WORSE_THAN_BASELINE, null);
        SuppliedFigure base = Known.supplied(SuppliedFigure.Kind.BASELINE, null, 2020, "44", null);

        assertEquals(
                "baseline-missing",
                judge(trend, OVER, Known.saying(Known.figure("43", 0)), Known.nothing())
                        .verdict()
                        .reason()
                        .code());
        TargetResult result = judge(trend, OVER, Known.saying(Known.figure("43", 0)), Known.declared(List.of(), base));
        assertEquals(Status.ATTAINED, result.status());
        assertEquals(new BigDecimal("44"), result.required());
        assertEquals(2020, result.target().baseline().year());
    }

    @Test
    void judgesByPartsBeforeAnythingElse() {
        PrintedTarget compound = words().parts(
                        Components.Kind.ANY_OF,
                        PrintedTarget.part("甲", Comparator.AT_LEAST, "95"),
                        PrintedTarget.part("乙", Comparator.AT_LEAST, "90"));
        DeclaredFigures one = Known.declared(List.of(), Known.supplied(SuppliedFigure.Kind.PART, 1, 2025, "91", null));

        TargetResult result = judge(compound, OVER, Known.saying(null), one);

        assertEquals(Status.ATTAINED, result.status());
        assertEquals("parts-met", result.verdict().reason().code());
        assertEquals(2, result.parts().size());
    }

    @Test
    void letsNoJudgementStandAgainstANumber() {
        assertEquals(
                Status.NOT_ATTAINED,
                judge(new PrintedTarget(), OVER, Known.saying(Known.figure("45", 0)), judged(true))
                        .status());
        assertEquals(
                Status.AWAITING_REPORT,
                judge(PrintedTarget.reported().asks(Comparator.AT_LEAST, "30"), OVER, Known.saying(null), judged(true))
                        .status());
    }

    @Test
    void letsAJudgementStandWhereWordsCarryNoNumber() {
        PrintedTarget words = new PrintedTarget().asks(Comparator.BASICALLY_ELIMINATE, null);

        TargetResult result = judge(words, OVER, Known.saying(Known.figure("1", 0)), judged(false));

        assertEquals(Status.JUDGED_NOT_ATTAINED, result.status());
        assertEquals("judged-not-met", result.verdict().reason().code());
        assertEquals(new BigDecimal("1"), result.value());
    }

    @Test
    void showsSamplesBesideATargetThatWaitsForItsReport() {
        Figure samples = Known.shortOf(Known.figure("2", 0), Reasons.NO_READINGS);
        Readings beside =
                new Known.Saying(Optional.empty(), Optional.of(samples), days -> Known.figure(null, 2), Forecast.NONE);

        TargetResult waiting = judge(PrintedTarget.reported(), OVER, beside, Known.nothing());
        TargetResult reported = judge(
                PrintedTarget.reported().asks(Comparator.AT_LEAST, "30"),
                OVER,
                beside,
                Known.declared(List.of(Known.report(2025, null, "31", null))));

        assertEquals(Status.AWAITING_REPORT, waiting.status());
        assertTrue(waiting.isProvisional());
        assertEquals(new BigDecimal("2"), waiting.value());
        assertEquals(Status.ATTAINED, reported.status());
        assertEquals(new BigDecimal("31"), reported.value());
    }

    @Test
    void takesAReportForWhatReadingsShouldGiveAndNobodyComputes() {
        PrintedTarget noise = new PrintedTarget()
                .indicator("noise")
                .of(DataClass.MONITORED_OTHER, "dB", null)
                .asks(Comparator.AT_MOST, "55");

        assertEquals(
                Status.ATTAINED,
                judge(noise, OVER, Known.saying(null), Known.declared(List.of(Known.report(2025, null, "54", null))))
                        .status());
    }

    @Test
    void showsThePrintedNumberWhereNoneDecided() {
        TargetResult result = judge(
                PrintedTarget.reported().asks(Comparator.AT_LEAST, "30"), OVER, Known.saying(null), Known.nothing());

        assertEquals(new BigDecimal("30"), result.required());
        assertNull(result.value());
        assertNull(result.edition());
    }

    /** What people declare about other targets, or for other years, changes nothing. */
    @Test
    void isNotMovedByWhatDoesNotConcernIt() {
        ReportedValue mine = Known.report(2025, null, "31", null);
        PrintedTarget printed = PrintedTarget.reported().asks(Comparator.AT_LEAST, "30");
        TargetResult before = judge(printed, OVER, Known.saying(null), Known.declared(List.of(mine)));
        Random random = new Random(14);
        for (int round = 0; round < 100; round++) {
            int year = random.nextBoolean() ? 2010 + random.nextInt(15) : 2026 + random.nextInt(5);
            SuppliedFigure.Kind kind = SuppliedFigure.Kind.values()[random.nextInt(2)];
            ReportedValue other = Known.report(year, null, String.valueOf(random.nextInt(100)), null);
            DeclaredFigures more =
                    Known.declared(List.of(other, mine), Known.supplied(kind, 0, year, "1", random.nextBoolean()));

            assertEquals(
                    before.verdict(),
                    judge(printed, OVER, Known.saying(null), more).verdict());
        }
    }

    /** Figures of different days may come in any order. */
    @Test
    void isNotMovedByTheOrderOfWhatIsDeclared() {
        Random random = new Random(41);
        PrintedTarget printed = PrintedTarget.reported().asks(Comparator.AT_LEAST, "30");
        List<ReportedValue> values = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Known.report(
                        new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, month, 28)),
                        null,
                        "" + (25 + month),
                        null))
                .toList());
        TargetResult before = judge(printed, RUNNING, Known.saying(null), Known.declared(values));
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(values, random);
            assertEquals(before, judge(printed, RUNNING, Known.saying(null), Known.declared(values)));
        }
    }

    private static DeclaredFigures judged(boolean met) {
        return Known.declared(List.of(), Known.supplied(SuppliedFigure.Kind.JUDGEMENT, null, 2025, null, met));
    }

    private static PrintedTarget words() {
        return PrintedTarget.reported().asks(Comparator.QUALITATIVE, null);
    }

    private static Readings heading(String digits, int met, int courses) {
        Forecast forecast = new Forecast(
                IntStream.range(0, courses)
                        .mapToObj(i -> new Forecast.Course(2024 - i, Exact.of(40L + i), i < met))
                        .toList(),
                false);
        return new Known.Saying(
                Optional.of(Known.figure(digits, 0)), Optional.empty(), days -> Known.figure(null, 2), forecast);
    }

    private static TargetResult judge(
            PrintedTarget printed, LocalDate through, Readings readings, DeclaredFigures declared) {
        return results(readings, declared, through, printed.build()).get(0);
    }

    private static List<TargetResult> results(
            Readings readings, DeclaredFigures declared, LocalDate through, Target... targets) {
        return new PlanJudgement(
                        PrintedTarget.plan(targets), through, readings, declared, LimitComparison.ROUNDED_VALUE)
                .results();
    }
}
