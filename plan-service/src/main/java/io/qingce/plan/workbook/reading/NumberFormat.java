package io.qingce.plan.workbook.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What the format of a cell makes of the number in it (数字格式): {@code 0%} shows 0.95 as 95%, {@code 0"%"} shows 95 as 95%, {@code
 * 0.0,,"百万吨"} shows 1,200,000 as 1.2百万吨. A number is read as it is shown, with all its digits.
 *
 * @param digits whether the number is shown at all: {@code 0;-0;"—"} shows zero as a stroke
 * @param absolute whether it is shown without its sign, since words say what that means: {@code 0;"下降"0}
 * @param power by how many powers of ten the shown number is larger than the stored one
 * @param decimals decimals that are always shown
 * @param before words in front of the number, such as ≥
 * @param after words behind it, such as 吨; a percent sign is none of them
 */
record NumberFormat(boolean digits, boolean absolute, int power, int decimals, String before, String after) {

    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

    /** The format that a workbook names, for a number. */
    static NumberFormat of(String format, double number) {
        String[] sections = sections(format);
        boolean bySign = !CONDITION.matcher(format).find();
        if (bySign && number == 0 && sections.length > 2) {
            return new Reader(sections[2]).ofZero();
        }
        return number < 0 && sections.length > 1
                ? new Reader(sections[1]).ofNegative(bySign)
                : new Reader(sections[0]).read();
    }

    /** Words in place of the number; empty if nothing is shown. */
    String words() {
        return before + after;
    }

    /** The number as shown, with at least the decimals that are. */
    BigDecimal shown(BigDecimal stored) {
        BigDecimal shown =
                (absolute ? stored.abs() : stored).movePointRight(power).stripTrailingZeros();
        return shown.setScale(Math.max(Math.max(shown.scale(), 0), decimals));
    }

    /** Semicolons divide, but not those that are shown. */
    private static String[] sections(String format) {
        return format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    }

    /** Goes through one section, letter by letter. */
    private static final class Reader {

        private final String section;
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private int at;
        private int power;
        private int decimals;
        private int commas;
        private boolean digits;
        private boolean zero;
        private boolean signed;
        private boolean fraction;
        private boolean shifted;
        private boolean exact = true;

        Reader(String section) {
            this.section = section.replaceAll("(?i)General|G/通用格式|通用格式|@", "0").replaceAll("\\[(?!\\$)[^\\]]*\\]", "");
        }

        NumberFormat read() {
            while (at < section.length()) {
                take(section.charAt(at++));
            }
            return format(digits, false);
        }

        /** What shows no more than significant digits shows none of zero. */
        NumberFormat ofZero() {
            read();
            return format(zero, false);
        }

        NumberFormat ofNegative(boolean bySign) {
            read();
            return format(digits, bySign && !signed && !words(before).isEmpty());
        }

        private NumberFormat format(boolean shown, boolean absolute) {
            return new NumberFormat(
                    shown, absolute, power - 3 * commas, exact ? decimals : 0, words(before), words(after));
        }

        private void take(char letter) {
            switch (letter) {
                case '0', '#', '?' -> digit(letter);
                case '.' -> point(false);
                case ',' -> commas++;
                case '%' -> power += 2;
                case '"' -> quoted();
                case '\\', '!' -> literal(next());
                case '_', '*' -> at++;
                case '[' -> currency();
                case 'E', 'e', '/' -> exact = false;
                case '-', '(' -> signed = true;
                case '+', ')', ' ' -> {}
                default -> literal(letter);
            }
        }

        /** A comma between digits divides thousands; one behind the last digit leaves three of them out. */
        private void digit(char letter) {
            digits = true;
            zero |= letter == '0';
            if (!fraction) {
                commas = 0;
            } else if (letter == '0' || shifted) {
                decimals++;
                power -= shifted ? 1 : 0;
            }
        }

        /** @param literal whether the point is only shown: {@code 0!.0,"万"} divides by ten thousand */
        private void point(boolean literal) {
            power -= 3 * commas;
            commas = 0;
            fraction = true;
            shifted = literal;
        }

        private void literal(char letter) {
            boolean between =
                    letter == '.' && digits && at < section.length() && "0#?".indexOf(section.charAt(at)) >= 0;
            if (between) {
                point(true);
            } else {
                (digits ? after : before).append(letter);
            }
        }

        private void quoted() {
            int end = section.indexOf('"', at);
            int stop = end < 0 ? section.length() : end;
            (digits ? after : before).append(section, at, stop);
            at = stop + 1;
        }

        private void currency() {
            int end = section.indexOf(']', at);
            int stop = end < 0 ? section.length() : end;
            (digits ? after : before).append(section.substring(at, stop).replaceAll("^\\$|-.*", ""));
            at = stop + 1;
        }

        private char next() {
            return at < section.length() ? section.charAt(at++) : ' ';
        }

        private static String words(StringBuilder text) {
            return text.toString().strip().replaceAll("^[%％]$", "");
        }
    }
}
