package io.qingce.plan.reporting.order;

import io.qingce.chassis.language.Words;
import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.Subject;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is issued. Either a target or a task is named.
 *
 * @param target identifier of the target (目标)
 * @param task identifier of the task (任务)
 * @param unit printed name of the unit, or an alias (责任单位)
 * @param reason why (督办事由)
 * @param deadline last day on which an answer is in time (办理期限); not before today
 */
@Schema(requiredProperties = {"unit", "reason", "deadline"})
public record OrderRequest(
        @Nullable String target,
        @Nullable String task,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable LocalDate deadline) {

    static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 128;

    /**
     * The order, known to the plan.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    SupervisionOrder toOrder(PlanOutline plan, LocalDate today) {
        Findings findings = new Findings();
        findings.subject(target, task, null);
        findings.present("unit", unit);
        findings.text("unit", unit, LONGEST_NAME);
        findings.present("reason", reason);
        findings.text("reason", reason, LONGEST_WORDS);
        findings.present("deadline", deadline);
        if (deadline != null && deadline.isBefore(today)) {
            findings.add("deadline", "in-the-past", Words.both("期限不能早于今天。", "The deadline must not lie before today."));
        }
        findings.check();
        Subject subject = plan.known(Findings.subjectOf(target, task, null));
        String name = plan.unitNamed(Objects.requireNonNull(unit).strip());
        return new SupervisionOrder(
                plan.plan(), subject, name, Objects.requireNonNull(reason), Objects.requireNonNull(deadline));
    }
}
