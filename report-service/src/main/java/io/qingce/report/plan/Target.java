package io.qingce.report.plan;

import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param change what a change is counted in: ABSOLUTE, RELATIVE, PERCENTAGE_POINTS or ANNUAL_AVERAGE
 * @param hedges printed words that weaken the target, such as 力争
 * @param scope what is counted, or what the print leaves open about it
 * @param components the parts of a compound target
 * @param correction what the print very likely means where it seems to be a misprint
 * @param emptyScope where the plan says that there is nothing to count
 * @param supports the target is met by somebody else, whom this region supports
 * @param share the condition that the objects of a share have to meet
 * @param printed the sentence or row of the plan that says it
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
        @Nullable Share share,
        @Nullable Printed printed) {

    /** 2023年平均 is the mean of one year. */
    private static final Pattern THREE_YEARS =
            Pattern.compile("(?:(?<![0-9０-９])[3３]|(?<![〇零一二三四五六七八九十])三)年(?:滑动|移动)?(?:平均|均值)");

    /** Chinese and English. */
    public record Words(String zh, String en) {

        public Words {
            if (zh == null) {
                throw new IllegalArgumentException("a name has zh");
            }
            en = en == null ? zh : en;
        }
    }

    /**
     * Value of an earlier year.
     *
     * @param value absent where it is not printed
     * @param year the year of this very value
     * @param words printed words instead of a number
     * @param comparable false: counted in another way than the target, never to be subtracted
     * @param simulated it was found in made-up readings
     */
    public record Baseline(
            @Nullable BigDecimal value,
            @Nullable Integer year,
            @Nullable String words,
            @Nullable Boolean comparable,
            @Nullable Boolean simulated) {

        /** Whether target and figure may be set against this value. */
        public boolean mayBeCompared() {
            return comparable == null || comparable;
        }
    }

    /**
     * A requirement and its date.
     *
     * @param id identifier in the target, on which reports hang
     * @param due when
     * @param comparator how it is compared
     * @param value printed number, with the printed decimals
     * @param words printed words
     * @param comparatorFrom READ where the comparison is not printed
     * @param hedges printed words that weaken this point only
     */
    public record Point(
            @Nullable String id,
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

    /** Where a target is printed. */
    public record Printed(@Nullable String words) {}

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
        components = components == null ? null : components.asPrinted(printed == null ? null : printed.words());
    }

    /**
     * The same with a base value found later, if the print has none. What only awaited that value no longer does.
     *
     * @param found the base value, with where it was found as its words
     */
    public Target with(Baseline found) {
        boolean printed = baseline != null && (baseline.value() != null || !baseline.mayBeCompared());
        if (printed || found.value() == null) {
            return this;
        }
        boolean isAwaited = points.stream()
                .allMatch(point -> point.comparator() == Comparator.NOT_WORSE_THAN_BASELINE
                        || point.comparator() == Comparator.TREND);
        return with(found, isAwaited ? null : superior, scope);
    }

    private Target with(@Nullable Baseline newBaseline, @Nullable Superior newSuperior, @Nullable String newScope) {
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
                newScope,
                components,
                correction,
                emptyScope,
                supports,
                share,
                printed);
    }

    /** The same with its remarks in both languages. */
    Target spoken(UnaryOperator<String> remark) {
        Superior said = superior == null
                ? null
                : new Superior(remark.apply(superior.needed()), superior.by(), superior.effect(), superior.values());
        return with(baseline, said, scope == null ? null : remark.apply(scope));
    }

    /** Whether the mean of three years is asked for, and not that of one 三年滑动平均. */
    public boolean asksForThreeYears() {
        return THREE_YEARS.matcher(said()).find();
    }

    /** Whether both are counted in the same unit, so that a number of one is one of the other. */
    public boolean isInTheUnitOf(Target other) {
        return Objects.equals(unit, other.unit);
    }

    /** What is printed of it: name, scope and the words of its points. */
    public String said() {
        return Stream.concat(
                        Stream.of(name.zh(), scope == null ? "" : scope),
                        points.stream().map(point -> point.words() == null ? "" : point.words()))
                .collect(Collectors.joining("；"));
    }

    /** The point of this identifier. */
    public Optional<Point> point(String pointId) {
        return points.stream().filter(point -> pointId.equals(point.id())).findFirst();
    }

    /** The point that is to be met next on a day; the last one after the last. */
    public Point pointAt(Span plan, LocalDate day) {
        return points.stream()
                .filter(point -> !point.due().assessed(plan, day).to().isBefore(day))
                .findFirst()
                .orElse(points.get(points.size() - 1));
    }
}
