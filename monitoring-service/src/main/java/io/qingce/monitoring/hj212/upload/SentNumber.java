package io.qingce.monitoring.hj212.upload;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as devices write them. */
final class SentNumber {

    private static final int MAX_LENGTH = 24;
    private static final int SAFE_DIGITS = 18;
    private static final int MAX_SIZE = 15;

    private SentNumber() {}

    /** The number, exactly as written; null if it is none, or of a size that no measured value has. */
    static @Nullable BigDecimal read(String text) {
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char found = text.charAt(i);
            if (found >= '0' && found <= '9' && count < SAFE_DIGITS) {
                digits = digits * 10 + found - '0';
                count++;
            } else if (found == '.' && point < 0) {
                point = count;
            } else {
                return readSlowly(text);
            }
        }
        if (count == 0) {
            return null;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : count - point);
    }

    /** With an exponent, a plus sign or many digits; or no number at all. */
    private static @Nullable BigDecimal readSlowly(String text) {
        if (text.length() > MAX_LENGTH || !text.chars().allMatch(SentNumber::isOfNumbers)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean ofSize = Math.abs((long) number.precision() - number.scale()) <= MAX_SIZE;
            return ofSize ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isOfNumbers(int found) {
        return (found >= '0' && found <= '9') || "+-.eE".indexOf(found) >= 0;
    }
}
