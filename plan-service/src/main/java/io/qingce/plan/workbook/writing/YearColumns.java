package io.qingce.plan.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.UnreadableCellException;
import io.qingce.plan.workbook.reading.RequirementText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The points of a target in one row, a column for each year (年度目标), as agencies print them. Only where reading the row gives the
 * very same points: one for each year, in their order, all compared alike or each by its own sign.
 */
final class YearColumns {

    private static final Set<String> MEMBERS = Set.of("id", "due", "comparator", "comparatorFrom", "value", "words");

    private YearColumns() {}

    /** Whether each cell says by itself how it is compared, so that the row does not have to. */
    static boolean eachSaysHow(ObjectNode target) {
        return Members.items(target, "points").stream().allMatch(point -> {
            String comparator = point.path("comparator").asText();
            boolean printed = point.path("comparatorFrom").asText().equals("PRINTED");
            boolean words = point.has("words");
            return point.has("value")
                    ? words ? printed : comparator.equals("REACH") && !printed
                    : comparator.equals("QUALITATIVE") && !printed;
        });
    }

    /** The cells by year; empty if the points do not fit. */
    static Optional<SortedMap<Integer, CellValue>> of(ObjectNode target) {
        List<ObjectNode> points = Members.items(target, "points");
        boolean eachSaysHow = eachSaysHow(target);
        SortedMap<Integer, CellValue> cells = new TreeMap<>();
        for (ObjectNode point : points) {
            int year = point.path("due").path("year").asInt();
            boolean next = cells.isEmpty() || cells.lastKey() < year;
            Optional<CellValue> cell = next && isPlain(point, year) && (eachSaysHow || isAlike(points.get(0), point))
                    ? cell(target, point)
                    : Optional.empty();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.put(year, cell.get());
        }
        return target.has("direction") && !cells.isEmpty() ? Optional.of(cells) : Optional.empty();
    }

    private static boolean isAlike(ObjectNode first, ObjectNode point) {
        return point.path("comparator").equals(first.path("comparator"))
                && point.path("comparatorFrom").equals(first.path("comparatorFrom"));
    }

    private static boolean isPlain(ObjectNode point, int year) {
        JsonNode due = point.path("due");
        return point.properties().stream().allMatch(member -> MEMBERS.contains(member.getKey()))
                && due.path("kind").asText().equals("YEAR")
                && due.size() == 2
                && year >= 1900
                && year < 2100
                && point.path("id").asText(Integer.toString(year)).equals(Integer.toString(year));
    }

    private static Optional<CellValue> cell(ObjectNode target, ObjectNode point) {
        String words = point.path("words").asText(null);
        CellValue cell = words == null
                ? CellValue.number(point.path("value").decimalValue())
                : new CellValue(CellValue.Kind.TEXT, words);
        if (words == null && !point.has("value")) {
            return Optional.empty();
        }
        return says(target, point, cell, words) ? Optional.of(cell) : Optional.empty();
    }

    /** Whether the cell is read as the point. */
    private static boolean says(ObjectNode target, ObjectNode point, CellValue cell, @Nullable String words) {
        try {
            RequirementText read = RequirementText.read(cell).orElse(null);
            if (read == null
                    || !read.unit().isEmpty()
                            && !RequirementText.isSame(
                                    read.unit(), target.path("unit").asText())) {
                return false;
            }
            boolean signed = read.comparator() != null;
            boolean printed = point.path("comparatorFrom").asText().equals("PRINTED");
            return point.has("value")
                    ? read.value() != null
                            && read.value().equals(point.path("value").decimalValue())
                            && signed == (words != null)
                            && (!signed
                                    || printed
                                            && point.path("comparator").asText().equals(read.comparator()))
                    : read.value() == null;
        } catch (UnreadableCellException unclear) {
            return false;
        }
    }
}
