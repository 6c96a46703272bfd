package io.qingce.plan.reporting.doubt;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.reporting.doubt.Doubt.Code;
import io.qingce.plan.reporting.outline.Deadlines;
import io.qingce.plan.reporting.outline.OutlinedTarget;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is odd in what a unit says of a target. */
public final class Doubts {

    /** Units of what is counted one by one. */
    private static final Set<String> COUNTED = Set.of("个", "家", "座", "台", "辆", "户", "人", "项", "条", "处", "轮", "名", "次");

    private final PlanOutline plan;
    private final OutlinedTarget target;
    private final List<Doubt> found = new ArrayList<>();

    private Doubts(PlanOutline plan, OutlinedTarget target) {
        this.plan = plan;
        this.target = target;
    }

    /**
     * What is odd, in the order of {@link Code}; nothing in the progress of a task.
     *
     * @param unit name of the unit, as the plan has it
     * @param value the figure, if there is one
     */
    public static List<Doubt> of(
            PlanOutline plan,
            Subject subject,
            ReportingPeriod period,
            String unit,
            @Nullable BigDecimal value,
            LocalDate today) {
        return plan.target(subject)
                .map(target -> {
                    Doubts doubts = new Doubts(plan, target);
                    doubts.examineValue(value);
                    doubts.examinePeriod(subject.point(), period, today);
                    doubts.examineUnit(unit);
                    return List.copyOf(doubts.found);
                })
                .orElse(List.of());
    }

    /**
     * Passes if all that is odd was seen by who sends it.
     *
     * @param confirmed codes that they have seen
     * @throws ProblemException 422 otherwise, with each that was not
     */
    public static void requireConfirmed(List<Doubt> doubts, Collection<Code> confirmed) {
        List<Doubt> open = doubts.stream()
                .filter(doubt -> !confirmed.contains(doubt.code()))
                .toList();
        if (!open.isEmpty()) {
            String codes = String.join(
                    ", ", open.stream().map(doubt -> doubt.code().slug()).toList());
            throw new ProblemException(
                    422,
                    "unconfirmed-doubts",
                    Words.both(
                            "填报有疑点，核对无误后请在confirm中列出疑点代码再提交：" + codes + "。",
                            "Something is odd. If it is right all the same, send it again with confirm: " + codes
                                    + "."),
                    open.stream().map(Doubt::unconfirmed).toList());
        }
    }

    private void examineValue(@Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        String unit = Objects.requireNonNullElse(target.unit(), "");
        String stated = value.toPlainString() + unit;
        target.plausible().filter(range -> !range.contains(value)).ifPresent(range -> {
            found.add(Doubt.of(
                    Code.VALUE_OUT_OF_RANGE,
                    "数值" + stated + "超出合理范围（" + range + "）。",
                    "The value " + value.toPlainString() + " lies outside what is plausible (" + range + ")."));
        });
        if (COUNTED.contains(unit) && value.stripTrailingZeros().scale() > 0) {
            found.add(Doubt.of(
                    Code.VALUE_NOT_WHOLE,
                    "计数指标的数值" + stated + "不是整数。",
                    "What is counted one by one has the value " + value.toPlainString() + "."));
        }
    }

    private void examinePeriod(@Nullable String point, ReportingPeriod period, LocalDate today) {
        Optional<Due> due = target.point(point).map(OutlinedTarget.Point::due);
        if (due.filter(asked -> !fits(asked, period, plan.period())).isPresent()) {
            found.add(Doubt.of(
                    Code.PERIOD_NOT_OF_POINT,
                    "填报期" + period.text() + "不在所报时点的期限内。",
                    "The period " + period.text() + " lies outside the time of the point that is reported on."));
        }
        if (today.isBefore(period.to()) && period.kind().compareTo(ReportingPeriod.Kind.MONTH) > 0) {
            found.add(Doubt.of(
                    Code.PERIOD_NOT_OVER,
                    "填报期" + period.text() + "尚未结束，止日为" + period.to() + "。",
                    "The period " + period.text() + " is not over before " + period.to() + "."));
        }
    }

    /** Whether a value of a period can say how a point stands: by its last day or in its year, never for a time after it. */
    static boolean fits(Due due, ReportingPeriod period, PlanDocument.Period plan) {
        return switch (due.kind()) {
            case STANDING -> true;
            case FROM ->
                due.years(plan).isEmpty()
                        || period.to().getYear() >= due.years(plan).get(0);
            case YEAR -> Deadlines.of(due, plan).stream().allMatch(day -> period.overlaps(day.withDayOfYear(1), day));
            case EACH_YEAR, PERIOD ->
                period.overlaps(
                        Objects.requireNonNullElse(due.from(), plan.from()),
                        Objects.requireNonNullElse(due.to(), plan.to()));
            case DAY, INHERITED, BEFORE ->
                Deadlines.of(due, plan).stream().allMatch(day -> period.overlaps(LocalDate.MIN, day));
        };
    }

    private void examineUnit(String unit) {
        Set<String> owing = plan.owing(target);
        if (!owing.isEmpty() && !owing.contains(unit)) {
            found.add(Doubt.of(
                    Code.UNIT_NOT_RESPONSIBLE,
                    unit + "不是该目标的责任、牵头或配合单位（" + String.join("、", owing) + "）。",
                    "The unit neither leads nor cooperates on this target."));
        }
    }
}
