package io.qingce.chassis.paging;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.StorableText;
import io.qingce.chassis.value.ValueRange;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A place in a list: the values by which the list is ordered, of the last item shown. Readers take it from one answer and
 * send it with the next request; what is inside is nobody's business but that of the list.
 *
 * @param parameter by which it comes, for refusals
 * @param values in the order of the list, as texts
 */
public record Cursor(String parameter, List<String> values) {

    private static final String BETWEEN = " ";

    public Cursor {
        values = List.copyOf(values);
    }

    /** The place of an item: its values in the order of the list. */
    public static Cursor of(Object... values) {
        return new Cursor("cursor", Arrays.stream(values).map(Object::toString).toList());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param parameter by which it came, for the refusal
     * @param size how many values order the list
     * @throws ProblemException 400 if it is no place of such a list
     */
    public static Cursor read(String parameter, String text, int size) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = Arrays.stream(plain.split(BETWEEN, -1))
                    .map(value -> value.replace("%20", BETWEEN).replace("%25", "%"))
                    .toList();
            if (values.size() == size && StorableText.isStorable(plain)) {
                return new Cursor(parameter, values);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw unknown(parameter);
    }

    /** One of the values. */
    public String text(int index) {
        return values.get(index);
    }

    /**
     * One of the values as a number, from 0.
     *
     * @throws ProblemException 400 if it is none: the cursor is of another list
     */
    public long number(int index) {
        long number = as(index, Long::parseLong);
        if (number < 0) {
            throw unknown(parameter);
        }
        return number;
    }

    /** One of the values as a moment; refused as {@link #number} does. */
    public Instant moment(int index) {
        return as(index, ValueRange::moment);
    }

    /** One of the values as a civil day; refused as {@link #number} does. */
    public LocalDate day(int index) {
        return as(index, LocalDate::parse);
    }

    /**
     * One of the values as its own type.
     *
     * @param reading throws an {@link IllegalArgumentException} or {@link DateTimeException} for what it cannot read
     * @throws ProblemException 400 then
     */
    public <T> T as(int index, Function<String, T> reading) {
        try {
            return reading.apply(values.get(index));
        } catch (IllegalArgumentException | DateTimeException ofAnotherList) {
            throw unknown(parameter);
        }
    }

    /** As it is given out: letters, digits, hyphens and underscores. */
    @Override
    public String toString() {
        String plain = values.stream()
                .map(value -> value.replace("%", "%25").replace(BETWEEN, "%20"))
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException unknown(String parameter) {
        return new ProblemException(
                400,
                "unknown-cursor",
                Words.both("请用本列表上一页给出的游标。", "Take the cursor from an answer of this list."),
                List.of(Violation.of(
                        parameter, "unknown-cursor", Words.both("不是本列表的游标。", "Not a cursor of this list."))));
    }
}
