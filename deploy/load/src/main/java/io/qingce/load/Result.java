package io.qingce.load;

import io.qingce.local.table.TextTable;
import io.qingce.local.table.TextTable.Column;
import java.util.ArrayList;
import java.util.List;

/** What one run found: figures, and how busy the machine was meanwhile. */
public final class Result {

    private static final int WIDTH = 60;

    private final String title;
    private final Machine before = Machine.now();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Begins a result; notes the load of the machine before the work. */
    public Result(String title) {
        this.title = title;
    }

    public void add(Figure figure) {
        figures.add(figure);
    }

    /** Adds a line under the table. */
    public void remark(String line) {
        remarks.add(line);
    }

    /** Whether every figure is as wanted. */
    public boolean allMet() {
        return figures.stream().allMatch(Figure::met);
    }

    /** The table. */
    public String print() {
        TextTable table = new TextTable(List.of(
                Column.text("figure", WIDTH),
                Column.number("value"),
                Column.number("wanted"),
                Column.text("", 6),
                Column.number("baseline, same run"),
                Column.number("share")));
        for (Figure each : figures) {
            String verdict = each.wanted().isEmpty() ? "" : each.met() ? "met" : "MISSED";
            table.add(List.of(each.what(), each.value(), each.wanted(), verdict, each.baseline(), each.share()));
        }
        StringBuilder text = new StringBuilder("\n")
                .append(title)
                .append("\n\n")
                .append(table.print())
                .append('\n');
        remarks.forEach(line -> text.append(line).append('\n'));
        return text.append(before.until(Machine.now())).append('\n').toString();
    }
}
