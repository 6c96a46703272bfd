package io.qingce.plan.workbook.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: as in the tables of an official document (公文); one style for each need, because a workbook holds a limited number. */
final class Styles {

    private static final String BODY = "仿宋";
    private static final String HEADER = "黑体";
    private static final short POINTS = 11;
    private static final byte[] SHADE = {(byte) 0xE7, (byte) 0xEE, (byte) 0xF5};

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(BODY);
        standard.setFontHeightInPoints(POINTS);
    }

    CellStyle header() {
        return styles.computeIfAbsent("header", name -> {
            XSSFCellStyle style = format("@", HorizontalAlignment.CENTER);
            XSSFFont font = workbook.createFont();
            font.setFontName(HEADER);
            font.setFontHeightInPoints(POINTS);
            style.setFont(font);
            style.setFillForegroundColor(new XSSFColor(SHADE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    CellStyle text() {
        return styles.computeIfAbsent("text", name -> format("@", HorizontalAlignment.LEFT));
    }

    /** A short word, in the middle of its column. */
    CellStyle word() {
        return styles.computeIfAbsent("word", name -> format("@", HorizontalAlignment.CENTER));
    }

    CellStyle day() {
        return styles.computeIfAbsent("day", name -> format("yyyy-mm-dd", HorizontalAlignment.CENTER));
    }

    /** Shows exactly this many decimals. */
    CellStyle number(int decimals) {
        return styles.computeIfAbsent(
                "number" + decimals,
                name -> format(decimals == 0 ? "0" : "0." + "0".repeat(decimals), HorizontalAlignment.CENTER));
    }

    private XSSFCellStyle format(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
