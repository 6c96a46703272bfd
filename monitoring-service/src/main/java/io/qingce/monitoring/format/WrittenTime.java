package io.qingce.monitoring.format;

import io.qingce.standards.number.Marks;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as tables write them: ISO 8601 with or without offset, {@code 2024/6/15 9:00}, {@code 2024-06-15T2100}, {@code 2024年6月15日9时},
 * {@code 2024061509}, and the serial numbers of Excel (days since the end of 1899).
 */
public final class WrittenTime {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
            + "(?:[T ]*(\\d{1,2})(?:[:时点]?(\\d{2})分?)?(?:[:]?(\\d{2})(?:\\.\\d+)?秒?)?[时点]?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})?:?(\\d{2})?)?");
    private static final Pattern WITH_OFFSET = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ]"
            + "(\\d{2}):?(\\d{2})(?::?(\\d{2}(?:\\.\\d{1,9})?))? ?([Zz]|[+-]\\d{2})(?::?(\\d{2}))?");
    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}(?:\\.\\d{1,20})?");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_OF_DAY = 86_400;

    private WrittenTime() {}

    /** The moment that a text with an offset says, as ISO 8601 or as databases write it (2024-06-15 09:00:00+08); empty if it has none. */
    public static Optional<OffsetDateTime> withOffset(String text) {
        Matcher parts = WITH_OFFSET.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String zone = parts.group(7);
        String offset = zone.length() == 1 ? "Z" : zone + ":" + orZero(parts.group(8));
        try {
            return Optional.of(OffsetDateTime.parse("%s-%s-%sT%s:%s:%s%s"
                    .formatted(
                            parts.group(1),
                            parts.group(2),
                            parts.group(3),
                            parts.group(4),
                            parts.group(5),
                            orZero(parts.group(6)),
                            offset)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String orZero(@Nullable String digits) {
        return digits == null ? "00" : digits;
    }

    /**
     * Date and time, as in the zone in which the table is written.
     *
     * @throws DateTimeException if the text says none, or no time of the day
     */
    public static LocalDateTime local(String text, ZoneId zone) {
        Optional<OffsetDateTime> exact = withOffset(text);
        if (exact.isPresent()) {
            return exact.get().atZoneSameInstant(zone).toLocalDateTime();
        }
        String plain = plain(text);
        if (SERIAL.matcher(plain).matches()) {
            long seconds = Math.round(Double.parseDouble(plain) * SECONDS_OF_DAY);
            return ZERO.atStartOfDay().plusSeconds(seconds);
        }
        Matcher parts = match(plain);
        if (parts.group(4) == null) {
            throw new DateTimeException("no time of the day: " + text);
        }
        int hour = number(parts, 4);
        LocalDateTime midnight = date(parts).atStartOfDay();
        return hour == 24 && number(parts, 5) == 0 && number(parts, 6) == 0
                ? midnight.plusDays(1)
                : midnight.with(LocalTime.of(hour, number(parts, 5), number(parts, 6)));
    }

    /** @throws DateTimeException if the text says no date; a time of the day beside it is not read */
    public static LocalDate date(String text) {
        String plain = plain(text);
        return SERIAL.matcher(plain).matches() ? ZERO.plusDays((long) Double.parseDouble(plain)) : date(match(plain));
    }

    private static Matcher match(String plain) {
        Matcher parted = PARTED.matcher(plain);
        if (parted.matches()) {
            return parted;
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return compact;
        }
        throw new DateTimeException("no date: " + plain);
    }

    /** @throws DateTimeException if a footnote or a power stands at a number */
    private static String plain(String text) {
        if (Marks.touchANumber(text)) {
            throw new DateTimeException("no plain digits: " + text);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static LocalDate date(Matcher parts) {
        return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
