package io.qingce.plan.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.Quoting;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the rows of one sheet. */
final class SheetWriter {

    private static final int NARROW = 14 * 256;
    private static final int WIDE = 44 * 256;
    private static final int CHOICE_ROWS = 2000;

    /** More than this a cell shows in the wrong digits. */
    private static final int EXACT_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final Styles styles;
    private int next;

    SheetWriter(XSSFWorkbook workbook, SheetLayout layout, Styles styles) {
        this.layout = layout;
        this.sheet = workbook.createSheet(layout.name());
        this.styles = styles;
    }

    /** The headers, and what may be chosen under them. */
    void header() {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < layout.columns().size(); i++) {
            Column column = layout.columns().get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.header());
            cell.setCellValue(column.header());
            boolean wide =
                    List.of("text", "lines", "cells", "dues", "units").contains(column.type()) || column.isRole();
            sheet.setColumnWidth(i, wide ? WIDE : NARROW);
            offer(column, 1, CHOICE_ROWS, i);
        }
        sheet.createFreezePane(2, 1);
    }

    /** The head of a plan: one row for each member. */
    void head(JsonNode document) {
        for (Column column : layout.columns()) {
            XSSFRow row = sheet.createRow(next);
            Cell name = row.createCell(0);
            name.setCellStyle(styles.header());
            name.setCellValue(column.zh());
            Cell english = row.createCell(2);
            english.setCellStyle(styles.header());
            english.setCellValue(column.en());
            offer(column, next, next, 1);
            JsonNode value = Members.get(document, column.member());
            if (!value.isMissingNode()) {
                column.notation().write(value).ifPresent(cell -> put(row, 1, cell));
            }
            next++;
        }
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, 2 * WIDE);
        sheet.setColumnWidth(2, NARROW);
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    void put(XSSFRow row, int column, CellValue value) {
        Cell cell = row.createCell(column);
        switch (value.kind()) {
            case NUMBER -> number(cell, new BigDecimal(value.text()));
            case DAY -> day(cell, LocalDate.parse(value.text()));
            default -> text(cell, Quoting.quote(value.text()));
        }
    }

    private void number(Cell cell, BigDecimal number) {
        if (number.precision() > EXACT_DIGITS || number.scale() > EXACT_DIGITS) {
            text(cell, number.toPlainString());
            return;
        }
        cell.setCellStyle(styles.number(number.scale()));
        cell.setCellValue(number.doubleValue());
    }

    private void day(Cell cell, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(cell, day.toString());
            return;
        }
        cell.setCellStyle(styles.day());
        cell.setCellValue(day);
    }

    /** A reader of workbooks unfolds {@code _x0041_}; so what looks like that is folded once more. */
    private void text(Cell cell, String text) {
        cell.setCellStyle(styles.text());
        cell.setCellValue(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    private void offer(Column column, int firstRow, int lastRow, int position) {
        List<String> choices = column.notation().choices();
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, position, position));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(validation);
    }
}
