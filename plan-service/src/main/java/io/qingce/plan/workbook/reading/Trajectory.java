package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a table of targets that stand for a year each (年度目标): {@code 2023年}, {@code 2024年}, {@code 2025年}. A cell holds
 * a number, a number behind a sign ({@code ≤42}), or words.
 */
final class Trajectory {

    private static final Pattern HEADER = Pattern.compile("((?:19|20)\\d{2})年?(?:目标值?)?");
    private static final Pattern SIGNED =
            Pattern.compile("(?<sign><|≤|<=|≥|>=|低于|不高于|不低于|达到)?\\s*(?<number>-?\\d+(?:\\.\\d+)?)\\s*[%％]?");

    private static final Map<String, String> SIGNS = Map.of(
            "<", "LESS_THAN",
            "低于", "LESS_THAN",
            "≤", "AT_MOST",
            "<=", "AT_MOST",
            "不高于", "AT_MOST",
            "≥", "AT_LEAST",
            ">=", "AT_LEAST",
            "不低于", "AT_LEAST",
            "达到", "REACH");

    private static final Set<String> OWN_POINT = Set.of("due", "value", "words");

    private final Assembly assembly;
    private final Grid grid;
    private final Map<Integer, Integer> years = new TreeMap<>();

    Trajectory(Assembly assembly, SheetLayout sheet, Grid grid, int header) {
        this.assembly = assembly;
        this.grid = grid;
        for (int i = 0; i < grid.width(header); i++) {
            int column = i;
            grid.value(header, i)
                    .map(name -> yearOf(sheet, name.text()))
                    .ifPresent(year -> year.ifPresent(found -> years.put(column, found)));
        }
    }

    /** The year for which a header stands. */
    static OptionalInt yearOf(SheetLayout sheet, String header) {
        Matcher year = HEADER.matcher(header.strip());
        return sheet.hasDetails() && year.matches()
                ? OptionalInt.of(Integer.parseInt(year.group(1)))
                : OptionalInt.empty();
    }

    boolean isEmpty(int row) {
        return years.keySet().stream()
                .allMatch(column -> grid.value(row, column).isEmpty());
    }

    /** Whether a cell in this column makes a point of its own, beside those of the years. */
    boolean makesPoint(Column column) {
        return column.detail() && (years.isEmpty() || OWN_POINT.contains(column.member()));
    }

    /** Adds a point to the item for each year that the row gives. */
    void read(int row, ObjectNode item, String path, Map<Column, CellValue> cells) {
        years.forEach((column, year) -> grid.value(row, column).ifPresent(cell -> {
            int next = item.path("points").size();
            String field = path + ".points[" + next + "]";
            assembly.place(field, grid.name(), row, column);
            ObjectNode point = Members.list(item, "points").addObject();
            point.putObject("due").put("kind", "YEAR").put("year", year);
            requirement(point, cell, given(cells, "comparator", field));
            given(cells, "comparatorFrom", field).ifPresent(from -> point.put("comparatorFrom", from));
        }));
    }

    private static void requirement(ObjectNode point, CellValue cell, Optional<String> comparator) {
        Matcher signed = SIGNED.matcher(cell.text());
        if (!signed.matches()) {
            point.put("comparator", comparator.orElse("QUALITATIVE")).put("words", cell.text());
            return;
        }
        String sign = signed.group("sign");
        point.put("comparator", sign == null ? comparator.orElse("REACH") : SIGNS.get(sign));
        point.put("value", new BigDecimal(signed.group("number")));
        if (sign != null) {
            point.put("comparatorFrom", "PRINTED").put("words", cell.text());
        }
    }

    private Optional<String> given(Map<Column, CellValue> cells, String member, String field) {
        return cells.entrySet().stream()
                .filter(entry ->
                        entry.getKey().detail() && entry.getKey().member().equals(member))
                .findFirst()
                .flatMap(entry -> {
                    ObjectNode read = assembly.tree().objectNode();
                    RowReader.put(assembly, read, entry.getKey(), field + ".", entry.getValue());
                    return Optional.ofNullable(read.get(member)).map(word -> word.asText());
                });
    }
}
