package io.qingce.report.figure;

import io.qingce.chassis.language.Words;
import io.qingce.report.plan.Span;
import io.qingce.report.reported.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is a figure of (口径). A target asks for one, and a figure of another decides nothing about it, whatever its
 * value: dimensions are compared first, values second.
 *
 * @param indicator key of the indicator
 * @param quantity a level, a change, a rank or words; absent if whoever said it did not say
 * @param unit unit of the value
 * @param subject the section, part or object that it is of; absent for the whole target
 * @param span the days that it covers
 * @param origin from where it comes
 */
public record Dimension(
        String indicator,
        @Nullable Quantity quantity,
        String unit,
        @Nullable String subject,
        Span span,
        Origin origin) {

    /** From where a figure comes. */
    public enum Origin {
        /** Computed from readings. */
        READINGS("监测数据", "readings"),
        /** Reported by a unit and verified. */
        PERSON("填报", "submission"),
        /** Published or decided by somebody else, with its source. */
        DOCUMENT("引用数据", "supplied figure"),
        /** Set by the superior authority. */
        SUPERIOR("上级下达", "superior's value");

        private final Words words;

        Origin(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    /** A level of the whole target that readings give. */
    public static Dimension ofReadings(String indicator, String unit, Span span) {
        return new Dimension(indicator, Quantity.LEVEL, unit, null, span, Origin.READINGS);
    }

    /** The same over other days. */
    public Dimension over(Span days) {
        return new Dimension(indicator, quantity, unit, subject, days, origin);
    }

    /** The same in another unit. */
    public Dimension in(String otherUnit) {
        return new Dimension(indicator, quantity, otherUnit, subject, span, origin);
    }

    /** The same of another quantity and unit. */
    public Dimension as(Quantity other, String otherUnit) {
        return new Dimension(indicator, other, otherUnit, subject, span, origin);
    }
}
