package io.qingce.plan.superior;

import io.qingce.chassis.language.Words;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.TargetDocument.SuperiorValue;
import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.trail.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that the superior authority sets (上级下达值), as it is received.
 *
 * @param value the number, with its decimals
 * @param words its words, in place of a number or beside it
 * @param year year for which it holds; needed
 * @param subject what it holds for, such as a section
 * @param source document that sets it (文件名、文号)
 * @param receivedOn day on which it was received
 */
public record SuperiorValueRequest(
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable Integer year,
        @Nullable String subject,

        @NotBlank @Schema(example = "郑环文〔2023〕15号") String source,

        @NotNull LocalDate receivedOn) {

    /**
     * The value, as somebody records it.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 if it was received on a day to come, or holds for no year of the plan
     */
    SuperiorValue toValue(PlanDocument plan, Actor actor, LocalDate today) {
        Findings findings = new Findings();
        if (receivedOn.isAfter(today)) {
            findings.add(
                    "receivedOn",
                    "in-the-future",
                    Words.both("收到日期不能晚于今天（" + today + "）。", "It was not received after today, " + today + "."));
        }
        if (value == null && (words == null || words.isBlank())) {
            findings.add("value", "missing", Words.both("请填写下达值或下达原文。", "Give a value or words."));
        }
        findings.present("year", year);
        int first = plan.period().from().getYear();
        int last = lastYear(plan);
        if (year != null && (year < first || year > last)) {
            findings.add(
                    "year",
                    "outside-plan",
                    Words.both(
                            "年度须在" + first + "至" + last + "之间。",
                            "The year lies between " + first + " and " + last + "."));
        }
        findings.check();
        return new SuperiorValue(value, words, year, subject, source, receivedOn, actor.name());
    }

    /** The last year of the plan, or one after it for which a target is due. */
    private static int lastYear(PlanDocument plan) {
        return plan.targets().stream()
                .flatMap(target -> target.points().stream())
                .flatMap(point -> point.due().years(plan.period()).stream())
                .reduce(plan.period().to().getYear(), Math::max);
    }
}
