package io.qingce.plan.workbook.reading;

import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the rows of a table from what stands between and below them, and says which cells nothing is read of. */
final class BodyRows {

    private static final Pattern NOTE = Pattern.compile("(?s)(?:注|备注|说明|填表|制表|审核|联系|附注)(?:人|单位|日期|电话)?[:：\\d].*");
    private static final String HIDDEN = Words.both("已隐藏，仍读入", "Hidden, and read all the same");

    private final Assembly assembly;
    private final Grid grid;
    private final Headers headers;
    private final Set<Integer> hiddenColumns = new HashSet<>();

    BodyRows(Assembly assembly, Grid grid, Headers headers) {
        this.assembly = assembly;
        this.grid = grid;
        this.headers = headers;
    }

    /** Whether a row belongs to the table. One that does not is noted, and so is a cell under no header. */
    boolean isOfTheTable(int row) {
        Set<String> texts = new TreeSet<>();
        IntStream.range(0, grid.width(row))
                .mapToObj(column -> grid.value(row, column))
                .flatMap(Optional::stream)
                .forEach(cell -> texts.add(cell.text()));
        if (texts.isEmpty()) {
            return true;
        }
        if (texts.size() == 1 && NOTE.matcher(texts.iterator().next().strip()).matches()) {
            headers.tellIgnored(
                    assembly, row, "note-row", Words.both("表外说明，未读入", "A remark beside the table, not read"));
            return false;
        }
        if (texts.size() == 1 && isOneCell(row)) {
            headers.tellIgnored(
                    assembly,
                    row,
                    "section-row",
                    Words.both("分节标题，未读入", "The heading of a part of the table, not read"));
            return false;
        }
        if (headers.areRepeatedIn(row)) {
            headers.tellIgnored(assembly, row, "repeated-header", Words.both("重复的表头，未读入", "A header again, not read"));
            return false;
        }
        tellHidden(row);
        tellWithoutHeader(row);
        return true;
    }

    /** Whether all that would be read of a row is one cell, merged over several. */
    private boolean isOneCell(int row) {
        List<Integer> filled = Stream.concat(headers.columns().keySet().stream(), headers.years().keySet().stream())
                .filter(column -> grid.value(row, column).isPresent())
                .sorted()
                .toList();
        return filled.size() > 1
                && filled.stream()
                        .skip(1)
                        .allMatch(column -> grid.continues(row, column)
                                && grid.value(row, column).equals(grid.value(row, filled.get(0))));
    }

    private void tellHidden(int row) {
        if (grid.isHiddenRow(row)) {
            assembly.tolerate(grid.name(), row, 0, "hidden-row", HIDDEN);
        }
        for (int i = 0; i < grid.width(row); i++) {
            if (headers.isRead(i)
                    && grid.isHiddenColumn(i)
                    && grid.value(row, i).isPresent()
                    && hiddenColumns.add(i)) {
                assembly.tolerate(grid.name(), row, i, "hidden-column", HIDDEN);
            }
        }
    }

    private void tellWithoutHeader(int row) {
        for (int i = 0; i < grid.width(row); i++) {
            if (headers.isRead(i) || headers.isNamed(i) || grid.continues(row, i)) {
                continue;
            }
            int position = i;
            grid.value(row, i)
                    .map(CellValue::text)
                    .ifPresent(text -> assembly.ignore(
                            grid.name(),
                            row,
                            position,
                            "no-header",
                            Assembly.withContent(
                                    Words.both("此列没有表头，未读入", "The column has no header; it is not read"), text)));
        }
    }
}
