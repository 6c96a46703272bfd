package io.qingce.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a plan (目标), as far as it is evaluated here; every other member of the document stays in the document.
 *
 * @param id unique in the plan
 * @param name Chinese and English name
 * @param indicator key of the indicator, such as {@code pm25-annual-mean}
 * @param dataClass where the value comes from
 * @param unit unit of the value
 * @param direction which way is better
 * @param baseline value of an earlier year
 * @param points what is due when; at least one
 * @param superior what the superior authority has to supply
 * @param restates target of the same plan that these words repeat
 * @param cumulative whether the value adds up over the years: YES, NO or UNKNOWN
 * @param change what a change is counted in: RELATIVE, PERCENTAGE_POINTS or ANNUAL_AVERAGE
 * @param hedges printed words that weaken the target, such as 力争
 * @param scope what is counted, or what the print leaves open about it
 * @param components the parts of a compound target
 * @param correction what the print very likely means where it seems to be a misprint
 * @param emptyScope where the plan says that there is nothing to count
 * @param supports the target is met by somebody else, whom this region supports
 * @param share the condition that the objects of a share have to meet
 */
public record Target(
        String id,
        Words name,
        String indicator,
        DataClass dataClass,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Baseline baseline,
        List<Point> points,
        @Nullable Superior superior,
        @Nullable String restates,
        @Nullable String cumulative,
        @Nullable String change,
        List<String> hedges,
        @Nullable String scope,
        @Nullable Components components,
        @Nullable Correction correction,
        @Nullable EmptyScope emptyScope,
        @Nullable Supports supports,
        @Nullable Share share) {

    /** Chinese and English. */
    public record Words(String zh, String en) {

        public Words {
            if (zh == null || en == null) {
                throw new IllegalArgumentException("a name has zh and en");
            }
        }
    }

    /**
     * Value of an earlier year.
     *
     * @param value absent where it is not printed
     * @param year the year of this very value
     * @param words printed words instead of a number
     * @param comparable false: counted in another way than the target, never to be subtracted
     */
    public record Baseline(
            @Nullable BigDecimal value,
            @Nullable Integer year,
            @Nullable String words,
            @Nullable Boolean comparable) {

        /** Whether target and figure may be set against this value. */
        public boolean mayBeCompared() {
            return comparable == null || comparable;
        }
    }

    /**
     * What is awaited from the superior authority.
     *
     * @param needed what, and from whom
     * @param effect REPLACES: the printed value counts until one comes; otherwise the print has none of its own
     * @param values what came so far
     */
    public record Superior(String needed, @Nullable String effect, List<SuperiorValue> values) {

        public Superior {
            if (needed == null) {
                throw new IllegalArgumentException("superior.needed is missing");
            }
            values = values == null ? List.of() : List.copyOf(values);
        }

        /** The printed value gives way to the one that comes. */
        public boolean replaces() {
            return "REPLACES".equals(effect);
        }
    }

    /** A value that the superior authority set, and its source. */
    public record SuperiorValue(
            @Nullable BigDecimal value, @Nullable String source) {}

    /**
     * A requirement and its date.
     *
     * @param due when
     * @param comparator how it is compared
     * @param value printed number, with the printed decimals
     * @param words printed words
     * @param comparatorFrom READ where the comparison is not printed
     * @param hedges printed words that weaken this point only
     */
    public record Point(
            Due due,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable String comparatorFrom,
            List<String> hedges) {

        public Point {
            if (due == null || comparator == null) {
                throw new IllegalArgumentException("a point has due and comparator");
            }
            hedges = hedges == null ? List.of() : List.copyOf(hedges);
        }

        /** The comparison is a reading, not printed. */
        public boolean isRead() {
            return "READ".equals(comparatorFrom);
        }
    }

    /** The parts of a compound target: all of them have to be met, or any one. */
    public record Components(Kind kind, @Nullable String perObject, List<Part> parts) {

        /** How many parts have to be met. */
        public enum Kind {
            ALL_OF,
            ANY_OF
        }

        public Components {
            if (kind == null || parts == null || parts.isEmpty()) {
                throw new IllegalArgumentException("components have kind and parts");
            }
            parts = List.copyOf(parts);
        }
    }

    /** One part of a compound target. */
    public record Part(
            String name,
            @Nullable String unit,
            @Nullable Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable Baseline baseline,
            @Nullable String change) {

        public Part {
            if (name == null) {
                throw new IllegalArgumentException("components.parts.name is missing");
            }
        }
    }

    /** What the print very likely means; it stands beside the print and never replaces it. */
    public record Correction(
            @Nullable Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String words,
            @Nullable String reason) {

        /** Whether it would change the decision, and not only the wording. */
        public boolean changesTheDecision() {
            return comparator != null || value != null || unit != null;
        }
    }

    /** Where the plan says that there is nothing to count. */
    public record EmptyScope(
            @Nullable String words, @Nullable String place) {}

    /** Whom this region supports. */
    public record Supports(@Nullable String words, @Nullable String body) {}

    /** The condition inside a share. */
    public record Share(
            @Nullable String objects,
            @Nullable String condition,
            @Nullable String weighedBy) {}

    public Target {
        if (id == null
                || name == null
                || indicator == null
                || dataClass == null
                || points == null
                || points.isEmpty()) {
            throw new IllegalArgumentException("a target has id, name, indicator, dataClass and points");
        }
        points = List.copyOf(points);
        hedges = hedges == null ? List.of() : List.copyOf(hedges);
    }

    /**
     * The same with a base value found later, if the print has none. What only awaited that value no longer does.
     *
     * @param value the base value
     * @param year its year
     * @param source where it was found
     * @param comparable false if it was counted in another way than the target
     */
    public Target withBaseline(@Nullable BigDecimal value, int year, String source, boolean comparable) {
        boolean printed = baseline != null && (baseline.value() != null || !baseline.mayBeCompared());
        if (printed || value == null) {
            return this;
        }
        boolean isAwaited = points.stream()
                .allMatch(point -> point.comparator() == Comparator.NOT_WORSE_THAN_BASELINE
                        || point.comparator() == Comparator.TREND);
        return with(new Baseline(value, year, source, comparable), isAwaited ? null : superior);
    }

    /** The same with nothing awaited from the superior. */
    public Target withoutSuperior() {
        return with(baseline, null);
    }

    private Target with(@Nullable Baseline newBaseline, @Nullable Superior newSuperior) {
        return new Target(
                id,
                name,
                indicator,
                dataClass,
                unit,
                direction,
                newBaseline,
                points,
                newSuperior,
                restates,
                cumulative,
                change,
                hedges,
                scope,
                components,
                correction,
                emptyScope,
                supports,
                share);
    }

    /** The point that is to be met next on a day; the last one after the last. */
    public Point pointAt(Span plan, LocalDate day) {
        return points.stream()
                .filter(point -> !point.due().assessed(plan, day).to().isBefore(day))
                .findFirst()
                .orElse(points.get(points.size() - 1));
    }
}
