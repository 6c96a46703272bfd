package io.qingce.load;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One line of a result.
 *
 * @param what what was measured
 * @param value with its unit
 * @param wanted what it should be, empty if nothing is asked
 * @param baseline what the same work costs without Qingce, in the same run; empty if there is none
 * @param share of the baseline; empty if there is none
 * @param met whether the value is as wanted; true if nothing is asked
 */
public record Figure(String what, String value, String wanted, String baseline, String share, boolean met) {

    /** A figure that nothing is asked of. */
    public static Figure plain(String what, String value) {
        return new Figure(what, value, "", "", "", true);
    }

    /** A rate that should be at least so high; 0 if nothing is asked. */
    public static Figure rate(String what, double perSecond, double wanted) {
        return new Figure(
                what,
                number(perSecond) + "/s",
                wanted > 0 ? "≥ " + number(wanted) + "/s" : "",
                "",
                "",
                perSecond >= wanted);
    }

    /** A time that should be at most so long; 0 if nothing is asked. */
    public static Figure millis(String what, double millis, double wanted) {
        return new Figure(
                what,
                "%.1f ms".formatted(millis),
                wanted > 0 ? "≤ %.0f ms".formatted(wanted) : "",
                "",
                "",
                wanted <= 0 || millis <= wanted);
    }

    /** A count that must be exactly this. */
    public static Figure exactly(String what, long value, long wanted) {
        return new Figure(what, number(value), "= " + number(wanted), "", "", value == wanted);
    }

    /** How many times something is of its baseline, at most so many; 0 if nothing is asked. What is no number is missed. */
    public static Figure multiple(String what, double times, double wanted) {
        return new Figure(
                what,
                "%.2f ×".formatted(times),
                wanted > 0
                        ? "≤ %s ×"
                                .formatted(BigDecimal.valueOf(wanted)
                                        .stripTrailingZeros()
                                        .toPlainString())
                        : "",
                "",
                "",
                wanted <= 0 || times <= wanted);
    }

    /** The same beside the milliseconds that it takes without Qingce. */
    public Figure besideMillis(String name, double millis, double times) {
        return new Figure(what, value, wanted, "%s %.1f ms".formatted(name, millis), "%.2f ×".formatted(times), met);
    }

    /** The same beside what the work costs without Qingce. */
    public Figure beside(String name, double baseline, double share) {
        return new Figure(
                what, value, wanted, name + " " + number(baseline) + "/s", "%.1f %%".formatted(100 * share), met);
    }

    /** With a thin space every three digits, no decimals. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
    }
}
