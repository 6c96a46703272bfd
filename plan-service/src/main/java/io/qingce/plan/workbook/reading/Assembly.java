package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
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

    /** As much of a cell as a note shows. */
    private static final int SHOWN = 40;

    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final List<Violation> unreadable = new ArrayList<>();
    private final List<Violation> misplaced = new ArrayList<>();
    private final List<String> ignoredSheets = new ArrayList<>();
    private final Notes ignored = new Notes();
    private final Notes tolerated = new Notes();
    private final Set<String> lost = new HashSet<>();
    private boolean daysFrom1904;
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

    /** What nothing was read of, by sheet and cell. */
    public List<Violation> ignored() {
        return ignored.listed();
    }

    /** What was read although it is not written as in the template, by sheet and cell. */
    public List<Violation> tolerated() {
        return tolerated.listed();
    }

    /** Whether the numbers of days in the workbook count from 1904. */
    boolean daysFrom1904() {
        return daysFrom1904;
    }

    void countDaysFrom1904() {
        daysFrom1904 = true;
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

    /** A sheet of which no row could be read: what refers to its items says nothing of its own. */
    void lost(SheetLayout sheet) {
        lost.add(sheet.list());
    }

    /** Lists whose items are not all there. */
    public Set<String> lost() {
        return Set.copyOf(lost);
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

    void ignore(String sheet, int row, int column, String reason, String detail) {
        ignored.add(at(cell(sheet, row, column), reason, detail));
    }

    void tolerate(String sheet, int row, int column, String reason, String detail) {
        tolerated.add(at(cell(sheet, row, column), reason, detail));
    }

    /** The same of a member that has its place. */
    void tolerate(String path, String reason, String detail) {
        tolerated.add(inTheWorkbook(Violation.of(path, reason, detail)));
    }

    /** A sentence of both languages with what stands in the cell. */
    static String withContent(String sentence, String content) {
        String shown = content.length() > SHOWN ? content.substring(0, SHOWN) + "…" : content;
        Words words = Words.of(sentence);
        return Words.both(words.zh() + "：“" + shown + "”。", words.en() + ".");
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
