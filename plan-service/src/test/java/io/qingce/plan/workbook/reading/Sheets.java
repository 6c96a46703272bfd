package io.qingce.plan.workbook.reading;

import io.qingce.plan.workbook.file.WorkbookConfig;
import io.qingce.plan.workbook.layout.Layout;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets as a person types them, for tests of what reads them. */
final class Sheets {

    static final Layout LAYOUT = Layout.load();
    static final int ROWS = 100;
    static final int COLUMNS = 20;

    private Sheets() {}

    /** Limits of a hundred rows and twenty columns; those of the file are not asked for here. */
    static final WorkbookConfig CONFIG = new WorkbookConfig() {
        @Override
        public int maxBytes() {
            return Integer.MAX_VALUE;
        }

        @Override
        public long maxUnpackedBytes() {
            return Long.MAX_VALUE;
        }

        @Override
        public long maxElements() {
            return Long.MAX_VALUE;
        }

        @Override
        public int maxRows() {
            return ROWS;
        }

        @Override
        public int maxColumns() {
            return COLUMNS;
        }
    };

    /** A sheet whose cells are texts; blank ones are left out. */
    static XSSFSheet sheet(XSSFWorkbook workbook, String name, String... rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            XSSFRow row = sheet.createRow(i);
            String[] cells = rows[i].split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                if (!cells[j].isBlank()) {
                    row.createCell(j).setCellValue(cells[j].strip());
                }
            }
        }
        return sheet;
    }

    /** The cell of an otherwise empty sheet, after somebody filled it in. */
    static Grid grid(Consumer<Cell> fill) {
        XSSFSheet sheet = new XSSFWorkbook().createSheet("表");
        fill.accept(sheet.createRow(0).createCell(0));
        return new Grid(sheet, ROWS, COLUMNS);
    }

    /** What a workbook of these sheets says; each begins with its name. */
    static Assembly assembly(String... sheets) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        for (String sheet : sheets) {
            String[] lines = sheet.split("\n");
            sheet(workbook, lines[0], Arrays.copyOfRange(lines, 1, lines.length));
        }
        return Assembler.assemble(LAYOUT, workbook, CONFIG);
    }
}
