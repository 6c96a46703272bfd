package io.qingce.plan.workbook.layout;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in a cell that is not empty (单元格内容).
 *
 * @param kind how it is stored
 * @param text words; the plain decimal of a number with its decimals; the ISO form of a day; what is wrong with a broken one
 */
public record CellValue(Kind kind, String text) {

    /** How the content of a cell is stored. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        YES,
        /** Holds an error such as {@code #REF!}, or a formula that was never computed. */
        BROKEN,
        /** Holds what no spreadsheet program writes, such as a number that is none. */
        UNREADABLE
    }

    static CellValue text(String text) {
        return new CellValue(Kind.TEXT, text);
    }

    public static CellValue number(BigDecimal number) {
        return new CellValue(Kind.NUMBER, number.toPlainString());
    }

    public static CellValue day(LocalDate day) {
        return new CellValue(Kind.DAY, day.toString());
    }
}
