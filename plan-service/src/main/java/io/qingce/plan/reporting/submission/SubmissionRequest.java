package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
        @Nullable String narrative) {

    private static final int LONGEST_NAME = 128;

    /**
     * Checks what can be seen without the plan.
     *
     * @param today the current day, after which no period may begin
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    void check(LocalDate today) {
        Findings findings = new Findings();
        findings.subject(target, task, point);
        findings.present("unit", unit);
        findings.text("unit", unit, LONGEST_NAME);
        findings.present("period", period);
        if (period != null) {
            checkPeriod(findings, ReportingPeriod.parse(period), today);
        }
        content().check(findings);
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
        return new ContentRequest(value, quantity, words, narrative);
    }

    private static void checkPeriod(Findings findings, Optional<ReportingPeriod> period, LocalDate today) {
        if (period.isEmpty()) {
            findings.add("period", "unreadable", "Written as " + ReportingPeriod.FORM + ".");
        } else if (period.get().from().isAfter(today)) {
            findings.add("period", "not-begun", "The period has not begun.");
        }
    }
}
