package io.qingce.plan.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import io.qingce.plan.workbook.reading.Trajectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a plan document into a workbook such that reading it again gives the same document. */
public final class WorkbookWriter {

    /** What would be derived of the tasks if a workbook had no sheet for it. */
    private static final Set<String> DERIVED = Set.of("units", "groups");

    private final Layout layout;
    private final JsonNode document;
    private final boolean all;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private WorkbookWriter(Layout layout, JsonNode document, boolean all) {
        this.layout = layout;
        this.document = document;
        this.all = all;
    }

    /** The workbook of a document, as a document of the agency: what it says, years as columns, in Chinese. */
    public static byte[] write(Layout layout, JsonNode document) {
        return new WorkbookWriter(layout, document, false).write();
    }

    /** The same with every sheet and column, also empty ones; of an empty object, the template to fill in. */
    public static byte[] writeAll(Layout layout, JsonNode document) {
        return new WorkbookWriter(layout, document, true).write();
    }

    private byte[] write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            layout.sheets().forEach(sheet -> write(workbook, sheet, styles));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private void write(XSSFWorkbook workbook, SheetLayout sheet, Styles styles) {
        String title = (document.path("title").path("zh").asText("规划") + " " + sheet.name()).strip();
        List<Map<Object, CellValue>> rows = sheet.isHead() ? List.of() : rows(sheet);
        if (sheet.isHead()) {
            new SheetWriter(workbook, sheet, styles, all).head(document, all, title);
        } else if (all || !rows.isEmpty() || DERIVED.contains(sheet.list())) {
            List<Object> columns = columns(sheet, rows);
            int printed = (int) columns.stream()
                    .filter(column -> !(column instanceof Column known) || sheet.isPrinted(known))
                    .count();
            new SheetWriter(workbook, sheet, styles, all).table(columns, rows, all ? columns.size() : printed, title);
        }
    }

    /** The columns in which something stands, the years before the other columns of points; what is printed comes first. */
    private List<Object> columns(SheetLayout sheet, List<Map<Object, CellValue>> rows) {
        Set<Object> filled = new HashSet<>();
        rows.forEach(row -> filled.addAll(row.keySet()));
        List<Object> columns = new ArrayList<>();
        List<Object> years =
                filled.stream().filter(Integer.class::isInstance).sorted().toList();
        Stream<Column> inOrder = all
                ? sheet.columns().stream()
                : Stream.concat(
                        sheet.columns().stream().filter(sheet::isPrinted),
                        sheet.columns().stream().filter(column -> !sheet.isPrinted(column)));
        for (Column column : inOrder.toList()) {
            if (column.detail() && !columns.containsAll(years)) {
                columns.addAll(years);
            }
            if (all || rows.isEmpty() || filled.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private List<Map<Object, CellValue>> rows(SheetLayout sheet) {
        List<Map<Object, CellValue>> rows = new ArrayList<>();
        for (ObjectNode item : Members.items(document, sheet.list())) {
            if (sheet.child() == null) {
                add(rows, sheet, item);
            } else if (!sheet.child().equals("assignments") || !Assignments.fitColumns(roles(sheet), item)) {
                Members.items(item, sheet.child()).forEach(inner -> rows.add(row(sheet, inner, item, null)));
            }
        }
        return rows;
    }

    private void add(List<Map<Object, CellValue>> rows, SheetLayout sheet, ObjectNode item) {
        List<ObjectNode> points = sheet.hasDetails() ? Members.items(item, "points") : List.of();
        Optional<SortedMap<Integer, CellValue>> years = all || !sheet.hasDetails()
                ? Optional.empty()
                : YearColumns.of(item).filter(cells -> cells.firstKey() >= Trajectory.begins(document));
        if (years.isPresent()) {
            ObjectNode alike = points.get(0).deepCopy().retain("comparator", "comparatorFrom");
            Map<Object, CellValue> row = row(sheet, item, item, YearColumns.eachSaysHow(item) ? null : alike);
            row.putAll(years.get());
            rows.add(row);
            return;
        }
        rows.add(row(sheet, item, item, points.isEmpty() ? null : points.get(0)));
        points.stream().skip(1).forEach(point -> rows.add(row(sheet, null, item, point)));
    }

    /** One row: an item with its first point, or a further point of it. */
    private Map<Object, CellValue> row(
            SheetLayout sheet, @Nullable ObjectNode item, ObjectNode owner, @Nullable ObjectNode point) {
        Map<Object, CellValue> row = new HashMap<>();
        for (Column column : sheet.columns()) {
            value(sheet, column, column.detail() ? point : item, owner).ifPresent(value -> row.put(column, value));
        }
        return row;
    }

    private Optional<CellValue> value(SheetLayout sheet, Column column, @Nullable JsonNode source, ObjectNode owner) {
        if (column.isOwner()) {
            return Optional.of(reference(sheet.list(), key(sheet.list(), owner)));
        }
        if (source == null) {
            return Optional.empty();
        }
        if (column.isRole()) {
            return Assignments.fitColumns(roles(sheet), source)
                    ? Assignments.ofRole(source, column).flatMap(column.notation()::write)
                    : Optional.empty();
        }
        JsonNode value = Members.get(source, column.member());
        return value.isMissingNode()
                ? Optional.empty()
                : column.notation().write(value).map(cell -> named(column, cell));
    }

    private List<Column> roles(SheetLayout sheet) {
        return layout.ofList(sheet.list()).columns().stream()
                .filter(Column::isRole)
                .toList();
    }

    /** Puts the name behind each identifier, for the reader. */
    private CellValue named(Column column, CellValue cell) {
        String list = column.refersTo();
        if (list == null) {
            return cell;
        }
        List<String> lines =
                cell.text().lines().map(id -> reference(list, id).text()).toList();
        return new CellValue(CellValue.Kind.TEXT, String.join("\n", lines));
    }

    private CellValue reference(String list, String id) {
        String name = names.computeIfAbsent(list, this::namesOf).getOrDefault(id, "");
        return new CellValue(CellValue.Kind.TEXT, name.isEmpty() ? id : id + " " + name);
    }

    private Map<String, String> namesOf(String list) {
        Map<String, String> found = new HashMap<>();
        for (ObjectNode item : Members.items(document, list)) {
            String name =
                    item.path("heading").asText(item.path("name").path("zh").asText());
            found.put(key(list, item), name.length() > 40 ? name.substring(0, 40) + "…" : name);
        }
        return found;
    }

    private String key(String list, JsonNode item) {
        String key = layout.ofList(list).key();
        return key == null ? "" : Members.get(item, key).asText();
    }
}
