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
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet. */
final class SheetWriter {

    private static final int WIDE = 100;
    private static final int FROZEN = 2;

    /** Rows that may be added below and still offer their choices. */
    private static final int CHOICE_ROWS = 500;

    /** More than this a cell shows in the wrong digits. */
    private static final int EXACT_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final boolean bilingual;
    private int next;

    /** @param bilingual whether headers are in both languages */
    SheetWriter(XSSFWorkbook workbook, SheetLayout layout, Styles styles, boolean bilingual) {
        this.bilingual = bilingual;
        this.layout = layout;
        this.sheet = workbook.createSheet(layout.name());
        this.styles = styles;
    }

    /**
     * A table: headers, what may be chosen under them, and rows.
     *
     * @param columns a {@link Column}, or the year that a column stands for
     * @param rows cells by what stands above them
     * @param printed how many columns a printer gets
     */
    void table(List<Object> columns, List<Map<Object, CellValue>> rows, int printed, String title) {
        XSSFRow header = row();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellStyle(styles.header());
            Object column = columns.get(i);
            cell.setCellValue(column instanceof Column known ? heading(known) : column + "年");
            if (column instanceof Column known) {
                offer(known, 1, rows.size() + CHOICE_ROWS, i);
            }
        }
        for (Map<Object, CellValue> cells : rows) {
            XSSFRow row = row();
            for (int i = 0; i < columns.size(); i++) {
                put(row, i, columns.get(i), cells.get(columns.get(i)));
            }
        }
        sheet.createFreezePane(Math.min(FROZEN, columns.size() - 1), 1);
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        }
        new SheetShape(sheet, columns.size()).shape(title, 1, printed > 0 ? printed : columns.size());
    }

    /** The head of a plan: one row for each member. */
    void head(JsonNode document, boolean all, String title) {
        for (Column column : layout.columns()) {
            JsonNode value = Members.get(document, column.member());
            if (value.isMissingNode() && !all) {
                continue;
            }
            XSSFRow row = row();
            Cell name = row.createCell(0);
            name.setCellStyle(styles.header());
            name.setCellValue(heading(column));
            offer(column, next - 1, next - 1, 1);
            Optional<CellValue> cell =
                    value.isMissingNode() ? Optional.empty() : column.notation().write(value);
            put(row, 1, column, cell.orElse(null));
        }
        new SheetShape(sheet, 2, WIDE).shape(title, 0, 2);
    }

    /** The template is for readers of both languages; what is printed is Chinese. */
    private String heading(Column column) {
        return bilingual ? column.header() : column.zh();
    }

    /** An empty cell has its frame all the same. */
    private void put(XSSFRow row, int position, Object column, @Nullable CellValue value) {
        if (value != null) {
            put(row, position, value);
        } else {
            row.createCell(position).setCellStyle(styles.text());
        }
        boolean word = !layout.isHead()
                && (!(column instanceof Column known)
                        || !known.notation().choices().isEmpty());
        if (word && row.getCell(position).getCellType() != CellType.NUMERIC) {
            row.getCell(position).setCellStyle(styles.word());
        }
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
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请从列表中选择", "“" + column.zh() + "”只能填列表中的词。");
        sheet.addValidationData(validation);
    }
}
