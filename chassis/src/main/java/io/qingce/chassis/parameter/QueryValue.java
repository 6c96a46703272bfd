package io.qingce.chassis.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.ValueRange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads values of query parameters; one that cannot be read is refused with 400 and its name. */
public final class QueryValue {

    /** Text without control characters, which the database would not take. */
    public static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

    /** The same in words. */
    public static final String PRINTABLE_RULE = "不能含控制字符。" + Words.BETWEEN + "has no control characters";

    /** What a civil day looks like. */
    public static final String DAY =
            "请填日期，如2026-01-31，年份为1至9999。" + Words.BETWEEN + "A day of the years 1 to 9999, such as 2026-01-31.";

    private QueryValue() {}

    /**
     * A moment, ISO 8601 with offset; empty if nothing is said.
     *
     * @throws ProblemException 400 if it is none, or not of the years 1 to 9999
     */
    public static Optional<Instant> time(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            // A plus that was not encoded arrives as a blank.
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (ValueRange.holds(time)) {
                return Optional.of(time.toInstant());
            }
        } catch (DateTimeException unreadable) {
            // falls through to the refusal
        }
        throw refused(
                field,
                "unreadable-time",
                Words.both(
                        "请填带时区的时间，如2026-01-01T00:00:00+08:00，年份为1至9999。",
                        "A time of the years 1 to 9999 with offset, such as 2026-01-01T00:00:00+08:00."));
    }

    /**
     * A civil day; empty if nothing is said.
     *
     * @throws ProblemException 400 if it is none, or not of the years 1 to 9999
     */
    public static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (ValueRange.holds(day)) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            // falls through to the refusal
        }
        throw refused(field, "unreadable-day", DAY);
    }

    /**
     * A civil day that has to be said.
     *
     * @throws ProblemException 400 if it is missing, or as {@link #day} says
     */
    public static LocalDate neededDay(String field, @Nullable String text) {
        return day(field, text).orElseThrow(() -> refused(field, "missing", DAY));
    }

    /**
     * Whether something is wanted; not, if nothing is said.
     *
     * @throws ProblemException 400 if it is neither true nor false
     */
    public static boolean isTrue(String field, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw refused(field, "unreadable-choice", Words.both("请填true或false。", "true or false."));
        }
        return "true".equals(text);
    }

    /**
     * The constant of this name; null if nothing is said.
     *
     * @throws ProblemException 400 naming the constants that there are
     */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        field,
                        "unknown-value",
                        oneOf(known.stream().map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** What may be chosen, in both languages. */
    public static String oneOf(String choices) {
        return Words.both("可选值：" + choices + "。", "One of " + choices + ".");
    }

    /**
     * A value that has to be said.
     *
     * @param rule what it looks like, in one sentence
     * @throws ProblemException 400 if it is missing
     */
    public static <T> T required(String field, @Nullable T value, String rule) {
        if (value == null) {
            throw refused(field, "missing", rule);
        }
        return value;
    }

    /** The refusal of a request of which one parameter cannot be read. */
    public static ProblemException refused(String field, String reason, String detail) {
        return new ProblemException(
                400,
                "invalid-request",
                Words.both("参数缺失或无法读取。", "A parameter is missing or cannot be read."),
                List.of(Violation.of(field, reason, detail)));
    }
}
