package io.qingce.plan.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the print holds beside targets, tasks and projects: odd things, papers to write, numbers and figures (原文附记). */
public final class PrintDocument {

    private PrintDocument() {}

    /** An annex named in the text (附件), and whether its text is at hand. */
    public record Annex(
            String name, boolean included, @Nullable String note) {}

    /**
     * One odd thing in the print (存疑). It changes nothing by itself: a correction of a target stands in the target.
     *
     * @param id identifier, unique in the plan
     * @param kind what is odd
     * @param probably what the print probably means (疑应为)
     * @param targets targets that it touches
     * @param tasks tasks that it touches
     * @param printed quotation and place
     * @param note what is odd, in words
     */
    public record Oddity(
            String id,
            Kind kind,
            @Nullable String probably,
            List<String> targets,
            List<String> tasks,
            TargetDocument.Printed printed,
            String note) {

        public Oddity {
            targets = List.copyOf(targets);
            tasks = List.copyOf(tasks);
        }

        /** What is odd. */
        public enum Kind {
            /** 数字、符号或单位疑误. */
            FIGURE_MISPRINT,
            /** 文字疑误. */
            WORDING_MISPRINT,
            /** 缺文. */
            MISSING_TEXT,
            /** 前后不一. */
            CONTRADICTION,
            /** 不明确. */
            UNCLEAR,
            /** 他处文本. */
            FOREIGN_TEXT,
            /** 名称不一. */
            NAMING,
            /** 标点排印. */
            PUNCTUATION,
            /** 时限过短. */
            TIMING,
            /** 来源与效力. */
            PROVENANCE
        }
    }

    /** A plan, scheme or list that the text orders to be written without a date (待编制文件). */
    public record Paper(
            String id,
            PlanDocument.Name name,
            TargetDocument.Printed printed,
            @Nullable String note) {}

    /** A printed number that is not a target (非目标数字), and why. */
    public record OtherNumber(String id, Kind kind, String number, String reason, TargetDocument.Printed printed) {

        /** 适用门槛, 内含条件, 产品限值, 空间范围, 规模, 计数, 名称, 重点. */
        public enum Kind {
            THRESHOLD,
            INNER_CONDITION,
            PRODUCT_LIMIT,
            AREA,
            SIZE,
            COUNT,
            NAME,
            FOCUS
        }
    }

    /** A figure of the report on the situation (现状数据). */
    public record Figure(
            PlanDocument.Name name,
            BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year,
            TargetDocument.Printed printed,
            @Nullable String note) {}
}
