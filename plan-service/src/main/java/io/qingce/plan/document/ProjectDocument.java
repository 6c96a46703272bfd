package io.qingce.plan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named project (项目). What the print does not give, such as unit, date or investment, is absent.
 *
 * @param id identifier, unique in the plan
 * @param kind from the annex or from the text
 * @param category printed category (项目类别)
 * @param name name
 * @param stage printed words of how far it is meant to get (阶段)
 * @param supports set if the plan only supports another body
 * @param parts parts as printed (建设内容)
 * @param quantities printed sizes (规模); they are not targets
 * @param targets targets that count the same thing
 * @param sameAs project of the annex that this is part of or repeats
 * @param printed quotation and place
 * @param note a remark of the transcriber
 */
public record ProjectDocument(
        String id,
        Kind kind,
        @Nullable String category,
        PlanDocument.Name name,
        @Nullable String stage,
        TaskDocument.@Nullable Support supports,
        List<String> parts,
        List<Quantity> quantities,
        List<String> targets,
        @Nullable String sameAs,
        TargetDocument.Printed printed,
        @Nullable String note) {

    public ProjectDocument {
        parts = List.copyOf(parts);
        quantities = List.copyOf(quantities);
        targets = List.copyOf(targets);
    }

    /** 附件项目, 文内项目. */
    public enum Kind {
        ANNEX,
        IN_TEXT
    }

    /** A printed size. */
    public record Quantity(
            String name,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String words) {}

    /** One phase of a plan (实施阶段). */
    public record Phase(
            String id,
            String number,
            PlanDocument.Name name,
            LocalDate from,
            LocalDate to,
            List<String> activities,
            @Nullable Result result,
            TargetDocument.Printed printed,
            @Nullable String note) {

        public Phase {
            activities = List.copyOf(activities);
        }
    }

    /** What has to be reached at the end of a phase (阶段目标). */
    public record Result(String words, List<String> targets) {

        public Result {
            targets = List.copyOf(targets);
        }
    }
}
