package io.qingce.report.scoring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an agency scores a plan (考核计分规则). The first rule that matches an item scores it; an item that none matches is not
 * scored. The score is full marks times the marks earned over the marks that could be earned, two decimals, GB/T 8170.
 *
 * @param title name of the rules, as printed
 * @param fullMarks 满分, such as 100
 * @param targets rules for targets
 * @param tasks rules for tasks
 * @param grades 等次, each with the least score that it needs, best first
 */
public record ScoringRules(
        String title,
        BigDecimal fullMarks,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<TargetRule> targets,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<TaskRule> tasks,
        @JsonSetter(contentNulls = Nulls.SET) List<Grade> grades) {

    /** What becomes of the marks where nothing can be judged yet (无法评价时). */
    public enum Missing {
        /** They are taken off: who does not report loses them 按零分计. */
        DEDUCT,
        /** They are given 按满分计. */
        GRANT,
        /** The item leaves the score altogether 不计入. */
        EXCLUDE
    }

    /** How parts of a gap unit count. */
    public enum GapCount {
        /** In proportion 按比例. */
        PROPORTIONAL,
        /** Every unit begun counts whole 不足一个按一个计. */
        BEGUN,
        /** Only whole units count 不足一个不计. */
        WHOLE
    }

    /**
     * Which targets; a part that is absent matches all.
     *
     * @param ids identifiers in the plan
     * @param dataClasses where the value comes from, such as MONITORED_AIR
     * @param indicators keys of indicators
     */
    public record Match(
            @Nullable List<String> ids,
            @Nullable List<String> dataClasses,
            @Nullable List<String> indicators) {

        boolean takes(String id, String dataClass, String indicator) {
            return (ids == null || ids.contains(id))
                    && (dataClasses == null || dataClasses.contains(dataClass))
                    && (indicators == null || indicators.contains(indicator));
        }
    }

    /**
     * Deduction by the gap between figure and number (按差距扣分).
     *
     * @param unit gap that costs {@code marks}, in the unit of the target: 1 µg/m³, 1 percentage point, 1 day
     * @param marks marks taken off for each
     * @param count how parts of a unit count
     */
    public record Gap(BigDecimal unit, BigDecimal marks, GapCount count) {}

    /**
     * How targets are scored.
     *
     * @param match which ones; absent for all
     * @param marks marks that each of them can earn 分值
     * @param notMet marks taken off when the target is not met, or off course while its period runs
     * @param gap marks taken off besides, by the gap
     * @param cap most marks taken off from one target 扣分上限; its marks if absent
     * @param missing what becomes of the marks where nothing can be judged
     * @param veto 一票否决: the best grade that the plan can still get if the target is not met
     */
    public record TargetRule(
            @Nullable Match match,
            BigDecimal marks,
            @Nullable BigDecimal notMet,
            @Nullable Gap gap,
            @Nullable BigDecimal cap,
            Missing missing,
            @Nullable String veto) {}

    /**
     * How tasks are scored: each needs a verified report that ends not earlier than so many days before the day scored.
     *
     * @param ids identifiers of the tasks; absent for all
     * @param marks marks that each of them can earn
     * @param withinDays how old the newest verified report may be
     * @param notReported marks taken off without one
     */
    public record TaskRule(@Nullable List<String> ids, BigDecimal marks, int withinDays, BigDecimal notReported) {}

    /** A grade and the least score that it needs. */
    public record Grade(@Schema(examples = "优秀") String name, BigDecimal from) {}

    /** What is against these rules, each finding with its place. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        require(found, title != null && !title.isBlank(), "title", Words.both("请填规则名称。", "Give the rules a title."));
        require(
                found,
                isPositive(fullMarks),
                "fullMarks",
                Words.both("满分须大于0。", "Full marks must be a number greater than 0."));
        for (int i = 0; i < targetRules().size(); i++) {
            check(found, "targets[" + i + "]", targetRules().get(i));
        }
        for (int i = 0; i < taskRules().size(); i++) {
            check(found, "tasks[" + i + "]", taskRules().get(i));
        }
        require(
                found,
                !(targetRules().isEmpty() && taskRules().isEmpty()),
                "targets",
                Words.both("至少需要一条规则。", "Give at least one rule."));
        checkGrades(found);
        return found;
    }

    List<TargetRule> targetRules() {
        return targets == null ? List.of() : targets;
    }

    List<TaskRule> taskRules() {
        return tasks == null ? List.of() : tasks;
    }

    private void check(List<Violation> found, String place, @Nullable TargetRule rule) {
        if (rule == null) {
            require(found, false, place, Words.both("每条规则须为一个JSON对象。", "A rule must be a JSON object."));
            return;
        }
        requireMarks(found, rule.marks(), place);
        require(
                found,
                isNoneOrNotNegative(rule.notMet()),
                place + ".notMet",
                Words.both("扣分不能为负。", "Marks taken off must not be negative."));
        require(
                found,
                isNoneOrNotNegative(rule.cap()),
                place + ".cap",
                Words.both("扣分上限不能为负。", "A cap must not be negative."));
        require(
                found,
                rule.missing() != null,
                place + ".missing",
                Words.both("可选DEDUCT（扣分）、GRANT（给分）、EXCLUDE（不计）。", "One of DEDUCT, GRANT, EXCLUDE."));
        Gap gap = rule.gap();
        if (gap != null) {
            require(
                    found,
                    isPositive(gap.unit()),
                    place + ".gap.unit",
                    Words.both("差距单位须大于0。", "A gap unit must be a number greater than 0."));
            require(
                    found,
                    isNoneOrNotNegative(gap.marks()) && gap.marks() != null,
                    place + ".gap.marks",
                    Words.both("请填分值。", "Give marks."));
            require(
                    found,
                    gap.count() != null,
                    place + ".gap.count",
                    Words.both(
                            "可选PROPORTIONAL（按比例）、BEGUN（不足一个按一个计）、WHOLE（只计整数个）。", "One of PROPORTIONAL, BEGUN, WHOLE."));
        }
        require(
                found,
                rule.veto() == null || isGrade(rule.veto()),
                place + ".veto",
                Words.both("请填所列等次之一。", "Name one of the grades."));
    }

    private void check(List<Violation> found, String place, @Nullable TaskRule rule) {
        if (rule == null) {
            require(found, false, place, Words.both("每条规则须为一个JSON对象。", "A rule must be a JSON object."));
            return;
        }
        requireMarks(found, rule.marks(), place);
        require(
                found,
                rule.withinDays() > 0,
                place + ".withinDays",
                Words.both("天数须大于0。", "Give a number of days greater than 0."));
        require(
                found,
                isNoneOrNotNegative(rule.notReported()) && rule.notReported() != null,
                place + ".notReported",
                Words.both("扣分不能为负。", "Marks taken off must not be negative."));
    }

    private static void requireMarks(List<Violation> found, @Nullable BigDecimal marks, String place) {
        require(
                found,
                isPositive(marks),
                place + ".marks",
                Words.both("分值须大于0。", "Marks must be a number greater than 0."));
    }

    private void checkGrades(List<Violation> found) {
        if (grades == null || grades.isEmpty()) {
            require(found, false, "grades", Words.both("至少需要一个等次。", "Give at least one grade."));
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            String place = "grades[" + i + "]";
            boolean whole = grade != null && grade.name() != null && grade.from() != null;
            require(
                    found,
                    whole,
                    place,
                    Words.both("等次须有名称和最低得分。", "A grade has a name and the least score that it needs."));
            if (whole) {
                require(
                        found,
                        names.add(grade.name()),
                        place + ".name",
                        Words.both("等次名称不能重复。", "Every grade has its own name."));
                boolean below = i == 0
                        || grades.get(i - 1) == null
                        || grades.get(i - 1).from() == null
                        || grade.from().compareTo(grades.get(i - 1).from()) < 0;
                require(
                        found,
                        below,
                        place + ".from",
                        Words.both("等次由优到劣排列。", "List the grades from the best to the worst."));
            }
        }
        Grade last = grades.get(grades.size() - 1);
        require(
                found,
                last != null && last.from() != null && last.from().signum() == 0,
                "grades",
                Words.both("最末等次须从0分起，使每个得分都有等次。", "The last grade must begin at 0, so that every score has a grade."));
    }

    private boolean isGrade(String name) {
        return grades != null && grades.stream().anyMatch(grade -> grade != null && name.equals(grade.name()));
    }

    private static boolean isPositive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    private static boolean isNoneOrNotNegative(@Nullable BigDecimal number) {
        return number == null || number.signum() >= 0;
    }

    private static void require(List<Violation> found, boolean holds, String field, String detail) {
        if (!holds) {
            found.add(Violation.of(field, "not-allowed", detail));
        }
    }
}
