package io.qingce.report.bulletin;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definitions;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.report.period.AskedPeriod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin to draw up.
 *
 * @param kind key of the kind, as {@code GET /api/bulletins/kinds} lists them
 * @param region full printed name; of the kinds about a region
 * @param plan key; of the kinds about a plan
 * @param target identifier of a target of the plan; of the kind about a single one
 * @param period such as 2025-07, 2025-Q3, 2025-H1 or 2025, as the kind has it; a period that is over
 * @param group group of regions among which the region is ranked; of the kinds about the air
 * @param scoring code of the scoring rules; of the kind that scores
 * @param version REAL_TIME 实况, REVIEWED 审核 or, without it, BEST 审核优先; of the kinds about the air
 * @param rules published 发布口径, without it too, or strict 标准口径; of the kinds about a region
 * @param drawnBy who draws it up 拟稿人
 */
public record BulletinRequest(
        @NotBlank @Size(max = 64) String kind,
        @Nullable @Size(max = 128) String region,
        @Nullable @Size(max = 64) String plan,
        @Nullable @Size(max = 64) String target,
        @NotBlank @Size(max = 10) String period,
        @Nullable @Size(max = 64) String group,
        @Nullable @Size(max = 64) String scoring,
        @Nullable @Size(max = 16) String version,
        @Nullable @Size(max = 16) String rules,
        @NotBlank @Size(max = 128) String drawnBy) {

    private static final String BEST = "BEST";
    private static final String PUBLISHED = "published";

    /** The definition of the kind; 422 if there is none. */
    Definition definition() {
        return Definitions.of(kind)
                .orElseThrow(() -> ProblemException.ofMember(
                        "kind",
                        "unknown-name",
                        Words.both("没有此种公报；可选：" + kinds() + "。", "There is no such kind. Known: " + kinds() + ".")));
    }

    /** What it is about; 422 if that is not what bulletins of this kind are about, or its days are not over. */
    Subject subject(Definition definition, LocalDate today) {
        boolean ofPlan = definition.of() == Definition.Of.PLAN;
        String named = required(ofPlan ? "plan" : "region", ofPlan ? plan : region);
        refuseUnasked(definition, "region", region);
        refuseUnasked(definition, "plan", plan);
        refuseUnasked(definition, "target", target);
        refuseUnasked(definition, "group", group);
        refuseUnasked(definition, "scoring", scoring);
        refuseUnasked(definition, "version", version);
        refuseUnasked(definition, "rules", rules);
        checkPeriod(definition, today);
        return new Subject(
                ofPlan ? null : named,
                ofPlan ? named : null,
                definition.needs("target") ? required("target", target) : null,
                period,
                group,
                definition.needs("scoring") ? required("scoring", scoring) : null,
                version == null ? BEST : version,
                rules == null ? PUBLISHED : rules);
    }

    private void checkPeriod(Definition definition, LocalDate today) {
        Optional<AskedPeriod> asked =
                AskedPeriod.parse(period, today.minusDays(1)).filter(found -> found.kind() == definition.period());
        Words length = definition.period().words();
        if (asked.isEmpty()) {
            throw ProblemException.ofMember(
                    "period",
                    "not-a-period",
                    Words.both("此种公报按" + length.zh() + "编制。", "Bulletins of this kind are of a " + length.en() + "."));
        }
        if (!asked.get().days().to().isBefore(today)) {
            throw ProblemException.ofMember(
                    "period", "not-over", Words.both("该时段尚未结束，不能编制公报。", "The period is not over yet."));
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.ofMember(
                    field, "missing", Words.both("此种公报须填此项。", "Bulletins of this kind need it."));
        }
        return value;
    }

    private static void refuseUnasked(Definition definition, String field, @Nullable String value) {
        if (value != null && !definition.asksWith(field)) {
            throw ProblemException.ofMember(
                    field, "not-of-this-kind", Words.both("此种公报没有此项。", "Bulletins of this kind have none."));
        }
    }

    private static String kinds() {
        return Definitions.ALL.stream().map(Definition::kind).collect(Collectors.joining(", "));
    }
}
