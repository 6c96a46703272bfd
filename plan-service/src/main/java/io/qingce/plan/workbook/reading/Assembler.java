package io.qingce.plan.workbook.reading;

import io.qingce.chassis.language.Words;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.workbook.file.WorkbookConfig;
import io.qingce.plan.workbook.file.WorkbookRefusedException;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a document together from the sheets of a workbook. */
public final class Assembler {

    /** So many headers tell which sheet it is, whatever its name. */
    private static final int ENOUGH = 3;

    private static final Map.Entry<String, String> TARGETS = Map.entry("targets", "name.zh");
    private static final Map.Entry<String, String> TASKS = Map.entry("tasks", "heading");

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
        if (workbook.isDate1904()) {
            assembler.assembly.countDaysFrom1904();
        }
        Map<SheetLayout, Grid> grids = new HashMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            assembler.place(new Grid(workbook.getSheetAt(i), config.maxRows(), config.maxColumns()), grids);
        }
        grids.entrySet().stream()
                .sorted(Comparator.comparing(entry -> layout.sheets().indexOf(entry.getKey())))
                .forEach(entry -> assembler.read(entry.getKey(), entry.getValue()));
        assembler.assembly.tree().put("format", PlanDocument.FORMAT);
        return assembler.assembly;
    }

    /** Finds out which sheet it is: by its name, a name like it, or by its headers. */
    private void place(Grid grid, Map<SheetLayout, Grid> grids) {
        Optional<SheetLayout> named = layout.sheet(grid.name());
        Optional<SheetLayout> meant =
                named.or(() -> layout.sheetAlike(grid.name())).or(() -> byHeaders(grid));
        if (meant.isEmpty()) {
            assembly.ignore(grid.name());
        } else if (grids.putIfAbsent(meant.get(), grid) != null) {
            assembly.misplaced(
                    grid.name(),
                    0,
                    0,
                    "duplicate-sheet",
                    Words.both(
                            "另有一张工作表也是“" + meant.get().name() + "”，请只保留一张。",
                            "Another sheet is this one, too; keep one of them."));
        } else if (named.isEmpty()) {
            assembly.tolerate(
                    grid.name(),
                    0,
                    0,
                    "sheet-alike",
                    Words.both(
                            "工作表“" + grid.name() + "”按“" + meant.get().name() + "”读取。",
                            "This sheet is read as " + meant.get().en() + "."));
        }
    }

    private Optional<SheetLayout> byHeaders(Grid grid) {
        return Stream.of(TARGETS, TASKS)
                .filter(table -> Headers.find(layout.ofList(table.getKey()), grid)
                        .filter(headers -> headers.has(table.getValue()) && headers.known() >= ENOUGH)
                        .isPresent())
                .map(table -> layout.ofList(table.getKey()))
                .findFirst();
    }

    private void read(SheetLayout sheet, Grid grid) {
        assembly.present(sheet);
        if (sheet.isHead()) {
            new HeadReader(assembly, sheet, grid).read();
            return;
        }
        Optional<Headers> found = Headers.find(sheet, grid);
        if (found.isEmpty()) {
            if (grid.rows() > 1) {
                assembly.lost(sheet);
                assembly.misplaced(
                        grid.name(),
                        0,
                        0,
                        "header-missing",
                        Words.both("未找到表头。", "No header row was found in this sheet."));
            }
            return;
        }
        Headers headers = found.get();
        headers.tell(assembly);
        headers.columns().values().forEach(column -> assembly.present(sheet, column));
        Trajectory years = new Trajectory(assembly, grid, headers.years());
        RowReader rows = new RowReader(assembly, sheet, grid, headers.columns(), years);
        BodyRows body = new BodyRows(assembly, grid, headers);
        for (int row = headers.next(); row < grid.rows(); row++) {
            if (body.isOfTheTable(row)) {
                rows.read(row);
            }
        }
    }
}
