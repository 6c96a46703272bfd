package io.qingce.plan.workbook.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sheet (工作表): the head of the plan, one list of it, or a list in the items of one.
 *
 * @param name Chinese name
 * @param en English name
 * @param list path of the list in the document; empty for the head
 * @param child path of the inner list in its items; null if the rows are the items themselves
 * @param key member that tells the items apart; null if nothing does
 * @param columns columns in their order
 * @param printed headers of those that are printed; empty for all but what is for engineers
 */
public record SheetLayout(
        String name,
        String en,
        String list,
        @Nullable String child,
        @Nullable String key,
        List<Column> columns,
        Set<String> printed) {

    public SheetLayout {
        columns = List.copyOf(columns);
    }

    /** Whether a column is one of a printed table, and not only of the document behind it. */
    public boolean isPrinted(Column column) {
        return printed.isEmpty()
                ? !column.member()
                        .matches("(.*\\.)?en|(.*\\.)?printed\\..*|place|cells|chapter|section|item|task|words")
                : printed.contains(column.zh());
    }

    /** The head: one row for each member. */
    public boolean isHead() {
        return list.isEmpty();
    }

    /** Whether further rows of an item carry one point each. */
    public boolean hasDetails() {
        return columns.stream().anyMatch(Column::detail);
    }

    /** The column under this header: the one that is written so, or else one that is named so. */
    public Optional<Column> column(String header) {
        return columns.stream()
                .filter(column -> column.isWritten(header.strip()))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.isNamed(header))
                        .findFirst());
    }

    /** The column of this member. */
    public Optional<Column> ofMember(String member) {
        return columns.stream()
                .filter(column -> !column.detail() && column.member().equals(member))
                .findFirst();
    }
}
