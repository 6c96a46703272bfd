package io.qingce.plan.workbook.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; one style for each need, because a workbook holds a limited number. */
final class Styles {

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle header() {
        return styles.computeIfAbsent("header", name -> {
            CellStyle style = format("@");
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    CellStyle text() {
        return styles.computeIfAbsent("text", name -> format("@"));
    }

    CellStyle day() {
        return styles.computeIfAbsent("day", name -> format("yyyy-mm-dd"));
    }

    /** Shows exactly this many decimals. */
    CellStyle number(int decimals) {
        return styles.computeIfAbsent(
                "number" + decimals, name -> format(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
    }

    private CellStyle format(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
