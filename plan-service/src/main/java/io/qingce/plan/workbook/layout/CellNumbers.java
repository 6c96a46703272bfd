package io.qingce.plan.workbook.layout;

import io.qingce.standards.number.Marks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, days and yes or no, as people type them: full-width digits, thousands separators, numbers stored as text. */
final class CellNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,16}(\\.\\d{1,20})?|[-+]?\\d{1,3}(,\\d{3})+(\\.\\d{1,20})?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

    /** Day 0 of a spreadsheet, such that days from March 1900 on are right. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;
    private static final int LAST_SERIAL = 109_575;
    private static final Set<String> YES = Set.of("是", "yes", "true", "√", "1");
    private static final Set<String> NO = Set.of("否", "no", "false", "×", "0");

    private CellNumbers() {}

    static BigDecimal decimal(CellValue cell) {
        String text = normal(cell.text());
        String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (Marks.touchANumber(cell.text()) || !NUMBER.matcher(digits).matches()) {
            throw new UnreadableCellException("not-a-number", "应为数字，现为“" + shown(cell) + "”。", "This is not a number.");
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    static int whole(CellValue cell) {
        try {
            BigInteger whole = decimal(new CellValue(cell.kind(), cell.text().replaceFirst("年$", "")))
                    .toBigIntegerExact();
            return whole.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new UnreadableCellException(
                    "not-a-whole-number", "应为整数，现为“" + shown(cell) + "”。", "This is not a whole number.");
        }
    }

    static LocalDate day(CellValue cell) {
        String text = normal(cell.text());
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches() && !Marks.touchANumber(cell.text())) {
                int first = day.group(1) == null ? 4 : 1;
                return LocalDate.of(number(day, first), number(day, first + 1), number(day, first + 2));
            }
            int serial = cell.kind() == CellValue.Kind.NUMBER ? new BigDecimal(text).intValueExact() : 0;
            if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
                return EPOCH.plusDays(serial);
            }
        } catch (DateTimeException | ArithmeticException impossible) {
            throw notADay(cell);
        }
        throw notADay(cell);
    }

    static boolean yes(CellValue cell) {
        String text = normal(cell.text()).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new UnreadableCellException(
                    "not-yes-or-no", "应为“是”或“否”，现为“" + shown(cell) + "”。", "This is neither yes nor no.");
        }
        return YES.contains(text);
    }

    /** Half-width characters without blanks. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    static String shown(CellValue cell) {
        String text = cell.text();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static UnreadableCellException notADay(CellValue cell) {
        return new UnreadableCellException(
                "not-a-day", "应为日期（如2025-12-31），现为“" + shown(cell) + "”。", "Give a date such as 2025-12-31.");
    }
}
