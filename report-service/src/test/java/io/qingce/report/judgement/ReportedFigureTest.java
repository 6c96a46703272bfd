package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.standards.number.LimitComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedFigureTest {

    private static final Target TARGET =
            PrintedTarget.reported().asks(Comparator.AT_LEAST, "30").build();
    private static final Span FIRST_HALF = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

    @Test
    void knowsNothingWithoutAReportOfTheseDays() {
        assertTrue(of(TARGET, Known.OVER).isEmpty());
        assertTrue(of(TARGET, Known.OVER, Known.report(2024, null, "31", null)).isEmpty());
        assertTrue(of(TARGET, Known.OVER, Known.report(2026, null, "31", null)).isEmpty());
    }

    @Test
    void countsNoReportOfDaysAfterTheDayAskedAbout() {
        assertTrue(
                of(TARGET, Known.RUNNING, Known.report(2025, null, "31", null)).isEmpty());
    }

    @Test
    void takesNoReportOfAnotherPoint() {
        Target path = PrintedTarget.reported()
                .points(
                        PrintedTarget.point(2024, Comparator.AT_LEAST, "28"),
                        PrintedTarget.point(2025, Comparator.AT_LEAST, "30"))
                .build();
        ReportedValue first = Known.report(2025, 0, "28", null);
        ReportedValue second = Known.report(2025, 1, "31", null);

        assertEquals(
                Optional.of(second),
                ReportedFigure.of(path, path.points().get(1), Known.OVER, List.of(first, second))
                        .map(ReportedFigure::value));
        assertTrue(ReportedFigure.of(path, path.points().get(1), Known.OVER, List.of(first))
                .isEmpty());
    }

    @Test
    void takesTheNewestAndOfTheSameDaysTheLastOne() {
        ReportedValue half = Known.report(FIRST_HALF, null, "29", null);
        ReportedValue year = Known.report(2025, null, "31", null);
        ReportedValue again = Known.report(2025, null, "32", null);

        assertEquals(year, of(TARGET, Known.OVER, half, year).orElseThrow().value());
        assertEquals(year, of(TARGET, Known.OVER, year, half).orElseThrow().value());
        assertEquals(again, of(TARGET, Known.OVER, year, again).orElseThrow().value());
    }

    @Test
    void waitsForTheLastValueOnceThePeriodIsOver() {
        Verdict verdict = judge(TARGET, Known.OVER, Known.report(FIRST_HALF, null, "31", null));

        assertEquals(Status.AWAITING_REPORT, verdict.status());
        assertEquals("report-not-final", verdict.reason().code());
        assertTrue(verdict.figure().isPresent());
    }

    @Test
    void takesAReportForThisVeryPointAsTheLastOne() {
        assertEquals(
                Status.ATTAINED,
                judge(TARGET, Known.OVER, Known.report(FIRST_HALF, 0, "31", null))
                        .status());
    }

    @Test
    void leavesWordsToAJudgement() {
        Verdict verdict = judge(TARGET, Known.OVER, Known.report(2025, null, null, "基本完成"));

        assertEquals(Status.QUALITATIVE, verdict.status());
        assertTrue(verdict.reason().zh().startsWith("市林业局填报“基本完成”"));
    }

    @Test
    void leavesANumberToAJudgementThatNothingIsHeldAgainst() {
        Target words = PrintedTarget.reported()
                .asks(Comparator.BASICALLY_COMPLETE, null)
                .build();

        assertEquals(
                Status.QUALITATIVE,
                judge(words, Known.OVER, Known.report(2025, null, "95", null)).status());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 30, 30, ATTAINED",
        "AT_LEAST, 30, 29.9, NOT_ATTAINED",
        "COMPLETE, 100, 100, ATTAINED",
        "COMPLETE, 100, 99, NOT_ATTAINED",
        "INCREASE_BY, 5, 5, ATTAINED",
        "INCREASE_BY, 5, 4.9, NOT_ATTAINED",
        "DECREASE_BY, 5, 6, ATTAINED",
        "DECREASE_BY, 5, 4, NOT_ATTAINED",
        "GRADE_AT_LEAST, 3, 3, ATTAINED",
        "GRADE_AT_LEAST, 3, 2, ATTAINED",
        "GRADE_AT_LEAST, 3, 4, NOT_ATTAINED",
        "EQUAL, 3, 3.0, ATTAINED"
    })
    void holdsTheValueAgainstTheNumber(Comparator comparator, String number, String value, Status status) {
        Target target = PrintedTarget.reported().asks(comparator, number).build();

        Verdict verdict = judge(target, Known.OVER, Known.report(2025, null, value, null));

        assertEquals(status, verdict.status());
        assertTrue(verdict.reason().zh().startsWith("市林业局填报（"));
        assertTrue(verdict.reason().en().startsWith("Reported and verified: "));
    }

    @Test
    void keepsWhoReportedIt() {
        Verdict verdict = judge(TARGET, Known.OVER, Known.report(2025, null, "31.20", null));
        var figure = verdict.figure().orElseThrow();

        assertEquals(2, figure.decimals());
        assertEquals("%", figure.unit());
        assertEquals("市林业局", figure.basis().report().reportedBy());
        assertTrue(figure.basis().report().complete());
    }

    private static Optional<ReportedFigure> of(Target target, Assessment assessment, ReportedValue... values) {
        return ReportedFigure.of(target, target.points().get(0), assessment, List.of(values));
    }

    private static Verdict judge(Target target, Assessment assessment, ReportedValue value) {
        return of(target, assessment, value)
                .orElseThrow()
                .judge(target, target.points().get(0), assessment, new FigureJudgement(LimitComparison.ROUNDED_VALUE));
    }
}
