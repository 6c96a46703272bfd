package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import io.qingce.plan.workbook.layout.UnreadableCellException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet into the items of a document. */
final class RowReader {

    /** What says how a value is compared. */
    private static final Set<String> SAID = Set.of("comparator", "words");

    private final Assembly assembly;
    private final SheetLayout sheet;
    private final Grid grid;
    private final List<Map.Entry<Integer, Column>> columns;
    private final Trajectory trajectory;
    private final Map<String, Integer> owners = new HashMap<>();
    private @Nullable String lastKey;
    private Map<Column, CellValue> lastCells = Map.of();

    RowReader(Assembly assembly, SheetLayout sheet, Grid grid, Map<Integer, Column> columns, Trajectory trajectory) {
        this.assembly = assembly;
        this.sheet = sheet;
        this.grid = grid;
        this.trajectory = trajectory;
        this.columns = columns.entrySet().stream()
                .sorted(Comparator.comparing(entry -> sheet.columns().indexOf(entry.getValue())))
                .toList();
        List<ObjectNode> items = Members.items(assembly.tree(), sheet.list());
        for (int i = 0; sheet.child() != null && i < items.size(); i++) {
            owners.putIfAbsent(key(items.get(i)), i);
        }
    }

    void read(int row) {
        Map<Column, CellValue> cells = new HashMap<>();
        columns.forEach(
                entry -> grid.value(row, entry.getKey()).ifPresent(value -> cells.put(entry.getValue(), value)));
        if (cells.isEmpty() && trajectory.isEmpty(row)) {
            return;
        }
        if (sheet.child() != null) {
            readChild(row, cells);
        } else if (!hasLastKey(cells)) {
            readItem(row, cells);
        } else if (contradicting(cells).isEmpty()) {
            readPoint(row, cells);
        } else {
            readSecond(row, cells);
        }
    }

    private void readItem(int row, Map<Column, CellValue> cells) {
        ArrayNode list = Members.list(assembly.tree(), sheet.list());
        ObjectNode item = list.addObject();
        String path = sheet.list() + "[" + (list.size() - 1) + "]";
        fill(row, cells, item, path, false);
        String key = sheet.key();
        if (key != null && Members.get(item, key).isMissingNode()) {
            sheet.ofMember(key)
                    .map(Column::fallback)
                    .ifPresent(fallback -> Members.set(
                            item, key, TextNode.valueOf(fallback.replace("{n}", Integer.toString(list.size())))));
        }
        lastKey = key == null ? null : key(item);
        lastCells = cells;
        if (sheet.hasDetails()) {
            readPoint(row, cells);
        }
    }

    /** Whether the row has the key of the item above, be it blank or the same, as in a merged cell. */
    private boolean hasLastKey(Map<Column, CellValue> cells) {
        if (!sheet.hasDetails() || lastKey == null) {
            return false;
        }
        Optional<CellValue> key = cells.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().detail() && entry.getKey().member().equals(sheet.key()))
                .map(Map.Entry::getValue)
                .findFirst();
        return key.map(cell -> cell.text().equals(lastKey))
                .orElseGet(() -> cells.keySet().stream().allMatch(Column::detail));
    }

    /** The columns in which a row with the key of the item above says something else of the item than its first row. */
    private List<Column> contradicting(Map<Column, CellValue> cells) {
        return columns.stream()
                .map(Map.Entry::getValue)
                .filter(column -> !column.detail() && !column.member().equals(sheet.key()))
                .filter(column -> cells.containsKey(column) && !says(lastCells.get(column), cells.get(column)))
                .toList();
    }

    private static boolean says(@Nullable CellValue first, CellValue further) {
        return first != null && first.text().equals(further.text());
    }

    /** Another item under the key of the one above: a finding, for melted into one they would be neither. */
    private void readSecond(int row, Map<Column, CellValue> cells) {
        String differing = contradicting(cells).stream().map(Column::zh).collect(Collectors.joining("、"));
        String differingEnglish = contradicting(cells).stream().map(Column::en).collect(Collectors.joining(", "));
        String key = String.valueOf(lastKey);
        readItem(row, cells);
        String path = sheet.list() + "["
                + (Members.items(assembly.tree(), sheet.list()).size() - 1) + "].";
        assembly.unreadable(
                path + sheet.key(),
                "duplicate-id",
                Words.both(
                        "编号" + key + "与上面的行相同，但" + differing + "不同：同一指标的其他时点请将这些单元格留空、照写或合并，另一指标请另编编号。",
                        "A row of the same id " + key + " with other content: " + differingEnglish
                                + ". Leave these cells blank for a further point, or give another id."));
    }

    private void readPoint(int row, Map<Column, CellValue> cells) {
        List<ObjectNode> items = Members.items(assembly.tree(), sheet.list());
        ObjectNode item = items.get(items.size() - 1);
        String path = sheet.list() + "[" + (items.size() - 1) + "]";
        trajectory.read(row, item, path, cells);
        if (!trajectory.makesPoint(row, cells.keySet())) {
            tellDue(row, cells);
            return;
        }
        ArrayNode points = Members.list(item, "points");
        fill(row, cells, points.addObject(), path + ".points[" + (points.size() - 1) + "]", true);
    }

    /** A date beside the years of a row says nothing that they do not. */
    private void tellDue(int row, Map<Column, CellValue> cells) {
        cells.forEach((column, cell) -> {
            if (column.detail() && column.member().equals("due")) {
                assembly.ignore(
                        grid.name(),
                        row,
                        position(column),
                        "due-beside-years",
                        Assembly.withContent(
                                Words.both(
                                        "各年度已有目标值，此时限未读入", "The row has a value for each year; this date is not read"),
                                cell.text()));
            }
        });
    }

    private int position(Column wanted) {
        return columns.stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void readChild(int row, Map<Column, CellValue> cells) {
        Optional<String> owner = cells.entrySet().stream()
                .filter(entry -> entry.getKey().isOwner())
                .map(entry -> entry.getValue().text())
                .findFirst();
        Integer position = owner.map(text -> owners.getOrDefault(text, owners.get(text.split("[\\s\\p{Z}]")[0])))
                .orElse(null);
        if (position == null) {
            assembly.misplaced(
                    grid.name(),
                    row,
                    columns.isEmpty() ? 0 : columns.get(0).getKey(),
                    "unknown-owner",
                    Words.both("所属编号“" + owner.orElse("") + "”不存在。", "The row belongs to no item of this plan."));
            return;
        }
        ObjectNode item = Members.items(assembly.tree(), sheet.list()).get(position);
        ArrayNode list = Members.list(item, String.valueOf(sheet.child()));
        String path = sheet.list() + "[" + position + "]." + sheet.child() + "[" + list.size() + "]";
        fill(row, cells, list.addObject(), path, false);
    }

    private void fill(int row, Map<Column, CellValue> cells, ObjectNode item, String path, boolean details) {
        List<Map.Entry<Integer, Column>> filled = new ArrayList<>(columns);
        filled.removeIf(entry ->
                entry.getValue().detail() != details || entry.getValue().isOwner());
        assembly.place(
                path, grid.name(), row, filled.isEmpty() ? 0 : filled.get(0).getKey());
        for (Map.Entry<Integer, Column> entry : filled) {
            Column column = entry.getValue();
            CellValue cell = cells.get(column);
            if (column.isRole() && cell != null) {
                int next = item.path(column.member()).size();
                assembly.place(path + "." + column.member() + "[" + next + "]", grid.name(), row, entry.getKey());
            }
            assembly.place(path + "." + column.member(), grid.name(), row, entry.getKey());
            if (cell != null) {
                put(item, column, path, cell, cells.keySet());
            }
        }
    }

    private void put(ObjectNode item, Column column, String path, CellValue cell, Set<Column> given) {
        boolean readable = cell.kind() != CellValue.Kind.BROKEN && cell.kind() != CellValue.Kind.UNREADABLE;
        if (!readable && column.member().equals(sheet.key())) {
            assembly.lost(sheet);
        }
        if (column.detail() && column.member().equals("value") && cell.kind() == CellValue.Kind.TEXT) {
            putRequirement(item, column, path, cell, given);
        } else {
            CellReader.put(assembly, item, column, path + ".", cell);
        }
    }

    /** A number with its sign or its unit, as in the columns of years; what has a column of its own is read there. */
    private void putRequirement(ObjectNode point, Column column, String path, CellValue cell, Set<Column> given) {
        try {
            Optional<RequirementText> asked = RequirementText.read(cell);
            BigDecimal value = asked.map(RequirementText::value).orElse(null);
            if (value == null) {
                asked.ifPresent(words -> CellReader.put(assembly, point, column, path + ".", cell));
                return;
            }
            Trajectory.requireUnit(last(), asked.get().unit());
            point.put("value", value);
            String sign = asked.get().comparator();
            if (sign != null && given.stream().noneMatch(other -> other.detail() && SAID.contains(other.member()))) {
                point.put("comparator", sign).put("comparatorFrom", "PRINTED").put("words", cell.text());
            }
        } catch (UnreadableCellException unreadable) {
            assembly.unreadable(path + ".value", unreadable.reason(), String.valueOf(unreadable.getMessage()));
        }
    }

    private ObjectNode last() {
        List<ObjectNode> items = Members.items(assembly.tree(), sheet.list());
        return items.get(items.size() - 1);
    }

    private String key(ObjectNode item) {
        return sheet.key() == null ? "" : Members.get(item, sheet.key()).asText();
    }
}
