package io.qingce.plan.workbook.reading;

import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The headers of a sheet (表头): one row, or two where a header above such as 目标值 is divided into years. Titles may stand above
 * them.
 */
final class Headers {

    /** Above the headers there may be a title and an empty row or two. */
    private static final int SEARCHED = 10;

    private final SheetLayout sheet;
    private final Grid grid;
    private final int first;
    private final int last;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>();

    private Headers(SheetLayout sheet, Grid grid, int first) {
        this.sheet = sheet;
        this.grid = grid;
        this.first = first;
        this.last = isDivided(first) ? first + 1 : first;
        for (int i = 0; i < Math.max(grid.width(first), grid.width(last)); i++) {
            int position = i;
            yearAt(i).ifPresent(year -> years.put(position, year));
            columnAt(i)
                    .filter(column -> !years.containsKey(position))
                    .ifPresent(column -> columns.put(position, column));
        }
    }

    /** The first row in which two cells are headers of this sheet, with the one below if it belongs to it. */
    static Optional<Headers> find(SheetLayout sheet, Grid grid) {
        for (int row = 0; row < Math.min(SEARCHED, grid.rows()); row++) {
            Headers headers = new Headers(sheet, grid, row);
            if (headers.columns.values().stream().distinct().count() >= 2) {
                return Optional.of(headers);
            }
        }
        return Optional.empty();
    }

    /** The first row below them. */
    int next() {
        return last + 1;
    }

    /** How many columns they name, years among them. */
    int known() {
        return columns.size() + years.size();
    }

    boolean has(String member) {
        return columns.values().stream().anyMatch(column -> column.member().equals(member));
    }

    Map<Integer, Column> columns() {
        return columns;
    }

    /** The year of each column that stands for one. */
    Map<Integer, Integer> years() {
        return years;
    }

    boolean isRead(int column) {
        return columns.containsKey(column) || years.containsKey(column);
    }

    /** Whether something stands above a column, known or not. */
    boolean isNamed(int column) {
        return !text(column).isEmpty();
    }

    /** Whether a row repeats them, as where a table goes on on the next page. */
    boolean areRepeatedIn(int row) {
        return columns.keySet().stream()
                .allMatch(column -> grid.value(row, column).equals(grid.value(first, column)));
    }

    /** Says what of them was read as something, what was not read, and what is there twice. */
    void tell(Assembly assembly) {
        for (int row = 0; row < first; row++) {
            tellIgnored(
                    assembly,
                    row,
                    "above-the-header",
                    Words.both("表头以上的内容未读入", "What stands above the headers is not read"));
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < Math.max(grid.width(first), grid.width(last)); i++) {
            if (grid.continues(first, i) && grid.continues(last, i) && !isRead(i)) {
                continue;
            }
            tell(assembly, i, seen);
        }
    }

    private void tell(Assembly assembly, int position, Map<Object, Integer> seen) {
        Object meaning = columns.containsKey(position) ? columns.get(position) : years.get(position);
        String header = text(position);
        if (meaning == null) {
            if (!header.isEmpty()) {
                tellUnknown(assembly, position, header);
            }
            return;
        }
        if (seen.putIfAbsent(meaning, position) != null) {
            assembly.misplaced(
                    grid.name(),
                    last,
                    position,
                    "duplicate-column",
                    Words.both("“" + header + "”重复出现，请只保留一列。", "This column is there twice; keep one."));
        }
        String name = meaning instanceof Column column ? column.zh() : meaning + "年";
        String english = meaning instanceof Column column ? column.en() : meaning.toString();
        if (meaning instanceof Column column ? !column.isWritten(header) : !header.matches(meaning + "年?")) {
            assembly.tolerate(
                    grid.name(),
                    last,
                    position,
                    "header-alike",
                    Words.both("“" + header + "”按“" + name + "”读取。", "This header is read as " + english + "."));
        }
    }

    private void tellUnknown(Assembly assembly, int position, String header) {
        Optional<CellValue> broken = grid.value(last, position).filter(cell -> cell.kind() == CellValue.Kind.BROKEN);
        if (broken.isPresent()) {
            assembly.misplaced(grid.name(), last, position, "broken-formula", CellReader.broken(broken.get()));
        } else {
            assembly.ignore(
                    grid.name(),
                    last,
                    position,
                    "unknown-column",
                    Words.both("“" + header + "”不是本表的列，该列未读入。", "This is not a column of this sheet; it is not read."));
        }
    }

    /** Notes each cell of a row that nothing is read of. */
    void tellIgnored(Assembly assembly, int row, String reason, String why) {
        for (int i = 0; i < grid.width(row); i++) {
            if (!grid.continues(row, i)) {
                int position = i;
                grid.value(row, i)
                        .ifPresent(cell -> assembly.ignore(
                                grid.name(), row, position, reason, Assembly.withContent(why, cell.text())));
            }
        }
    }

    /** Whether the row below it divides some of its headers, and is no row of the table. */
    private boolean isDivided(int row) {
        boolean divided = false;
        for (int i = 0; namesAColumn(row) && row + 1 < grid.rows() && i < grid.width(row + 1); i++) {
            Optional<CellValue> below = grid.value(row + 1, i);
            if (below.isEmpty() || below.equals(grid.value(row, i))) {
                continue;
            }
            String text = below.get().text();
            boolean known = Trajectory.yearOf(sheet, text).isPresent()
                    || sheet.column(text).isPresent();
            if (!known && !isWide(row, i)) {
                return false;
            }
            divided |= known;
        }
        return divided;
    }

    private boolean namesAColumn(int row) {
        return IntStream.range(0, grid.width(row))
                .mapToObj(column -> grid.value(row, column))
                .flatMap(Optional::stream)
                .anyMatch(cell -> sheet.column(cell.text()).isPresent());
    }

    /** Whether nothing stands there, or a header above several columns. */
    private boolean isWide(int row, int column) {
        return grid.value(row, column).isEmpty() || grid.continues(row, column) || grid.continues(row, column + 1);
    }

    private OptionalInt yearAt(int position) {
        for (int row = last; row >= first; row--) {
            Optional<CellValue> name = grid.value(row, position);
            OptionalInt year =
                    name.isPresent() ? Trajectory.yearOf(sheet, name.get().text()) : OptionalInt.empty();
            if (year.isPresent() && !(row == first && grid.continues(row, position))) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Column> columnAt(int position) {
        int row = grid.value(last, position).isPresent() ? last : first;
        boolean goesOn = position > 0
                && grid.continues(row, position)
                && grid.value(row, position).equals(grid.value(row, position - 1));
        return goesOn ? Optional.empty() : grid.value(row, position).flatMap(cell -> sheet.column(cell.text()));
    }

    /** As somebody reads it: the lower of two, unless only the upper one says something. */
    private String text(int position) {
        return grid.value(last, position)
                .or(() -> grid.value(first, position))
                .map(CellValue::text)
                .orElse("");
    }
}
