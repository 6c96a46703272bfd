package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.reading.Reasons;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/**
 * A document put together from a workbook: the tree, where each member stands in the workbook, and which cells could not be
 * read. Findings carry the path in the document; {@link #inTheWorkbook} turns that into sheet and cell.
 */
public final class Assembly {

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final List<Violation> unreadable = new ArrayList<>();
    private final List<Violation> misplaced = new ArrayList<>();
    private final List<String> ignoredSheets = new ArrayList<>();
    private final Set<String> present = new HashSet<>();

    Assembly() {}

    /** The document. */
    public ObjectNode tree() {
        return tree;
    }

    /** Cells that do not say what their column is for, by the path of the member. */
    public List<Violation> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What belongs to no item: unknown headers, rows of an item that is not there; by sheet and cell. */
    public List<Violation> misplaced() {
        return List.copyOf(misplaced);
    }

    /** Names of sheets that are no part of a plan. */
    public List<String> ignoredSheets() {
        return List.copyOf(ignoredSheets);
    }

    /** Whether the workbook has this column, so that an empty cell means an empty member. */
    public boolean has(SheetLayout sheet, Column column) {
        return present.contains(sheet.name() + " " + column.member() + column.detail());
    }

    public boolean has(SheetLayout sheet) {
        return present.contains(sheet.name());
    }

    /** A finding in the document, as the person who fills in the workbook sees it: 指标!F17. */
    public Violation inTheWorkbook(Violation finding) {
        String path = String.valueOf(finding.field());
        String place = places.get(path);
        while (place == null && !path.isEmpty()) {
            path = path.substring(0, Math.max(path.lastIndexOf('.'), Math.max(path.lastIndexOf('['), 0)));
            place = places.get(path);
        }
        String detail = Reasons.bilingual(finding).detail();
        return place == null
                ? new Violation(finding.field(), null, null, finding.reason(), detail)
                : at(place, finding.reason(), detail);
    }

    void present(SheetLayout sheet) {
        present.add(sheet.name());
    }

    void present(SheetLayout sheet, Column column) {
        present.add(sheet.name() + " " + column.member() + column.detail());
    }

    void ignore(String sheet) {
        ignoredSheets.add(sheet);
    }

    void place(String path, String sheet, int row, int column) {
        places.putIfAbsent(path, cell(sheet, row, column));
    }

    void unreadable(String path, String reason, String detail) {
        unreadable.add(Violation.of(path, reason, detail));
    }

    void misplaced(String sheet, int row, int column, String reason, String detail) {
        misplaced.add(at(cell(sheet, row, column), reason, detail));
    }

    private static Violation at(String place, String reason, String detail) {
        Integer row = Integer.valueOf(place.replaceAll(".*![A-Z]*", ""));
        return new Violation(place, null, row, reason, detail);
    }

    private static String cell(String sheet, int row, int column) {
        return sheet + "!" + new CellReference(row, column).formatAsString();
    }
}
