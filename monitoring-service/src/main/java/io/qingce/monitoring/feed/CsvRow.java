package io.qingce.monitoring.feed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a CSV under its header.
 *
 * @param line physical line, from 1
 * @param columns name to position; of two columns with one name the first
 * @param cells as written
 * @param defect why the line cannot be cut into the cells of the header; null if it can
 */
public record CsvRow(
        int line,
        Map<String, Integer> columns,
        List<String> cells,
        @Nullable String defect) {

    /** @throws UnfitItemException if the line does not have the cells of the header */
    public void requireWhole() {
        if (defect != null) {
            throw new UnfitItemException(null, "unreadable-line", defect);
        }
    }

    /** The text of a cell without surrounding white space, full-width spaces too; empty if there is no such column. */
    public String text(String column) {
        Integer position = columns.get(column);
        return position == null ? "" : cells.get(position).strip();
    }
}
