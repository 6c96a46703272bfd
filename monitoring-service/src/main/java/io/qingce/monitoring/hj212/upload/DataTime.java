package io.qingce.monitoring.hj212.upload;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** The time of the data 数据时间: local time, without a zone. */
public record DataTime(LocalDateTime time, TimeLayout layout) {

    private static final int[] NO_DIGITS = {};
    private static final int MILLISECONDS = 17;
    private static final int SECONDS = 14;
    private static final int MINUTES = 12;

    /** Reads any of the known layouts; empty if it is none of them or if there is no such time. */
    public static Optional<DataTime> of(String text) {
        boolean separated = text.length() > 7 && isDateSeparator(text.charAt(4));
        int[] digits = separated ? separatedDigits(text) : plainDigits(text);
        Optional<TimeLayout> layout = separated ? separatedLayout(digits.length) : layout(digits.length);
        try {
            return layout.map(it -> new DataTime(time(digits), it));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<TimeLayout> layout(int digits) {
        return switch (digits) {
            case SECONDS -> Optional.of(TimeLayout.SECONDS);
            case MILLISECONDS -> Optional.of(TimeLayout.MILLISECONDS);
            case MINUTES -> Optional.of(TimeLayout.MINUTES);
            case 10 -> Optional.of(TimeLayout.HOURS);
            case 8 -> Optional.of(TimeLayout.DAYS);
            default -> Optional.empty();
        };
    }

    private static Optional<TimeLayout> separatedLayout(int digits) {
        return digits >= MINUTES ? layout(digits).map(it -> TimeLayout.SEPARATED) : Optional.empty();
    }

    private static int[] plainDigits(String text) {
        int[] digits = new int[Math.min(text.length(), MILLISECONDS + 1)];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = text.charAt(i) - '0';
            if (digits[i] < 0 || digits[i] > 9) {
                return NO_DIGITS;
            }
        }
        return digits;
    }

    /** The digits of yyyy-MM-dd HH:mm:ss.SSS or of a beginning of it; each separator must stand at its place. */
    private static int[] separatedDigits(String text) {
        StringBuilder digits = new StringBuilder(MILLISECONDS);
        for (int i = 0; i < text.length(); i++) {
            char found = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> found == text.charAt(4);
                case 10 -> found == ' ' || found == 'T';
                case 13, 16 -> found == ':';
                case 19 -> found == '.';
                default -> {
                    digits.append(found);
                    yield true;
                }
            };
            if (!fits) {
                return NO_DIGITS;
            }
        }
        return plainDigits(digits.toString());
    }

    private static boolean isDateSeparator(char found) {
        return found == '-' || found == '/';
    }

    private static LocalDateTime time(int[] digits) {
        return LocalDateTime.of(
                number(digits, 0, 4),
                number(digits, 4, 6),
                number(digits, 6, 8),
                number(digits, 8, 10),
                number(digits, 10, 12),
                number(digits, 12, SECONDS),
                number(digits, SECONDS, MILLISECONDS) * 1_000_000);
    }

    /** The number that some of the digits say; 0 where the layout ends before. */
    private static int number(int[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < Math.min(to, digits.length); i++) {
            number = number * 10 + digits[i];
        }
        return number;
    }
}
