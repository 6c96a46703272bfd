package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.standards.indicator.Comparator;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The counts of the fact lists by plan, in the order Jiaozuo High-tech Zone, Shangjie, Anyang, Baoshan, Liaocheng
 * High-tech Zone. One target is counted differently, by the print: AY-T051
 * 城市建成区生活污水集中收集率力争达到70%以上或在2020年基础上提高5个百分点以上 has one date with two alternatives, so it is one point
 * (ANY_OF) where the fact lists count two; hence 76 points in Anyang and 44 due in 2025 instead of 77 and 45.
 */
class DigestCountsTest {

    private static final List<PlanDocument> PLANS = Stream.of(
                    "jiaozuo-htz", "shangjie", "anyang", "hebi-baoshan", "liaocheng-htz")
            .map(plan -> Documents.reader()
                    .read(plan, DocumentFormat.YAML, new ByteArrayInputStream(Documents.shipped(plan))))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "MONITORED_AIR, 3 2 4 4 7",
        "MONITORED_WATER, 2 1 2 5 3",
        "MONITORED_OTHER, 1 3 3 0 3",
        "REPORTED, 39 58 46 22 82",
        "MILESTONE, 17 14 18 4 11"
    })
    void countsTargetsByDataClass(DataClass dataClass, String counts) {
        expect(counts, plan -> targets(plan, target -> target.dataClass() == dataClass));
    }

    @ParameterizedTest
    @CsvSource({"BINDING, 0 14 0 0 12", "EXPECTED, 0 3 0 0 9", "NOT_STATED, 62 61 73 35 85"})
    void countsTargetsByNature(Nature nature, String counts) {
        expect(counts, plan -> targets(plan, target -> target.nature() == nature));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE, 13 14 14 4 8",
        "REACH, 7 22 9 0 14",
        "QUALITATIVE, 9 10 6 0 24",
        "AT_LEAST, 9 7 12 8 6",
        "MEET_SUPERIOR, 2 7 2 8 20",
        "EQUAL, 5 3 10 7 8",
        "ELIMINATE, 3 4 5 0 4",
        "BASICALLY_ELIMINATE, 5 1 4 2 3",
        "NOT_WORSE_THAN_BASELINE, 0 3 0 4 3",
        "TREND, 0 1 0 0 9",
        "AT_MOST, 1 2 2 1 3",
        "BASICALLY_COMPLETE, 4 0 3 0 2",
        "DECREASE_BY, 0 3 1 1 0",
        "ALL_OF, 1 1 0 0 2",
        "RANK_IMPROVE, 1 0 1 0 0",
        "GRADE_AT_LEAST, 0 0 2 0 0",
        "LESS_THAN, 1 0 0 0 0",
        "ABOVE_SUPERIOR_AVERAGE, 1 0 0 0 0",
        "ANY_OF, 0 0 1 0 0",
        "INCREASE_BY, 0 0 1 0 0"
    })
    void countsTargetsByTheComparatorOfTheirFirstPoint(Comparator comparator, String counts) {
        expect(counts, plan -> targets(plan, target -> target.points().get(0).comparator() == comparator));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 0 2 0 1 0, 0 2 0 0 0",
        "2023, 17 2 7 30 1, 6 2 5 4 1",
        "2024, 16 1 11 0 0, 6 1 9 0 0",
        "2025, 36 55 44 0 79, 5 7 4 0 8",
        "2030, 0 1 0 0 0, 0 1 0 0 0",
        "2060, 0 1 0 0 0, 0 1 0 0 0"
    })
    void countsPointsByTheirLastYear(int year, String all, String milestones) {
        expect(all, plan -> points(plan, target -> true, year));
        expect(milestones, plan -> points(plan, target -> target.dataClass() == DataClass.MILESTONE, year));
    }

    @Test
    void countsTargetsAndPoints() {
        expect("62 78 73 35 106", plan -> plan.targets().size());
        expect(
                "75 78 76 36 106",
                plan -> plan.targets().stream()
                        .mapToLong(target -> target.points().size())
                        .sum());
        expect("3 1 1 0 4", plan -> targets(plan, target -> target.restates() != null));
        expect(
                "6 16 14 5 26",
                plan -> targets(
                        plan,
                        target -> target.points().stream()
                                .allMatch(point -> point.due().kind() == Due.Kind.STANDING)));
    }

    @Test
    void countsTargetsWithANumberAHedgeOrAValueThatIsNotPrinted() {
        expect("30 42 46 17 40", plan -> targets(plan, DigestCountsTest::hasNumber));
        expect(
                "2 2 10 2 2",
                plan -> targets(
                        plan,
                        target -> !target.hedges().isEmpty()
                                || target.points().stream()
                                        .anyMatch(point -> !point.hedges().isEmpty())));
        expect(
                "7 12 8 12 23",
                plan -> targets(plan, target -> awaitsSuperior(target) || isMeasuredAgainstAnUnprintedBase(target)));
    }

    private static boolean hasNumber(TargetDocument target) {
        return target.points().stream().anyMatch(point -> point.value() != null)
                || (target.points().get(0).comparator() == Comparator.ANY_OF
                        && target.components().parts().stream().anyMatch(part -> part.value() != null));
    }

    private static boolean awaitsSuperior(TargetDocument target) {
        return target.superior() != null && target.superior().effect() != TargetDocument.Superior.Effect.REPLACES;
    }

    private static boolean isMeasuredAgainstAnUnprintedBase(TargetDocument target) {
        TargetDocument.Baseline base = target.baseline();
        return base != null
                && base.year() != null
                && base.value() == null
                && target.points().stream()
                        .anyMatch(point -> List.of(Comparator.DECREASE_BY, Comparator.INCREASE_BY, Comparator.ANY_OF)
                                .contains(point.comparator()));
    }

    @Test
    void countsTasksAndTheirUnits() {
        expect("28 109 32 18 99", plan -> plan.tasks().size());
        expect("9 77 6 0 64", plan -> tasks(plan, task -> task.targets().isEmpty()));
        expect("8 108 0 18 45", plan -> tasks(plan, task -> leads(task) == 0));
        expect("6 0 16 0 16", plan -> tasks(plan, task -> leads(task) > 1));
        expect("0 108 0 0 0", plan -> tasks(plan, task -> task.assignments().isEmpty()));
        expect(
                "10 0 16 0 33",
                plan -> tasks(
                        plan,
                        task -> task.assignments().stream().anyMatch(assignment -> assignment.jointly() != null)));
        expect("11 32 12 7 33", plan -> plan.groups().size());
        expect("25 3 36 8 26", plan -> plan.units().size());
    }

    @Test
    void countsProjectsPapersAndOddities() {
        expect("0 13 0 0 0", plan -> projects(plan, ProjectDocument.Kind.ANNEX));
        expect("7 4 8 0 12", plan -> projects(plan, ProjectDocument.Kind.IN_TEXT));
        expect("8 7 8 2 6", plan -> plan.undatedPapers().size());
        expect("12 14 10 13 23", plan -> plan.oddities().size());
    }

    private static void expect(String counts, ToLongFunction<PlanDocument> count) {
        List<Long> expected =
                Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
        assertEquals(expected, PLANS.stream().map(count::applyAsLong).toList());
    }

    private static long targets(PlanDocument plan, Predicate<TargetDocument> condition) {
        return plan.targets().stream().filter(condition).count();
    }

    private static long tasks(PlanDocument plan, Predicate<TaskDocument> condition) {
        return plan.tasks().stream().filter(condition).count();
    }

    private static long projects(PlanDocument plan, ProjectDocument.Kind kind) {
        return plan.projects().stream()
                .filter(project -> project.kind() == kind)
                .count();
    }

    private static long leads(TaskDocument task) {
        return task.assignments().stream()
                .filter(assignment -> assignment.role() == Role.LEAD)
                .mapToLong(assignment -> assignment.units().size())
                .sum();
    }

    private static long points(PlanDocument plan, Predicate<TargetDocument> condition, int year) {
        return plan.targets().stream()
                .filter(condition)
                .flatMap(target -> target.points().stream())
                .map(point -> point.due().years(plan.period()))
                .filter(years -> !years.isEmpty() && years.get(years.size() - 1) == year)
                .count();
    }
}
