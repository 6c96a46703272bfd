package io.qingce.local.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows and columns as lines of text, each column as wide as its widest cell, up to a limit. */
public final class TextTable {

    /** How the cells of a column stand. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A column.
     *
     * @param limit beyond which a cell is cut
     */
    public record Column(String heading, Side side, int limit) {

        /** Words, cut beyond a limit. */
        public static Column text(String heading, int limit) {
            return new Column(heading, Side.LEFT, limit);
        }

        /** Figures, to the right. */
        public static Column number(String heading) {
            return new Column(heading, Side.RIGHT, 40);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        add(columns.stream().map(Column::heading).toList());
    }

    /** Adds a row of as many cells as there are columns. */
    public void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(IntStream.range(0, cells.size())
                .mapToObj(i -> Width.cut(cells.get(i), columns.get(i).limit()))
                .toList());
    }

    /** The heading, a rule and the rows, each ended by a line break. */
    public String print() {
        List<Integer> widths = IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream()
                        .mapToInt(row -> Width.of(row.get(i)))
                        .max()
                        .orElse(0))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(rows.get(row), widths)).append('\n');
            if (row == 0) {
                text.append(widths.stream().map("─"::repeat).collect(Collectors.joining("──")))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).side() == Side.LEFT
                        ? Width.pad(cells.get(i), widths.get(i))
                        : Width.padLeft(cells.get(i), widths.get(i)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
