package io.qingce.plan.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Layout;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a plan document into a workbook such that reading it again gives the same document. */
public final class WorkbookWriter {

    private final Layout layout;
    private final JsonNode document;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private WorkbookWriter(Layout layout, JsonNode document) {
        this.layout = layout;
        this.document = document;
    }

    /** The workbook of a document; of an empty object, the template to fill in. */
    public static byte[] write(Layout layout, JsonNode document) {
        WorkbookWriter writer = new WorkbookWriter(layout, document);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            layout.sheets().forEach(sheet -> writer.sheet(new SheetWriter(workbook, sheet, styles), sheet));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private void sheet(SheetWriter writer, SheetLayout sheet) {
        if (sheet.isHead()) {
            writer.head(document);
            return;
        }
        writer.header();
        for (ObjectNode item : Members.items(document, sheet.list())) {
            if (sheet.child() == null) {
                item(writer, sheet, item);
            } else if (!sheet.child().equals("assignments") || !Assignments.fitColumns(roles(sheet), item)) {
                Members.items(item, sheet.child()).forEach(inner -> row(writer, sheet, inner, item, null));
            }
        }
    }

    private void item(SheetWriter writer, SheetLayout sheet, ObjectNode item) {
        List<ObjectNode> points = sheet.hasDetails() ? Members.items(item, "points") : List.of();
        row(writer, sheet, item, item, points.isEmpty() ? null : points.get(0));
        points.stream().skip(1).forEach(point -> row(writer, sheet, null, item, point));
    }

    /** One row: an item with its first point, or a further point of it. */
    private void row(
            SheetWriter writer,
            SheetLayout sheet,
            @Nullable ObjectNode item,
            ObjectNode owner,
            @Nullable ObjectNode point) {
        XSSFRow row = writer.row();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int position = i;
            Column column = sheet.columns().get(i);
            JsonNode source = column.detail() ? point : item;
            value(sheet, column, source, owner).ifPresent(value -> writer.put(row, position, value));
        }
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
