package io.qingce.plan.workbook.writing;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives a sheet the shape of a printed table: columns as wide and rows as high as their words need, pages with a title. */
final class SheetShape {

    private static final int NARROWEST = 7;
    private static final int WIDEST = 40;

    /** Of a column that no printer gets: it may be wide, so that the row does not become high. */
    private static final int WIDEST_BESIDE = 80;

    /** Letters of a line of A4, across, at a size that one can read. */
    private static final int LINE_OF_A4 = 150;

    private static final double LINE_POINTS = 15;
    private static final double MOST_POINTS = 405;
    private static final int MARGIN = 3;
    private static final int UNIT = 256;

    private final XSSFSheet sheet;
    private final DataFormatter shown = new DataFormatter();
    private final int columns;
    private final int widest;

    SheetShape(XSSFSheet sheet, int columns) {
        this(sheet, columns, WIDEST);
    }

    /** @param widest letters of a column at most */
    SheetShape(XSSFSheet sheet, int columns, int widest) {
        this.sheet = sheet;
        this.columns = columns;
        this.widest = widest;
    }

    /**
     * Shapes it.
     *
     * @param title what stands above each page
     * @param headers rows of headers, repeated on each page
     * @param printed how many columns a printer gets
     */
    void shape(String title, int headers, int printed) {
        int[] widths = IntStream.range(0, columns)
                .map(column -> Math.min(longest(column), column < printed ? widest : WIDEST_BESIDE))
                .toArray();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, (widths[i] + MARGIN) * UNIT);
        }
        for (Row row : sheet) {
            row.setHeightInPoints((float) height(row, widths));
        }
        boolean wide = IntStream.of(widths).limit(printed).sum() + MARGIN * printed > LINE_OF_A4;
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        0,
                        printed - 1,
                        0,
                        Math.max(0, sheet.getLastRowNum()));
        print(title, headers, wide);
    }

    private void print(String title, int headers, boolean wide) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getHeader().setCenter("&\"黑体,常规\"&14" + title.replace("&", "&&"));
        sheet.getFooter().setCenter("&\"仿宋,常规\"&10第 &P 页，共 &N 页");
        if (headers > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, headers - 1, -1, -1));
        }
    }

    private int longest(int column) {
        int longest = NARROWEST;
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                longest = Math.max(
                        longest,
                        shown.formatCellValue(cell)
                                .lines()
                                .mapToInt(SheetShape::letters)
                                .max()
                                .orElse(0));
            }
        }
        return longest;
    }

    private double height(Row row, int[] widths) {
        int lines = 1;
        for (Cell cell : row) {
            int width = widths[cell.getColumnIndex()];
            int needed = shown.formatCellValue(cell)
                    .lines()
                    .mapToInt(line -> Math.max(1, (letters(line) + width - 1) / width))
                    .sum();
            lines = Math.max(lines, needed);
        }
        return Math.min(lines * LINE_POINTS + 2 * MARGIN, MOST_POINTS);
    }

    /** How wide a line is, in digits: a Chinese character is two. */
    private static int letters(String line) {
        return line.codePoints().map(letter -> letter < 0x2000 ? 1 : 2).sum();
    }
}
