package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a document together from the sheets of a workbook. */
public final class Assembler {

    /** Above the headers there may be a title and an empty row or two. */
    private static final int HEADER_SEARCH = 10;

    private static final int HEAD_VALUE = 1;

    private final Layout layout;
    private final Assembly assembly = new Assembly();

    private Assembler(Layout layout) {
        this.layout = layout;
    }

    /**
     * Reads all sheets that the layout knows, in its order.
     *
     * @throws WorkbookRefusedException 413 if a sheet is too long
     */
    public static Assembly assemble(Layout layout, XSSFWorkbook workbook, WorkbookConfig config) {
        Assembler assembler = new Assembler(layout);
        Map<SheetLayout, Grid> grids = new HashMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            layout.sheet(sheet.getSheetName())
                    .ifPresentOrElse(
                            known -> grids.put(known, new Grid(sheet, config.maxRows(), config.maxColumns())),
                            () -> assembler.assembly.ignore(sheet.getSheetName()));
        }
        grids.entrySet().stream()
                .sorted(Comparator.comparing(entry -> layout.sheets().indexOf(entry.getKey())))
                .forEach(entry -> assembler.read(entry.getKey(), entry.getValue()));
        assembler.assembly.tree().put("format", PlanDocument.FORMAT);
        return assembler.assembly;
    }

    private void read(SheetLayout sheet, Grid grid) {
        assembly.present(sheet);
        if (sheet.isHead()) {
            readHead(sheet, grid);
            return;
        }
        int header = headerRow(sheet, grid);
        if (header < 0) {
            if (grid.rows() > 1) {
                assembly.misplaced(
                        grid.name(),
                        0,
                        0,
                        "header-missing",
                        Words.both("未找到表头。", "No header row was found in this sheet."));
            }
            return;
        }
        Map<Integer, Column> columns = columns(sheet, grid, header);
        Trajectory years = new Trajectory(assembly, sheet, grid, header);
        RowReader rows = new RowReader(assembly, sheet, grid, columns, years);
        for (int row = header + 1; row < grid.rows(); row++) {
            rows.read(row);
        }
    }

    private void readHead(SheetLayout sheet, Grid grid) {
        ObjectNode tree = assembly.tree();
        for (int row = 0; row < grid.rows(); row++) {
            Optional<CellValue> name = grid.value(row, 0);
            Optional<CellValue> value = grid.value(row, HEAD_VALUE);
            Optional<Column> column = name.flatMap(cell -> sheet.column(cell.text()));
            if (column.isPresent()) {
                assembly.present(sheet, column.get());
                assembly.place(column.get().member(), grid.name(), row, HEAD_VALUE);
                if (value.isPresent()) {
                    RowReader.put(assembly, tree, column.get(), "", value.get());
                }
            } else if (name.isPresent() && value.isPresent()) {
                unknown(grid, row, 0, name.get());
            }
        }
    }

    /** The first row in which two cells are headers of this sheet. */
    private static int headerRow(SheetLayout sheet, Grid grid) {
        for (int row = 0; row < Math.min(HEADER_SEARCH, grid.rows()); row++) {
            int known = 0;
            for (int column = 0; column < grid.width(row); column++) {
                boolean isHeader = grid.value(row, column)
                        .flatMap(cell -> sheet.column(cell.text()))
                        .isPresent();
                known += isHeader ? 1 : 0;
            }
            if (known >= 2) {
                return row;
            }
        }
        return -1;
    }

    private Map<Integer, Column> columns(SheetLayout sheet, Grid grid, int header) {
        Map<Integer, Column> columns = new HashMap<>();
        List<Column> seen = new ArrayList<>();
        for (int i = 0; i < grid.width(header); i++) {
            Optional<CellValue> name = grid.value(header, i);
            if (name.isEmpty() || Trajectory.yearOf(sheet, name.get().text()).isPresent()) {
                continue;
            }
            Optional<Column> column = sheet.column(name.get().text()).filter(known -> !seen.contains(known));
            if (column.isEmpty()) {
                unknown(grid, header, i, name.get());
            } else {
                seen.add(column.get());
                columns.put(i, column.get());
                assembly.present(sheet, column.get());
            }
        }
        return columns;
    }

    private void unknown(Grid grid, int row, int column, CellValue name) {
        assembly.misplaced(
                grid.name(),
                row,
                column,
                "unknown-column",
                Words.both(
                        "“" + name.text() + "”不是本表的列，或重复出现。",
                        "This is not a column of this sheet, or it occurs twice."));
    }
}
