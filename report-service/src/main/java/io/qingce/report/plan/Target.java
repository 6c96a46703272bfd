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
 */
public record Target(
        String id,
        Words name,
        String indicator,
        String dataClass,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Baseline baseline,
        List<Point> points,
        @Nullable Superior superior,
        @Nullable String restates) {

    /** Chinese and English. */
    public record Words(String zh, String en) {

        public Words {
            if (zh == null || en == null) {
                throw new IllegalArgumentException("a name has zh and en");
            }
        }
    }

    /** Value of an earlier year. */
    public record Baseline(
            @Nullable BigDecimal value, @Nullable Integer year) {}

    /**
     * What is awaited from the superior authority.
     *
     * @param needed what, and from whom
     * @param values what came so far
     */
    public record Superior(String needed, List<SuperiorValue> values) {

        public Superior {
            if (needed == null) {
                throw new IllegalArgumentException("superior.needed is missing");
            }
            values = values == null ? List.of() : List.copyOf(values);
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
     */
    public record Point(
            Due due,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String words) {

        public Point {
            if (due == null || comparator == null) {
                throw new IllegalArgumentException("a point has due and comparator");
            }
        }
    }

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
    }

    /** The point that is to be met next on a day; the last one after the last. */
    public Point pointAt(Span plan, LocalDate day) {
        return points.stream()
                .filter(point -> !point.due().assessed(plan, day).to().isBefore(day))
                .findFirst()
                .orElse(points.get(points.size() - 1));
    }
}
