package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
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
        ReportedValue first = Known.report(2024, "2024", "28", null);
        ReportedValue second = Known.report(2025, "2025", "31", null);

        assertEquals(
                Optional.of(second),
                ReportedFigure.of(second(path), List.of(first, second)).map(ReportedFigure::value));
        assertTrue(ReportedFigure.of(second(path), List.of(first)).isEmpty());
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
    void waitsAlsoWhereTheReportOfOtherDaysNamesThisVeryPoint() {
        assertEquals(
                Status.AWAITING_REPORT,
                judge(TARGET, Known.OVER, Known.report(FIRST_HALF, "2025", "31", null))
                        .status());
    }

    @Test
    void takesTheEndOfTheDaysForWhatIsDoneByADate() {
        Target milestone = new PrintedTarget()
                .of(DataClass.MILESTONE, "%", Direction.HIGHER)
                .asks(Comparator.COMPLETE, "100")
                .build();
        Span quarter = new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));

        assertEquals(
                Status.ATTAINED,
                judge(milestone, Known.OVER, Known.report(quarter, null, "100", null))
                        .status());
        assertEquals(
                Status.AWAITING_REPORT,
                judge(TARGET, Known.OVER, Known.report(quarter, null, "100", null))
                        .status());
    }

    /** 60 in the base year, a fall of 10 asked; what is reported may be the level or the fall. */
    @ParameterizedTest
    @CsvSource({
        "58, LEVEL, 60, NOT_ATTAINED, 2",
        "50, LEVEL, 60, ATTAINED, 10",
        "10, CHANGE, 60, ATTAINED, 10",
        "9, CHANGE, 60, NOT_ATTAINED, 9",
        "58, , 60, NOT_ATTAINED, 2",
        "8, , 60, AWAITING_REPORT, 8",
        "12, , 60, ATTAINED, 48",
        "58, LEVEL, , AWAITING_REPORT, 58",
        "58, , , AWAITING_REPORT, 58",
        "9, CHANGE, , NOT_ATTAINED, 9"
    })
    void turnsALevelIntoTheChangeThatIsAsked(
            String value, Quantity quantity, String base, Status status, String figure) {
        Target target = PrintedTarget.reported()
                .of(DataClass.REPORTED, "百分点", Direction.LOWER)
                .baseline(base, null)
                .change("PERCENTAGE_POINTS")
                .asks(Comparator.DECREASE_BY, "10")
                .build();

        Verdict verdict = judge(target, Known.OVER, Known.report(Span.year(2025), null, value, quantity, null));

        assertEquals(status, verdict.status());
        assertEquals(
                0,
                new BigDecimal(figure)
                        .compareTo(verdict.figure().orElseThrow().rounded().orElseThrow()));
    }

    @Test
    void takesNoChangeForALevel() {
        Verdict verdict = judge(TARGET, Known.OVER, Known.report(Span.year(2025), null, "31", Quantity.CHANGE, null));

        assertEquals(Status.AWAITING_REPORT, verdict.status());
        assertEquals("change-for-a-level", verdict.reason().code());
    }

    @Test
    void leavesWordsToAJudgement() {
        Verdict verdict = judge(TARGET, Known.OVER, Known.report(2025, null, null, "基本完成"));

        assertEquals(Status.AWAITING_JUDGEMENT, verdict.status());
        assertTrue(verdict.reason().zh().startsWith("市林业局填报“基本完成”"));
    }

    @Test
    void leavesANumberToAJudgementThatNothingIsHeldAgainst() {
        Target words = PrintedTarget.reported()
                .asks(Comparator.BASICALLY_COMPLETE, null)
                .build();

        assertEquals(
                Status.AWAITING_JUDGEMENT,
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
        boolean isChange = comparator == Comparator.INCREASE_BY || comparator == Comparator.DECREASE_BY;
        Quantity quantity = isChange ? Quantity.CHANGE : null;

        Verdict verdict = judge(target, Known.OVER, Known.report(Span.year(2025), null, value, quantity, null));

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

    private static AssessedPoint second(Target path) {
        return new AssessedPoint("某市", path, path.points().get(1), Known.OVER);
    }

    private static Optional<ReportedFigure> of(Target target, Assessment assessment, ReportedValue... values) {
        return ReportedFigure.of(Known.at(target, assessment), List.of(values));
    }

    private static Verdict judge(Target target, Assessment assessment, ReportedValue value) {
        return of(target, assessment, value).orElseThrow().judge(new FigureJudgement(LimitComparison.ROUNDED_VALUE));
    }
}
