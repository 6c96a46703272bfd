package io.qingce.chassis.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What a value may be at any door, whatever it means: what ISO 8601 writes with a year of four digits, and a number that can
 * be computed with and stored. What a field means narrows it further. See docs/limits.md, "Values".
 */
public final class ValueRange {

    public static final int FIRST_YEAR = 1;
    public static final int LAST_YEAR = 9999;

    /** Digits before the point, and after it: more than a double ever writes, and few enough to reckon with. */
    public static final int DIGITS = 100;

    public static final String OF_YEARS = "时间须在公元1年至9999年之间。" + Words.BETWEEN + "A time of the years 1 to 9999.";
    public static final String OF_NUMBERS = "数字的整数、小数部分各不超过" + DIGITS + "位。" + Words.BETWEEN + "A number of at most "
            + DIGITS + " digits before the point and as many after it.";

    /** The first moment that there may be, whatever the offset in which it is told. */
    public static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private ValueRange() {}

    public static boolean holds(LocalDate day) {
        return holds(day.getYear());
    }

    public static boolean holds(YearMonth month) {
        return holds(month.getYear());
    }

    public static boolean holds(Year year) {
        return holds(year.getValue());
    }

    public static boolean holds(OffsetDateTime time) {
        return holds(time.toInstant());
    }

    /** Whether a moment lies in those years whatever the offset in which it is told. */
    public static boolean holds(Instant time) {
        return !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    public static boolean holds(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    /**
     * A moment in UTC, as a cursor has it.
     *
     * @throws DateTimeException if it is none, or of other years
     */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (!holds(moment)) {
            throw new DateTimeException(OF_YEARS);
        }
        return moment;
    }

    /** What is wrong with the first value of a tree that no field can hold; the path is such as {@code a.b[2]}. */
    public static Optional<Violation> firstViolation(JsonNode tree) {
        return firstViolation("", tree);
    }

    private static Optional<Violation> firstViolation(String path, JsonNode node) {
        if (node.isTextual() && !StorableText.isStorable(node.textValue())) {
            return Optional.of(Violation.of(path, "out-of-range", StorableText.RULE));
        }
        if (node.isNumber() && !holds(node.decimalValue())) {
            return Optional.of(Violation.of(path, "out-of-range", OF_NUMBERS));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!StorableText.isStorable(member.getKey())) {
                return Optional.of(Violation.of(path, "out-of-range", StorableText.RULE));
            }
            String place = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            Optional<Violation> found = firstViolation(place, member.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            Optional<Violation> found = firstViolation(path + "[" + i + "]", node.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean holds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
