package io.qingce.plan.document;

import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One separately evaluable statement of a plan (目标).
 *
 * @param id identifier, unique in the plan
 * @param name name (名称)
 * @param category field of work (类别)
 * @param indicator key of the indicator (指标), shared by plans
 * @param dataClass where the value comes from (数据来源)
 * @param alternativeDataClass where a value could come from as well
 * @param unit unit of the value (计量单位)
 * @param direction whether less or more is better
 * @param nature binding, expected or not stated (约束性, 预期性)
 * @param cumulative whether the value adds up over the period (累计)
 * @param hedges softening words (力争, 原则上)
 * @param scope what is counted (统计口径)
 * @param share set if the value is a share of objects that meet a condition
 * @param change what kind of change a decrease or increase is
 * @param baseline what a change is measured against (基准)
 * @param points what is due when; a trajectory has several
 * @param components parts of a compound target
 * @param superior what the superior authority sets (上级下达)
 * @param supports set if the plan only supports another body (配合)
 * @param emptyScope words by which the plan says that there is nothing to count (分母为空)
 * @param restates target whose words these repeat
 * @param correction what the print probably means where it has a misprint
 * @param printed exact quotation and its place (原文与出处)
 * @param alsoPrinted other places that print it
 * @param note a remark of the transcriber
 */
public record TargetDocument(
        String id,
        PlanDocument.Name name,
        String category,
        String indicator,
        DataClass dataClass,
        @Nullable DataClass alternativeDataClass,
        @Nullable String unit,
        @Nullable Direction direction,
        Nature nature,
        Cumulative cumulative,
        List<String> hedges,
        @Nullable String scope,
        @Nullable Share share,
        @Nullable Change change,
        @Nullable Baseline baseline,
        List<Point> points,
        @Nullable Components components,
        @Nullable Superior superior,
        TaskDocument.@Nullable Support supports,
        @Nullable Printed emptyScope,
        @Nullable String restates,
        @Nullable Correction correction,
        Printed printed,
        List<Printed> alsoPrinted,
        @Nullable String note) {

    public TargetDocument {
        hedges = List.copyOf(hedges);
        points = PointIds.given(points);
        alsoPrinted = List.copyOf(alsoPrinted);
    }

    /** 空气监测, 水监测, 其他监测, 填报, 节点. */
    public enum DataClass {
        MONITORED_AIR,
        MONITORED_WATER,
        MONITORED_OTHER,
        REPORTED,
        MILESTONE
    }

    /** 越低越好, 越高越好. */
    public enum Direction {
        LOWER,
        HIGHER
    }

    /** 约束性, 预期性, 未说明. */
    public enum Nature {
        BINDING,
        EXPECTED,
        NOT_STATED
    }

    /** Whether the value adds up over the period; UNKNOWN where the print leaves it open. */
    public enum Cumulative {
        YES,
        NO,
        UNKNOWN
    }

    /** 绝对量, 百分点, 相对比例, 年均比例. */
    public enum Change {
        ABSOLUTE,
        PERCENTAGE_POINTS,
        RELATIVE,
        ANNUAL_AVERAGE
    }

    /**
     * Value against which a change is measured, with its own year, or the words printed instead. Where it is not
     * comparable (不可比), base and target are counted in different ways and never subtracted.
     */
    public record Baseline(
            @Nullable BigDecimal value,
            @Nullable Integer year,
            @Nullable String words,
            @Nullable Boolean comparable,
            @Nullable String note) {}

    /** A share of objects that each meet a condition, by number or by capacity (达到条件的对象占比). */
    public record Share(
            String objects,
            String condition,
            @Nullable ConditionComparator comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            WeighedBy weighedBy) {

        /** How each object is compared. */
        public enum ConditionComparator {
            LESS_THAN,
            AT_MOST,
            AT_LEAST,
            EQUAL,
            MORE_THAN
        }

        /** 按个数, 按规模, 未说明. */
        public enum WeighedBy {
            COUNT,
            CAPACITY,
            NOT_STATED
        }
    }

    /** Parts of a compound target; {@code count} or {@code open} (等) where the print does not list them all. */
    public record Components(
            Kind kind,
            @Nullable Integer count,
            @Nullable String open,
            @Nullable String perObject,
            List<ObjectKind> objects,
            List<Part> parts) {

        public Components {
            objects = List.copyOf(objects);
            parts = List.copyOf(parts);
        }

        /** 全部满足, 任一满足. */
        public enum Kind {
            ALL_OF,
            ANY_OF
        }
    }

    /** A kind of object, with the printed size from which it counts (对象类别). */
    public record ObjectKind(
            String name, @Nullable String words, @Nullable String note) {}

    /** One part: another target of the plan, a place or object, or a condition of its own. */
    public record Part(
            @Nullable String target,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable String scope,
            @Nullable Baseline baseline,
            @Nullable Change change,
            @Nullable Comparator comparator,
            Point.@Nullable Origin comparatorFrom,
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String note) {}

    /** What the superior authority has to supply, or may put in place of the print, and what it has said so far. */
    public record Superior(
            String needed, @Nullable String by, @Nullable Effect effect, List<SuperiorValue> values) {

        public Superior {
            values = List.copyOf(values);
        }

        /** 补足: the print has no value of its own; 替代: the printed value gives way. */
        public enum Effect {
            SUPPLIES,
            REPLACES
        }
    }

    /** One value received from above; {@code subject} is what it holds for, such as a section; who recorded it here. */
    public record SuperiorValue(
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable Integer year,
            @Nullable String subject,
            String source,
            LocalDate receivedOn,
            @Nullable String recordedBy) {}

    /** Stands beside a misprint, never instead of it. */
    public record Correction(
            @Nullable Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String words,
            String reason,
            @Nullable String source) {}

    /** A quotation, the other cells of its row if it stands in a table, and its place. */
    public record Printed(
            String words,
            List<String> cells,
            String place,
            @Nullable String chapter,
            @Nullable String section,
            @Nullable String item,
            @Nullable String task) {

        public Printed {
            cells = List.copyOf(cells);
        }
    }
}
