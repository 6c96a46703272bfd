package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
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

/** Answers that were ATTAINED and are not, each with the number under which it was found. */
class AttainmentCasesTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);

    @Test
    @DisplayName("A1: a value of the superior for 2024 that comes late says nothing of 2025")
    void holdsEveryYearAgainstTheValueOfThatYear() {
        PrintedTarget printed = ceiling()
                .points(
                        PrintedTarget.point(2024, Comparator.MEET_SUPERIOR, null),
                        PrintedTarget.point(2025, Comparator.MEET_SUPERIOR, null))
                .superiorOf(null, PrintedTarget.set("90", 2025, null), PrintedTarget.set("110", 2024, null));

        TargetResult result = judge(printed, OVER, report("2025", "100"));

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals(new BigDecimal("90"), result.required());
        assertTrue(
                result.verdict().figure().orElseThrow().basis().requiredFrom().contains("2025年"));
    }

    @Test
    @DisplayName("A2: a value of one section says nothing of all")
    void keepsThePrintAgainstAValueOfOneSection() {
        PrintedTarget printed = floor("90").superiorOf(null, PrintedTarget.set("0.5", null, "某断面"));

        TargetResult result = judge(printed, OVER, report("2025", "40"));

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals(new BigDecimal("90"), result.required());
        assertEquals("of-one-part", result.beside().get(0).reason().code());
        assertEquals("只是“某断面”的值，不是全部的值。", result.beside().get(0).reason().zh());
    }

    @Test
    @DisplayName("A3: a value of 2024 does not replace the print of 2025")
    void keepsThePrintAgainstAValueOfAnotherYear() {
        PrintedTarget printed = floor("35").superiorOf("REPLACES", PrintedTarget.set("30", 2024, null));

        TargetResult result = judge(printed, OVER, report("2025", "33"));

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals(new BigDecimal("35"), result.required());
        assertEquals("of-other-days", result.beside().get(0).reason().code());
        assertEquals(
                new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                result.beside().get(0).span());
    }

    @ParameterizedTest(name = "A4: a report of {0} to {1} decides nothing of 2025")
    @CsvSource({
        "2024-01-01, 2024-03-31",
        "2025-01-01, 2025-03-31",
        "2025-10-01, 2025-12-31",
        "2025-12-31, 2025-12-31",
        "2024-01-01, 2024-12-31"
    })
    void neverTakesAReportOfOtherDaysAsTheLastOne(LocalDate from, LocalDate to) {
        Span days = new Span(from, to);
        TargetResult result = judge(floor("90"), OVER, Known.report(days, "2025", "99", null));

        assertEquals(Status.AWAITING_REPORT, result.status());
        assertTrue(result.beside().isEmpty() || result.beside().get(0).span().equals(days));
    }

    @Test
    @DisplayName("A5: 58 after 60 is a fall of 2, not of 58")
    void turnsALevelIntoTheFallThatIsAsked() {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "百分点", Direction.LOWER)
                .change("PERCENTAGE_POINTS")
                .baseline("60", null)
                .asks(Comparator.DECREASE_BY, "10");

        TargetResult result = judge(printed, OVER, report("2025", "58"));

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals(0, new BigDecimal("2").compareTo(result.value()));
        assertEquals(
                Quantity.CHANGE,
                result.verdict().figure().orElseThrow().dimension().quantity());
    }

    @Test
    @DisplayName("A8: a report on a repetition counts for what it repeats, and the other way round")
    void countsAReportForAllThatAskTheSame() {
        Target original = PrintedTarget.reported()
                .id("T0")
                .asks(Comparator.AT_LEAST, "30")
                .build();
        Target again = PrintedTarget.reported()
                .id("T1")
                .restates("T0")
                .asks(Comparator.AT_LEAST, "30")
                .build();
        for (String reportedOn : List.of("T0", "T1")) {
            List<TargetResult> results = judge(
                    OVER,
                    new DeclaredFigures(Map.of(reportedOn, List.of(report("2025", "31"))), SuppliedFigures.NONE),
                    original,
                    again);

            assertEquals(
                    List.of(Status.ATTAINED, Status.ATTAINED),
                    results.stream().map(TargetResult::status).toList());
            assertEquals("T0", results.get(1).current().restates());
        }
    }

    @Test
    @DisplayName("A12: a target without a date is never overdue, and a report decides")
    void asksForATargetWithoutADateByTheRhythm() {
        PrintedTarget dustfall = new PrintedTarget()
                .indicator("dustfall")
                .of(DataClass.MONITORED_OTHER, "吨", Direction.LOWER)
                .points(PrintedTarget.point(
                        new Due(Due.Kind.STANDING, null, null, null, null, null), Comparator.AT_MOST, "9"));
        LocalDate later = LocalDate.of(2026, 6, 30);

        TargetResult waiting = judge(dustfall, later);
        TargetResult reported = judge(
                dustfall,
                later,
                Known.report(new Span(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)), null, "8", null));

        assertEquals(Status.AWAITING_REPORT, waiting.status());
        assertEquals("report-asked", waiting.verdict().reason().code());
        assertEquals(Status.ATTAINED, reported.status());
    }

    @Test
    @DisplayName("A13: looked at in 2024, a target of 2025 has its figure of now, and what was missed stays")
    void showsWhatIsNotDueYetAndWhatWasMissed() {
        PrintedTarget path = new PrintedTarget()
                .points(
                        PrintedTarget.point(2023, Comparator.AT_MOST, "40"),
                        PrintedTarget.point(2024, Comparator.AT_MOST, "44"),
                        PrintedTarget.point(2025, Comparator.AT_MOST, "42"));

        TargetResult result = results(
                        Known.saying(Known.figure("43", 0)), Known.nothing(), LocalDate.of(2024, 6, 30), path.build())
                .get(0);

        assertEquals(Status.ON_COURSE, result.status());
        assertEquals(
                List.of(Status.NOT_ATTAINED, Status.ON_COURSE, Status.NOT_BEGUN),
                result.path().stream().map(point -> point.verdict().status()).toList());
        assertTrue(result.path().get(2).verdict().reason().zh().contains("43 不满足 ≤ 42"));
        assertEquals("missed-before", result.caveats().get(0).code());
    }

    @Test
    @DisplayName("A14: a milestone in words judged met, and another judged not met")
    void tellsTheTwoJudgementsApart() {
        PrintedTarget milestone =
                new PrintedTarget().of(DataClass.MILESTONE, null, null).asks(Comparator.COMPLETE, null);

        TargetResult met = judge(milestone, Known.supplied(SuppliedFigure.Kind.JUDGEMENT, null, 2025, null, true));
        TargetResult missed = judge(milestone, Known.supplied(SuppliedFigure.Kind.JUDGEMENT, null, 2025, null, false));

        assertEquals(Status.JUDGED_ATTAINED, met.status());
        assertEquals(Status.JUDGED_NOT_ATTAINED, missed.status());
        assertEquals("评定达成", met.status().words().zh());
        assertNotEquals(met.verdict().met(), missed.verdict().met());
    }

    @Test
    void takesNoJudgementOfAnotherYear() {
        PrintedTarget milestone =
                new PrintedTarget().of(DataClass.MILESTONE, null, null).asks(Comparator.COMPLETE, null);
        SuppliedFigure of2024 = Known.supplied(SuppliedFigure.Kind.JUDGEMENT, null, 2024, null, true);

        TargetResult result = judge(milestone, of2024);

        assertEquals(Status.AWAITING_REPORT, result.status());
        assertEquals("of-other-days", result.beside().get(0).reason().code());
    }

    @Test
    void takesNoBaseValueOfAnotherYear() {
        Target target = new PrintedTarget()
                .baseline(null, null)
                .asks(Comparator.NOT_WORSE_THAN_BASELINE, null)
                .build();
        SuppliedFigure of2019 = Known.supplied(SuppliedFigure.Kind.BASELINE, null, 2019, "50", null);

        TargetResult result = results(
                        Known.saying(Known.shortOf(Known.figure("43", 0), Reasons.NO_READINGS)),
                        Known.declared(List.of(), of2019),
                        OVER,
                        target)
                .get(0);

        assertEquals(Status.NOT_EVALUABLE, result.status());
        assertEquals("of-another-base-year", result.beside().get(0).reason().code());
    }

    @Test
    void showsAReportOnWhatReadingsGiveBesideIt() {
        TargetResult result = results(
                        Known.saying(Known.figure("45", 0)),
                        Known.declared(List.of(report("2025", "30"))),
                        OVER,
                        new PrintedTarget().build())
                .get(0);

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals("computed-from-readings", result.beside().get(0).reason().code());
    }

    @Test
    void changesAFigureIntoThePrintedUnitOrSaysThatItCannot() {
        Target milligrams = new PrintedTarget()
                .of(DataClass.MONITORED_AIR, "mg/m³", Direction.LOWER)
                .asks(Comparator.AT_MOST, "0.044")
                .build();
        Target days = new PrintedTarget()
                .of(DataClass.MONITORED_AIR, "天", Direction.LOWER)
                .asks(Comparator.AT_MOST, "44")
                .build();
        Readings readings = Known.saying(Known.figure("43", 0));

        TargetResult changed =
                results(readings, Known.nothing(), OVER, milligrams).get(0);
        assertEquals(Status.ATTAINED, changed.status());
        assertEquals(new BigDecimal("0.043"), changed.value());
        assertEquals("mg/m³", changed.unit());
        assertEquals(
                "unit-differs",
                results(readings, Known.nothing(), OVER, days)
                        .get(0)
                        .verdict()
                        .reason()
                        .code());
    }

    private static PrintedTarget floor(String value) {
        return PrintedTarget.reported().asks(Comparator.AT_LEAST, value);
    }

    private static PrintedTarget ceiling() {
        return PrintedTarget.reported().of(DataClass.REPORTED, "吨", Direction.LOWER);
    }

    private static ReportedValue report(String year, String value) {
        return Known.report(Span.year(Integer.parseInt(year)), null, value, null);
    }

    private static TargetResult judge(PrintedTarget printed, SuppliedFigure judgement) {
        return results(Known.saying(null), Known.declared(List.of(), judgement), OVER, printed.build())
                .get(0);
    }

    private static TargetResult judge(PrintedTarget printed, LocalDate through, ReportedValue... values) {
        return results(Known.saying(null), Known.declared(List.of(values)), through, printed.build())
                .get(0);
    }

    private static List<TargetResult> judge(LocalDate through, DeclaredFigures declared, Target... targets) {
        return results(Known.saying(null), declared, through, targets);
    }

    private static List<TargetResult> results(
            Readings readings, DeclaredFigures declared, LocalDate through, Target... targets) {
        return new PlanJudgement(
                        PrintedTarget.plan(targets), through, readings, declared, LimitComparison.ROUNDED_VALUE)
                .results();
    }
}
