package io.qingce.report.bulletin.data;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.data.BulletinData.BulletinTable;
import io.qingce.report.bulletin.data.BulletinData.TableColumn;
import io.qingce.report.bulletin.data.BulletinData.TableRow;
import io.qingce.report.bulletin.definition.Definition.Standing;
import io.qingce.report.bulletin.definition.Definition.Table;
import io.qingce.report.bulletin.definition.Definition.Where;
import io.qingce.report.bulletin.definition.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints tables of one answer.
 *
 * @param names that stand in headings and conditions
 */
record TablePrinter(Asked asked, Map<String, String> names) {

    /** More than any paper has; a ranking of all cities of the country has 339. */
    static final int MOST_ROWS = 2_000;

    /** @throws ProblemException 422 if it has more rows than a paper can have */
    BulletinTable print(Table table) {
        List<TableColumn> columns = table.columns().stream()
                .map(column -> new TableColumn(
                        column.key(), Subject.filled(column.title(), names).text()))
                .toList();
        Map<@Nullable String, List<TableRow>> groups = new LinkedHashMap<>();
        int rows = 0;
        for (Member element : asked.answer().first(table.each(), asked.answer()).elements()) {
            if (isRow(table.where(), element)) {
                for (@Nullable String group : groups(table, element)) {
                    groups.computeIfAbsent(group, any -> new ArrayList<>()).add(row(table, group, element));
                    rows++;
                }
            }
            if (rows > MOST_ROWS) {
                throw tooLong();
            }
        }
        moveToTheEnd(groups, nobody(table));
        return new BulletinTable(
                columns, groups.values().stream().flatMap(List::stream).toList());
    }

    private boolean isRow(@Nullable Where where, Member element) {
        if (where == null) {
            return true;
        }
        String text = element.first(where.path(), element).node().asText("");
        boolean isThere = element.all(where.path(), element).stream().anyMatch(Member::isThere);
        return (where.there() == null || where.there() == isThere)
                && (where.in() == null || where.in().contains(text))
                && (where.from() == null || text.compareTo(filled(where.from())) >= 0)
                && (where.to() == null || text.compareTo(filled(where.to())) <= 0);
    }

    private String filled(String text) {
        return Subject.filled(new Words(text, text), names).zh();
    }

    private static String nobody(Table table) {
        return table.nobody() == null ? "" : table.nobody().text();
    }

    private static void moveToTheEnd(Map<@Nullable String, List<TableRow>> groups, String group) {
        List<TableRow> rows = groups.remove(group);
        if (rows != null) {
            groups.put(group, rows);
        }
    }

    private static List<@Nullable String> groups(Table table, Member element) {
        if (table.by() == null) {
            return Collections.singletonList(null);
        }
        return table.by().stream()
                .map(path -> element.all(path, element).stream()
                        .<@Nullable String>map(member -> member.node().asText())
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of(nobody(table)));
    }

    private TableRow row(Table table, @Nullable String group, Member element) {
        Standing standing = table.standing() == null ? Standing.UNSAID : table.standing();
        Map<String, PrintedValue> values = new LinkedHashMap<>();
        table.columns()
                .forEach(column ->
                        values.put(column.key(), new ValuePrinter(asked).print(column.value(), element, standing)));
        return new TableRow(element.text(table.key()), group, values);
    }

    private static ProblemException tooLong() {
        return new ProblemException(
                422,
                "bulletin-too-long",
                Words.both(
                        "一张表超过" + MOST_ROWS + "行，请缩小范围。",
                        "A table would have more than " + MOST_ROWS + " rows; ask for less."));
    }
}
