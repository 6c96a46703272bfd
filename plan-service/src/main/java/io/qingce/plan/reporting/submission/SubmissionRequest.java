package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it is begun. Either a target or a task is named.
 *
 * @param target identifier of the target (目标)
 * @param task identifier of the task (任务)
 * @param point identifier of the point in the target (时点编号), or its position in it now, from 0
 * @param period the period (填报期): {@value ReportingPeriod#FORM}
 * @param unit printed name of the unit that reports, or an alias (填报单位)
 * @param value the figure in the unit of the target
 * @param quantity whether the value is the level itself (水平值) or by how much it changed (变化幅度); to be said wherever the
 *     target asks for a change
 * @param words the answer where there is no figure
 * @param narrative what was done
 * @param confirm codes of the doubts that who sends this has seen (已核对的疑点)
 */
@Schema(
        name = "ReportRequest",
        requiredProperties = {"period", "unit"})
public record SubmissionRequest(
        @Nullable String target,
        @Nullable String task,
        @Nullable String point,
        @Schema(example = "2024-Q3") @Nullable String period,
        @Nullable String unit,
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        @Nullable String narrative,
        @Nullable List<Doubt.Code> confirm) {

    /**
     * Checks what can be seen without the plan.
     *
     * @param today the current day, after which no period may begin
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    void check(LocalDate today) {
        Findings findings = new Findings();
        findings.subject(target, task, point);
        findings.present("period", period);
        if (unit == null) {
            findings.present("unit", unit);
        }
        content().check(findings, today);
        findings.check();
    }

    Subject subject() {
        return Findings.subjectOf(target, task, point);
    }

    ReportingPeriod reportingPeriod() {
        return ReportingPeriod.parse(Objects.requireNonNull(period)).orElseThrow();
    }

    String reportingUnit() {
        return Objects.requireNonNull(unit).strip();
    }

    ContentRequest content() {
        return new ContentRequest(value, quantity, words, narrative, unit, period, confirm);
    }
}
