package io.qingce.plan.document;

import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target requires at one time (时点与要求).
 *
 * @param id identifier in its target (时点编号), on which reports hang; absent only until the target is read
 * @param due when
 * @param comparator how the value is judged
 * @param comparatorFrom whether the words of the comparison are printed or a reading
 * @param value the number, with the printed decimals
 * @param words the printed words of the requirement; a value beside them is their reading
 * @param hedges softening words at this point only (力争, 原则上)
 * @param note a remark of the transcriber
 */
public record Point(
        @Nullable String id,
        Due due,
        Comparator comparator,
        Origin comparatorFrom,
        @Nullable BigDecimal value,
        @Nullable String words,
        List<String> hedges,
        @Nullable String note) {

    public Point {
        hedges = List.copyOf(hedges);
    }

    Point named(String given) {
        return new Point(given, due, comparator, comparatorFrom, value, words, hedges, note);
    }

    /** Whether something stands in the print or is a reading of it. */
    public enum Origin {
        /** 原文. */
        PRINTED,
        /** 判读. */
        READ
    }
}
