package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Target;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedVerdictTest {

    /** In the order of precedence: each target also has everything that follows in the list. */
    static Stream<Arguments> verdicts() {
        return Stream.of(
                Arguments.of(
                        everything().nothingToCount("已完成").correction(Comparator.AT_LEAST, "4", null),
                        Status.NOT_EVALUABLE,
                        "empty-denominator"),
                Arguments.of(
                        everything().correction(Comparator.AT_LEAST, "4", null),
                        Status.NOT_EVALUABLE,
                        "suspected-misprint"),
                Arguments.of(everything(), Status.AWAITING_JUDGEMENT, "judgement-needed"),
                Arguments.of(
                        PrintedTarget.reported().asks(Comparator.AT_LEAST, "0").superior(null),
                        Status.AWAITING_SUPERIOR_VALUE,
                        "superior-value-missing"),
                Arguments.of(
                        PrintedTarget.reported().asks(Comparator.MEET_SUPERIOR, null),
                        Status.AWAITING_SUPERIOR_VALUE,
                        "superior-value-missing"),
                Arguments.of(
                        PrintedTarget.reported().asks(Comparator.AT_LEAST, "0"), Status.NOT_EVALUABLE, "degenerate"),
                Arguments.of(
                        PrintedTarget.reported()
                                .of(DataClass.REPORTED, "%", null)
                                .asks(Comparator.REACH, "30"),
                        Status.NOT_EVALUABLE,
                        "direction-unknown"),
                Arguments.of(
                        PrintedTarget.reported().asks(Comparator.AT_LEAST, "30"),
                        Status.AWAITING_REPORT,
                        "report-overdue"),
                Arguments.of(
                        new PrintedTarget().of(DataClass.MILESTONE, null, null).asks(Comparator.COMPLETE, null),
                        Status.AWAITING_REPORT,
                        "report-overdue"),
                Arguments.of(
                        new PrintedTarget().asks(Comparator.TREND, null).superior(null),
                        Status.AWAITING_SUPERIOR_VALUE,
                        "superior-value-missing"));
    }

    private static PrintedTarget everything() {
        return PrintedTarget.reported().asks(Comparator.QUALITATIVE, null).superior(null);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void namesWhatIsMostFundamental(PrintedTarget printed, Status status, String reason) {
        Verdict verdict = of(printed, Known.OVER).orElseThrow();

        assertEquals(status, verdict.status());
        assertEquals(reason, verdict.reason().code());
        assertEquals(Optional.empty(), verdict.figure());
        assertEquals(Optional.empty(), verdict.required());
    }

    static Stream<PrintedTarget> decidable() {
        return Stream.of(
                new PrintedTarget(),
                new PrintedTarget().asks(Comparator.REACH, "39"),
                new PrintedTarget().superior("REPLACES"),
                new PrintedTarget().superior(null),
                new PrintedTarget().superior(null, "38"),
                new PrintedTarget().asks(Comparator.AT_LEAST, "90").superior(null),
                new PrintedTarget().correction(null, null, "少一个字"),
                new PrintedTarget().asks(Comparator.MEET_SUPERIOR, null),
                new PrintedTarget()
                        .of(DataClass.MONITORED_AIR, "%", Direction.HIGHER)
                        .asks(Comparator.AT_LEAST, "0"));
    }

    @ParameterizedTest
    @MethodSource("decidable")
    void leavesToReadingsWhatReadingsDecide(PrintedTarget printed) {
        assertEquals(Optional.empty(), of(printed, Known.OVER));
        assertEquals(Optional.empty(), of(printed, Known.RUNNING));
    }

    @Test
    void saysByWhenAReportIsDue() {
        PrintedTarget printed = PrintedTarget.reported().asks(Comparator.AT_LEAST, "30");

        assertEquals("not-begun", code(printed, Known.NOT_BEGUN));
        assertEquals("report-due", code(printed, Known.RUNNING));
        assertEquals("report-overdue", code(printed, Known.OVER));
    }

    @Test
    void takesTheValueOfTheSuperiorOnceItCame() {
        assertEquals(
                "report-overdue",
                code(
                        PrintedTarget.reported()
                                .asks(Comparator.MEET_SUPERIOR, null)
                                .superior(null, "30"),
                        Known.OVER));
    }

    private static String code(PrintedTarget printed, Assessment assessment) {
        return of(printed, assessment).orElseThrow().reason().code();
    }

    private static Optional<Verdict> of(PrintedTarget printed, Assessment assessment) {
        Target target = printed.build();
        return PrintedVerdict.of(Known.at(target, assessment), List.of());
    }
}
