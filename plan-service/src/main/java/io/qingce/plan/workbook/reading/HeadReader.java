package io.qingce.plan.workbook.reading;

import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the head of a plan: one row for each member, its name and beside it the content. */
final class HeadReader {

    private static final int VALUE = 1;

    private final Assembly assembly;
    private final SheetLayout sheet;
    private final Grid grid;
    private final Set<Column> seen = new HashSet<>();

    HeadReader(Assembly assembly, SheetLayout sheet, Grid grid) {
        this.assembly = assembly;
        this.sheet = sheet;
        this.grid = grid;
    }

    void read() {
        for (int row = 0; row < grid.rows(); row++) {
            Optional<CellValue> name = grid.value(row, 0);
            Optional<Column> column = name.flatMap(cell -> sheet.column(cell.text()));
            if (column.isPresent()) {
                read(row, column.get(), name.get().text());
                tellIgnored(row, VALUE + 1, column.get().en());
            } else {
                tellIgnored(row, 0, "");
            }
        }
    }

    private void read(int row, Column column, String name) {
        if (!seen.add(column)) {
            assembly.misplaced(
                    grid.name(),
                    row,
                    0,
                    "duplicate-column",
                    Words.both("“" + column.zh() + "”重复出现，请只保留一行。", "This member is there twice; keep one."));
            return;
        }
        if (!column.isWritten(name)) {
            assembly.tolerate(
                    grid.name(),
                    row,
                    0,
                    "header-alike",
                    Words.both("“" + name + "”按“" + column.zh() + "”读取。", "This name is read as " + column.en() + "."));
        }
        assembly.present(sheet, column);
        assembly.place(column.member(), grid.name(), row, VALUE);
        grid.value(row, VALUE).ifPresent(value -> CellReader.put(assembly, assembly.tree(), column, "", value));
    }

    /** @param expected what stands there in the template and says nothing */
    private void tellIgnored(int row, int from, String expected) {
        for (int i = from; i < grid.width(row); i++) {
            int position = i;
            grid.value(row, i)
                    .filter(cell ->
                            !grid.continues(row, position) && !cell.text().equals(expected))
                    .ifPresent(cell -> assembly.ignore(
                            grid.name(),
                            row,
                            position,
                            "unknown-member",
                            Assembly.withContent(
                                    Words.both("不是规划信息的项，未读入", "This is no member of a plan; it is not read"),
                                    cell.text())));
        }
    }
}
