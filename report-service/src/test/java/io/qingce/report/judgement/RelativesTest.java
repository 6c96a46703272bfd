package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relatives of the cases of {@link AttainmentCasesTest}, found when the answers about the five plans were read one by one. */
class RelativesTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);
    private static final Due UNDATED = new Due(Due.Kind.STANDING, null, null, null, null, null);
    private static final Due FIVE_YEARS = new Due(Due.Kind.PERIOD, null, null, LocalDate.of(2021, 1, 1), OVER, null);

    @Test
    @DisplayName("R1 (A14): what follows from a person's judgement of a part is judged, not attained")
    void saysThatAPartWasJudged() {
        PrintedTarget printed = new PrintedTarget()
                .of(DataClass.MILESTONE, null, null)
                .parts(Components.Kind.ANY_OF, PrintedTarget.part("甲", null, null))
                .asks(Comparator.COMPLETE, null);
        SuppliedFigure part = Known.supplied(SuppliedFigure.Kind.PART, 0, 2025, null, true);

        assertEquals(
                Status.JUDGED_ATTAINED,
                judge(printed, Known.declared(List.of(), part)).status());
    }

    @Test
    @DisplayName("R2 (A2): one number of all says nothing of five counties of which each has to meet it")
    void takesNoNumberOfAllForEachPart() {
        PrintedTarget printed = PrintedTarget.reported()
                .parts(
                        Components.Kind.ALL_OF,
                        PrintedTarget.part("甲县", Comparator.AT_LEAST, "5"),
                        PrintedTarget.part("乙县", Comparator.AT_LEAST, "5"))
                .asks(Comparator.AT_LEAST, "5");

        assertEquals(
                Status.AWAITING_REPORT,
                judge(printed, report(Span.year(2025), "6")).status());
    }

    @ParameterizedTest
    @DisplayName("R3 (A5): of a reduction more is better, whatever direction its level has")
    @CsvSource({"LOWER, 3, NOT_ATTAINED", "LOWER, 6, ATTAINED", ", 3, NOT_ATTAINED", ", 6, ATTAINED"})
    void asksForMoreOfAReduction(Direction printedDirection, String value, Status status) {
        PrintedTarget printed = PrintedTarget.reported()
                .indicator("industrial-energy-intensity-reduction")
                .of(DataClass.REPORTED, "%", printedDirection)
                .asks(Comparator.MEET_SUPERIOR, null)
                .superiorOf(null, PrintedTarget.set("5", 2025, null));

        assertEquals(status, judge(printed, report(Span.year(2025), value)).status());
    }

    @ParameterizedTest
    @DisplayName(
            "R4 (A12): an event of one round is not undone by a round without any, and the last round has to be in")
    @CsvSource({"1, 0, NOT_ATTAINED", "0, 1, NOT_ATTAINED", "0, 0, ATTAINED", "0, , AWAITING_REPORT"})
    void forgetsNoEventOfAnEarlierRound(String first, String last, Status status) {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "起", Direction.LOWER)
                .points(PrintedTarget.point(UNDATED, Comparator.EQUAL, "0"));
        Span spring = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        Span autumn = new Span(LocalDate.of(2025, 10, 1), OVER);

        ReportedValue one = report(spring, first);
        TargetResult result = last == null ? judge(printed, one) : judge(printed, one, report(autumn, last));
        assertEquals(status, result.status());
    }

    @Test
    @DisplayName("R5 (A4): the last year of five is no average of five")
    void takesNoYearForTheAverageOfFive() {
        PrintedTarget printed = PrintedTarget.reported()
                .scope("规划期内年均")
                .points(PrintedTarget.point(FIVE_YEARS, Comparator.AT_LEAST, "3"));

        assertEquals(
                Status.AWAITING_REPORT,
                judge(printed, report(Span.year(2025), "9")).status());
        assertEquals(
                Status.ATTAINED,
                judge(printed, report(new Span(LocalDate.of(2021, 1, 1), OVER), "3"))
                        .status());
    }

    @Test
    @DisplayName("R6 (A4): what may not be exceeded in five years is not decided by the last of them")
    void takesNoYearForTheSumOfFiveUnderACeiling() {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "吨", Direction.LOWER)
                .cumulative("YES")
                .asks(Comparator.AT_MOST, "100");

        assertEquals(
                Status.AWAITING_REPORT,
                judge(printed, report(new Span(LocalDate.of(2025, 7, 1), OVER), "30"))
                        .status());
    }

    @Test
    @DisplayName("R7 (A12): what has no printed date and is done once is not missed when a year ends")
    void missesNothingThatHasNoDate() {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "公里", Direction.HIGHER)
                .cumulative("YES")
                .points(PrintedTarget.point(UNDATED, Comparator.REACH, "65.4"));

        assertEquals(
                Status.OFF_COURSE, judge(printed, report(Span.year(2025), "40")).status());
    }

    @Test
    @DisplayName("R8 (A3): the base value that the superior was to set is a base and no target")
    void countsFromTheBaseThatTheSuperiorSet() {
        PrintedTarget printed = PrintedTarget.reported()
                .baseline(null, null)
                .superiorOf(null, PrintedTarget.set("35", 2020, null))
                .asks(Comparator.NOT_WORSE_THAN_BASELINE, null);

        TargetResult result = judge(printed, report(Span.year(2025), "34"));

        assertEquals(Status.NOT_ATTAINED, result.status());
        assertEquals(new BigDecimal("35"), result.required());
        assertEquals(List.of(), result.beside());
    }

    @ParameterizedTest
    @DisplayName("R24 (A1, A3): a value of the superior for no year decides nothing, however new, and stands beside")
    @CsvSource({
        "MEET_SUPERIOR, , , 100, AWAITING_SUPERIOR_VALUE",
        "MEET_SUPERIOR, 90, , 100, NOT_ATTAINED",
        "AT_MOST, , REPLACES, 100, NOT_ATTAINED",
        "NOT_WORSE_THAN_BASELINE, , , 100, AWAITING_SUPERIOR_VALUE"
    })
    void decidesNothingByAValueOfNoYear(
            Comparator comparator, String dated, String effect, String reported, Status status) {
        Superior.SuperiorValue late = PrintedTarget.set("110", null, null);
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "吨", Direction.LOWER)
                .asks(comparator, comparator == Comparator.AT_MOST ? "90" : null);
        PrintedTarget asked = dated == null
                ? printed.superiorOf(effect, late)
                : printed.superiorOf(effect, PrintedTarget.set(dated, 2025, null), late);

        TargetResult result = judge(asked, report(Span.year(2025), reported));

        assertEquals(status, result.status());
        assertEquals(
                List.of("year-not-said"),
                result.beside().stream().map(Beside::reason).map(Reason::code).toList());
    }

    @Test
    @DisplayName("R9 (A12): 消除高值 prints no number, and no concentration is zero")
    void eliminatesNoConcentration() {
        PrintedTarget printed = PrintedTarget.reported()
                .indicator("co-high-values")
                .of(DataClass.MONITORED_AIR, "mg/m³", Direction.LOWER)
                .asks(Comparator.ELIMINATE, null);

        assertEquals(
                Status.AWAITING_JUDGEMENT,
                judge(printed, report(Span.year(2025), "0")).status());
    }

    private static ReportedValue report(Span days, String value) {
        return Known.report(days, null, value, null);
    }

    private static TargetResult judge(PrintedTarget printed, ReportedValue... values) {
        return judge(printed, Known.declared(List.of(values)));
    }

    private static TargetResult judge(PrintedTarget printed, DeclaredFigures declared) {
        return new PlanJudgement(
                        PrintedTarget.plan(printed.build()),
                        OVER,
                        Known.saying(null),
                        declared,
                        LimitComparison.ROUNDED_VALUE)
                .results()
                .get(0);
    }
}
