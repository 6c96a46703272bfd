package io.qingce.plan.workbook.reading;

import io.qingce.plan.workbook.file.WorkbookRefusedException;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Quoting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet as they are meant: every cell of a merged region holds what its first one does, a formula is its last
 * result, a number has the decimals that its format shows and no more digits than a spreadsheet keeps.
 */
final class Grid {

    /** A spreadsheet keeps 15 digits; what a double adds behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final long MERGED = 1_000_000;

    /** As much of an unreadable cell as a finding shows. */
    private static final int SHOWN = 40;

    /** A cell of another file: nobody here can say whether the result is still right. */
    private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[(?:\\d+|[^\\[\\]]+\\.(?:xls|et)[a-z]?)\\]");

    /** Errors that were pasted as values. */
    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#REF!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!");

    private final XSSFSheet sheet;
    private final int rows;
    private final int columns;
    private final Map<Long, CellReference> merged = new HashMap<>();
    private long mergedCells;

    Grid(XSSFSheet sheet, int maxRows, int maxColumns) {
        this.sheet = sheet;
        if (sheet.getLastRowNum() >= maxRows) {
            throw WorkbookRefusedException.tooLarge(
                    "工作表“" + sheet.getSheetName() + "”超过" + maxRows + "行。",
                    "A sheet has more than " + maxRows + " rows.");
        }
        this.rows = sheet.getLastRowNum() + 1;
        this.columns = maxColumns;
        sheet.forEach(this::requireWidth);
        regions(sheet).forEach(this::merge);
    }

    /** Blank cells with a format reach as far as they like; what is written there would be dropped in silence. */
    private void requireWidth(Row row) {
        for (int column = columns; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() != CellType.BLANK) {
                throw WorkbookRefusedException.tooLarge(
                        "工作表“" + name() + "”超过" + columns + "列。", "A sheet has more than " + columns + " columns.");
            }
        }
    }

    private static List<CellRangeAddress> regions(XSSFSheet sheet) {
        try {
            return sheet.getMergedRegions();
        } catch (RuntimeException damaged) {
            throw WorkbookRefusedException.unreadable("合并单元格无法读取。", "A merged region cannot be read.");
        }
    }

    String name() {
        return sheet.getSheetName();
    }

    int rows() {
        return rows;
    }

    /** Number of columns that the row uses, within the limit. */
    int width(int row) {
        XSSFRow cells = sheet.getRow(row);
        return cells == null ? 0 : Math.min(columns, Math.max(0, cells.getLastCellNum()));
    }

    /** Whether a cell is part of a merged region and not its first one. */
    boolean continues(int row, int column) {
        CellReference first = merged.get(key(row, column));
        return first != null && (first.getRow() != row || first.getCol() != column);
    }

    /** Whether a row or a column is hidden, or filtered away. */
    boolean isHiddenRow(int row) {
        return sheet.getRow(row) != null && sheet.getRow(row).getZeroHeight();
    }

    boolean isHiddenColumn(int column) {
        return sheet.isColumnHidden(column);
    }

    /** What a cell holds; empty for a blank one. */
    Optional<CellValue> value(int row, int column) {
        CellReference first = merged.get(key(row, column));
        XSSFRow cells = sheet.getRow(first == null ? row : first.getRow());
        XSSFCell cell = cells == null ? null : cells.getCell(first == null ? column : first.getCol());
        return Optional.ofNullable(cell == null ? null : value(cell));
    }

    /** The library fails in many ways on cells that no spreadsheet program writes; each is a finding on the cell. */
    private static @Nullable CellValue value(XSSFCell cell) {
        try {
            return stored(cell);
        } catch (RuntimeException unreadable) {
            String raw = String.valueOf(cell.getRawValue());
            return isoDay(cell, raw)
                    .map(CellValue::day)
                    .orElseGet(() ->
                            new CellValue(CellValue.Kind.UNREADABLE, raw.substring(0, Math.min(raw.length(), SHOWN))));
        }
    }

    /** A day as ISO 8601 has it, in place of a number of days: some programs write it, and the library does not read it. */
    private static Optional<LocalDate> isoDay(XSSFCell cell, String raw) {
        try (XmlCursor cursor = cell.getCTCell().newCursor()) {
            return "d".equals(cursor.getAttributeText(new QName("t")))
                    ? Optional.of(LocalDate.parse(raw.strip().split("T", 2)[0]))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static @Nullable CellValue stored(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && OTHER_WORKBOOK.matcher(cell.getCellFormula()).find()) {
            return broken(cell.getCellFormula());
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String raw = cell.getRawValue();
        if (formula && type != CellType.STRING && (raw == null || raw.isBlank())) {
            return broken("");
        }
        return switch (type) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new CellValue(CellValue.Kind.YES, String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> broken(cell.getErrorCellString());
            default -> formula ? broken("") : null;
        };
    }

    /** @param why the error, or the formula; empty if there is no result */
    private static CellValue broken(String why) {
        return new CellValue(CellValue.Kind.BROKEN, why.substring(0, Math.min(why.length(), SHOWN)));
    }

    private static @Nullable CellValue text(String text) {
        String content = Quoting.unquote(text);
        if (ERRORS.contains(content) && !text.startsWith("'")) {
            return broken(content);
        }
        return content.isEmpty() && !text.startsWith("'") ? null : new CellValue(CellValue.Kind.TEXT, content);
    }

    private static @Nullable CellValue number(Cell cell) {
        double value = cell.getNumericCellValue();
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (DateUtil.isCellDateFormatted(cell)) {
            return day(cell.getLocalDateTimeCellValue().toLocalDate(), format);
        }
        NumberFormat shown = NumberFormat.of(format, value);
        if (!shown.digits() && (value == 0 || !shown.words().isEmpty())) {
            return text(shown.words());
        }
        BigDecimal number = shown.shown(new BigDecimal(value, DIGITS));
        return shown.words().isEmpty()
                ? CellValue.number(number)
                : new CellValue(CellValue.Kind.TEXT, shown.before() + number.toPlainString() + shown.after());
    }

    /** A format that shows no day shows a year or a month, and that is meant. */
    private static CellValue day(LocalDate day, String format) {
        String letters = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        if (letters.contains("d") || !letters.contains("y")) {
            return CellValue.day(day);
        }
        String year = day.getYear() + "年";
        return new CellValue(CellValue.Kind.TEXT, letters.contains("m") ? year + day.getMonthValue() + "月" : year);
    }

    private void merge(CellRangeAddress region) {
        mergedCells += (long) Math.max(0, Math.min(region.getLastRow(), rows) - region.getFirstRow() + 1)
                * Math.max(0, Math.min(region.getLastColumn(), columns) - region.getFirstColumn() + 1);
        if (mergedCells > MERGED) {
            throw WorkbookRefusedException.tooLarge("工作表“" + name() + "”合并单元格过多。", "A sheet merges too many cells.");
        }
        CellReference first = new CellReference(region.getFirstRow(), region.getFirstColumn());
        for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows); row++) {
            for (int column = region.getFirstColumn(); column <= Math.min(region.getLastColumn(), columns); column++) {
                merged.put(key(row, column), first);
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << Short.SIZE) | column;
    }
}
