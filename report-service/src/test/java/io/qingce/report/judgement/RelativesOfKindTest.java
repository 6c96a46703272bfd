package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relatives of A2, A5, A8 and A11: of what and of whom a figure is. */
class RelativesOfKindTest {

    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @DisplayName("R17 (A5): of a share that is to be eliminated none of it is not all of it")
    @CsvSource({
        "ELIMINATE, %, HIGHER, 100, 0, NOT_ATTAINED",
        "ELIMINATE, %, HIGHER, , 0, NOT_ATTAINED",
        "ELIMINATE, %, HIGHER, , 100, ATTAINED",
        "ELIMINATE, 处, HIGHER, 5, 0, NOT_ATTAINED",
        "ELIMINATE, 处, HIGHER, 5, 5, ATTAINED",
        "ELIMINATE, 处, LOWER, 5, 0, AWAITING_JUDGEMENT",
        "ELIMINATE, 处, HIGHER, , 0, AWAITING_JUDGEMENT",
        "ELIMINATE, 处, LOWER, , 0, ATTAINED",
        "BASICALLY_ELIMINATE, %, HIGHER, 90, 0, AWAITING_JUDGEMENT",
        "BASICALLY_ELIMINATE, %, LOWER, , 0, ATTAINED",
        "COMPLETE, %, LOWER, 9, 15, NOT_ATTAINED",
        "COMPLETE, %, LOWER, 9, 9, ATTAINED",
        "BASICALLY_COMPLETE, %, LOWER, 9, 15, AWAITING_JUDGEMENT"
    })
    void knowsWhichWayIsBetter(
            Comparator comparator, String unit, Direction better, String asked, String value, Status status) {
        PrintedTarget printed =
                PrintedTarget.reported().of(DataClass.REPORTED, unit, better).asks(comparator, asked);

        assertEquals(status, status(printed, report(value, null)));
    }

    @ParameterizedTest
    @DisplayName("R18 (A5): a change is asked by what it is counted in, whichever way its number is compared")
    @CsvSource({
        "降幅, AT_LEAST, 百分点, LOWER, , 58, , NOT_ATTAINED",
        "降幅, AT_LEAST, 百分点, LOWER, , 5, , AWAITING_REPORT",
        "降幅, AT_LEAST, 百分点, LOWER, , 58, LEVEL, NOT_ATTAINED",
        "降幅, AT_LEAST, 百分点, LOWER, , 2, CHANGE, NOT_ATTAINED",
        "降幅, AT_LEAST, 百分点, LOWER, , 12, CHANGE, ATTAINED",
        "降幅, REACH, %, LOWER, RELATIVE, 2, CHANGE, NOT_ATTAINED",
        "降幅, REACH, %, LOWER, RELATIVE, 12, CHANGE, ATTAINED",
        "提高, AT_LEAST, 百分点, HIGHER, , 61, , NOT_ATTAINED",
        "提高, REACH, 百分点, HIGHER, , 71, LEVEL, ATTAINED",
        "增幅, REACH, %, LOWER, RELATIVE, 12, CHANGE, NOT_ATTAINED",
        "比率, AT_LEAST, 百分点, HIGHER, , 61, LEVEL, AWAITING_REPORT"
    })
    void takesNoLevelForAChange(
            String name,
            Comparator comparator,
            String unit,
            Direction better,
            String change,
            String value,
            Quantity quantity,
            Status status) {
        PrintedTarget printed = PrintedTarget.reported()
                .name(name)
                .of(DataClass.REPORTED, unit, better)
                .change(change)
                .baseline("60", null)
                .asks(comparator, "10");

        assertEquals(status, status(printed, report(value, quantity)));
    }

    @ParameterizedTest
    @DisplayName(
            "R19 (A2): one number says nothing of parts that each have a number of their own, unless they add up to it")
    @CsvSource({"5, 6, 5, AWAITING_REPORT", "5, 5, 5, AWAITING_REPORT", "5, 6, 11, ATTAINED"})
    void takesNoNumberOfAllForPartsWithTheirOwn(String one, String other, String whole, Status status) {
        PrintedTarget printed = PrintedTarget.reported()
                .of(DataClass.REPORTED, "个", Direction.HIGHER)
                .parts(
                        Components.Kind.ALL_OF,
                        PrintedTarget.part("甲县", Comparator.AT_LEAST, one),
                        PrintedTarget.part("乙县", Comparator.AT_LEAST, other))
                .asks(Comparator.AT_LEAST, whole);

        assertEquals(status, status(printed, report("20", null)));
    }

    @ParameterizedTest
    @DisplayName("R20 (A11): all that an open list names are not all of it")
    @CsvSource({
        "甲、乙等设备全部改造, 甲, 乙, AWAITING_REPORT",
        "甲、乙等重点行业全部改造, 甲, 乙, AWAITING_REPORT",
        "全部改造, 甲, 乙等, AWAITING_REPORT",
        "甲、乙等2类设备全部改造, 甲, 乙, JUDGED_ATTAINED",
        "甲、乙等两类设备全部改造, 甲, 乙, JUDGED_ATTAINED",
        "甲、乙等级达标, 甲, 乙, JUDGED_ATTAINED",
        "甲、乙全部改造, 甲, 乙, JUDGED_ATTAINED"
    })
    void attainsNothingByTheNamedOnesOfAnOpenList(String words, String one, String other, Status status) {
        PrintedTarget printed = new PrintedTarget()
                .of(DataClass.MILESTONE, null, null)
                .words(words)
                .parts(
                        Components.Kind.ALL_OF,
                        PrintedTarget.part(one, null, null),
                        PrintedTarget.part(other, null, null))
                .asks(Comparator.COMPLETE, null);

        assertEquals(status, judged(printed, true, true).status());
    }

    @Test
    @DisplayName(
            "R20: the document says that a list is open; one missed misses it, one met meets any, a judgement of all"
                    + " decides")
    void keepsAnOpenListOpenBothWays() {
        Components.Part one = PrintedTarget.part("甲", null, null);
        Components.Part other = PrintedTarget.part("乙", null, null);
        PrintedTarget all = milestone().openParts(Components.Kind.ALL_OF, "等炉窑", one, other);
        PrintedTarget any = milestone().openParts(Components.Kind.ANY_OF, "等方式", one, other);

        TargetResult open = judged(all, true, true);
        assertEquals(Status.AWAITING_REPORT, open.status());
        assertTrue(open.caveats().stream().anyMatch(caveat -> caveat.code().equals("parts-not-all-listed")));
        assertEquals(Status.JUDGED_NOT_ATTAINED, judged(all, true, false).status());
        assertEquals(Status.JUDGED_ATTAINED, judged(any, false, true).status());
        assertEquals(Status.AWAITING_REPORT, judged(any, false, false).status());
        assertEquals(
                Status.JUDGED_ATTAINED,
                result(
                                Known.declared(
                                        List.of(),
                                        part(0, true),
                                        part(1, true),
                                        Known.supplied(SuppliedFigure.Kind.JUDGEMENT, null, 2025, null, true)),
                                all.build())
                        .status());
    }

    @Test
    @DisplayName("R21 (A2): where each object may choose, no part that not all of them meet misses the whole")
    void letsEachObjectChoose() {
        PrintedTarget each = milestone()
                .partsOfEach(
                        Components.Kind.ANY_OF,
                        "每座高炉",
                        PrintedTarget.part("退出", null, null),
                        PrintedTarget.part("改造", null, null));

        assertEquals(Status.AWAITING_REPORT, judged(each, false, false).status());
        assertEquals(Status.JUDGED_ATTAINED, judged(each, true, false).status());
    }

    @ParameterizedTest
    @DisplayName("R22 (A8): a number of 公顷 is none of 平方公里; none of it is none in either")
    @CsvSource({"400, AWAITING_REPORT, ATTAINED", "0, NOT_ATTAINED, NOT_ATTAINED"})
    void takesNoNumberOfAnotherUnitForARepetition(String value, Status original, Status repetition) {
        Target asked = area("T0", "平方公里").build();
        Target again = area("T1", "公顷").restates("T0").build();

        List<TargetResult> results = results(
                new DeclaredFigures(Map.of("T1", List.of(report(value, null))), SuppliedFigures.NONE), asked, again);

        assertEquals(
                List.of(original, repetition),
                results.stream().map(TargetResult::status).toList());
    }

    private static PrintedTarget area(String id, String unit) {
        return PrintedTarget.reported()
                .id(id)
                .of(DataClass.REPORTED, unit, Direction.HIGHER)
                .asks(Comparator.AT_LEAST, "5");
    }

    private static PrintedTarget milestone() {
        return new PrintedTarget().of(DataClass.MILESTONE, null, null).asks(Comparator.COMPLETE, null);
    }

    private static ReportedValue report(String value, Quantity quantity) {
        return Known.report(Span.year(2025), null, value, quantity, null);
    }

    private static SuppliedFigure part(int position, boolean met) {
        return Known.supplied(SuppliedFigure.Kind.PART, position, 2025, null, met);
    }

    private static TargetResult judged(PrintedTarget printed, boolean one, boolean other) {
        return result(Known.declared(List.of(), part(0, one), part(1, other)), printed.build());
    }

    private static Status status(PrintedTarget printed, ReportedValue value) {
        return result(Known.declared(List.of(value)), printed.build()).status();
    }

    private static TargetResult result(DeclaredFigures declared, Target target) {
        return results(declared, target).get(0);
    }

    private static List<TargetResult> results(DeclaredFigures declared, Target... targets) {
        return new PlanJudgement(
                        PrintedTarget.plan(targets), OVER, Known.saying(null), declared, LimitComparison.ROUNDED_VALUE)
                .results();
    }
}
