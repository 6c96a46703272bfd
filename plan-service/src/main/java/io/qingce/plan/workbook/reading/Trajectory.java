package io.qingce.plan.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.plan.workbook.layout.CellValue;
import io.qingce.plan.workbook.layout.Column;
import io.qingce.plan.workbook.layout.Members;
import io.qingce.plan.workbook.layout.SheetLayout;
import io.qingce.plan.workbook.layout.UnreadableCellException;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of targets that stand for a year each (年度目标): {@code 2023年}, {@code 2024年}, {@code 2025年}. A cell holds
 * a number, a number with a sign or its unit ({@code ≤42}, {@code 95%以上}), words, or a stroke for no requirement in that year. The last
 * year before the plan begins is what its targets start from (基准).
 */
public final class Trajectory {

    private static final Pattern HEADER = Pattern.compile("(?:到|目标值?)?((?:19|20)\\d{2})(?:年度?|年{0,2}[底末])?(?:目标值?)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-\\d{2}-\\d{2}");
    private static final Set<String> OWN_POINT = Set.of("value", "words");
    private static final Set<String> FLOORS = Set.of("AT_LEAST", "MORE_THAN");
    private static final Set<String> CEILINGS = Set.of("AT_MOST", "LESS_THAN");

    private final Assembly assembly;
    private final Grid grid;
    private final Map<Integer, Integer> years = new TreeMap<>();

    /** Those before the plan begins. */
    private final Map<Integer, Integer> before = new TreeMap<>();

    /** @param years the year of each column that stands for one */
    Trajectory(Assembly assembly, Grid grid, Map<Integer, Integer> years) {
        this.assembly = assembly;
        this.grid = grid;
        int begins = begins(assembly.tree());
        years.forEach((column, year) -> (year < begins ? before : this.years).put(column, year));
    }

    /** The first year of the plan; 0 if the document does not say it. */
    public static int begins(JsonNode document) {
        Matcher day = DAY.matcher(document.path("period").path("from").asText());
        return day.matches() ? Integer.parseInt(day.group(1)) : 0;
    }

    /** The year for which a header stands. */
    static OptionalInt yearOf(SheetLayout sheet, String header) {
        String folded = Normalizer.normalize(Column.withoutFootnote(header), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]|\\([^)]*\\)", "");
        Matcher year = HEADER.matcher(folded);
        return sheet.hasDetails() && year.matches()
                ? OptionalInt.of(Integer.parseInt(year.group(1)))
                : OptionalInt.empty();
    }

    boolean isEmpty(int row) {
        return Stream.concat(years.keySet().stream(), before.keySet().stream())
                .allMatch(column -> grid.value(row, column).isEmpty());
    }

    private boolean givesNoPoint(int row) {
        return years.keySet().stream()
                .allMatch(column -> grid.value(row, column).isEmpty());
    }

    /** Whether the cells of a row make a point of their own, beside those of the years. */
    boolean makesPoint(int row, Set<Column> filled) {
        boolean alone = givesNoPoint(row);
        return filled.stream()
                .filter(Column::detail)
                .anyMatch(column -> years.isEmpty()
                        || OWN_POINT.contains(column.member())
                        || (alone && column.member().equals("due")));
    }

    /** Adds a point to the item for each year that the row gives. */
    void read(int row, ObjectNode item, String path, Map<Column, CellValue> cells) {
        before.forEach(
                (column, year) -> grid.value(row, column).ifPresent(cell -> readBefore(row, column, item, cell)));
        years.forEach((column, year) -> grid.value(row, column).ifPresent(cell -> {
            int next = item.path("points").size();
            String field = path + ".points[" + next + "]";
            ObjectNode point = assembly.tree().objectNode();
            point.putObject("due").put("kind", "YEAR").put("year", year);
            assembly.place(field, grid.name(), row, column);
            if (requirement(point, item, cell, given(cells, "comparator", field), field)) {
                given(cells, "comparatorFrom", field).ifPresent(from -> point.put("comparatorFrom", from));
                Members.list(item, "points").add(point);
            }
        }));
        if (!item.has("direction") && !givesNoPoint(row)) {
            direction(item).ifPresent(direction -> {
                item.put("direction", direction);
                String better = direction.equals("LOWER") ? "越低越好" : "越高越好";
                assembly.tolerate(
                        grid.name(),
                        row,
                        years.keySet().iterator().next(),
                        "direction-of-the-path",
                        Words.both(
                                "没有方向，按各年度目标值判断为“" + better + "”。",
                                "Without a direction: it is that of the values of the years."));
            });
        }
    }

    /** Where the values of the years lead, or what their signs say; empty if neither says anything. */
    private static Optional<String> direction(ObjectNode item) {
        Set<String> directions = new HashSet<>();
        BigDecimal before = null;
        for (JsonNode point : item.path("points")) {
            String comparator = point.path("comparator").asText();
            if (FLOORS.contains(comparator) || CEILINGS.contains(comparator)) {
                directions.add(FLOORS.contains(comparator) ? "HIGHER" : "LOWER");
            }
            BigDecimal value =
                    point.path("value").isNumber() ? point.path("value").decimalValue() : null;
            if (before != null && value != null && value.compareTo(before) != 0) {
                directions.add(value.compareTo(before) > 0 ? "HIGHER" : "LOWER");
            }
            before = value == null ? before : value;
        }
        JsonNode baseline = item.path("baseline").path("value");
        if (directions.isEmpty()
                && before != null
                && baseline.isNumber()
                && before.compareTo(baseline.decimalValue()) != 0) {
            directions.add(before.compareTo(baseline.decimalValue()) > 0 ? "HIGHER" : "LOWER");
        }
        return directions.size() == 1 ? directions.stream().findFirst() : Optional.empty();
    }

    /** What a target starts from; of several years the last one. */
    private void readBefore(int row, int column, ObjectNode item, CellValue cell) {
        int year = before.getOrDefault(column, 0);
        boolean last = before.values().stream().allMatch(other -> other <= year);
        BigDecimal value = last && !item.has("baseline") ? plain(item, cell) : null;
        if (value == null) {
            assembly.ignore(
                    grid.name(),
                    row,
                    column,
                    "year-before-the-plan",
                    Assembly.withContent(
                            Words.both("规划期以前的年份，未读入", "A year before the plan begins; it is not read"), cell.text()));
            return;
        }
        item.putObject("baseline").put("value", value).put("year", year);
        assembly.tolerate(
                grid.name(),
                row,
                column,
                "year-before-the-plan",
                Words.both("规划期以前的年份，按基准值读取。", "A year before the plan begins: read as the baseline."));
    }

    /** A number of the target's unit; null if the cell holds something else. */
    private static @Nullable BigDecimal plain(ObjectNode item, CellValue cell) {
        try {
            Optional<RequirementText> read = RequirementText.read(cell).filter(text -> text.comparator() == null);
            read.ifPresent(text -> requireUnit(item, text.unit()));
            return read.map(RequirementText::value).orElse(null);
        } catch (UnreadableCellException unclear) {
            return null;
        }
    }

    /** False if the cell asks for nothing. One that cannot be read stands as words, so that nothing else is said of it. */
    private boolean requirement(
            ObjectNode point, ObjectNode item, CellValue cell, Optional<String> comparator, String field) {
        if (CellReader.isBroken(assembly, field, cell)) {
            point.put("comparator", "QUALITATIVE").put("words", "-");
            return true;
        }
        try {
            Optional<RequirementText> asked = RequirementText.read(cell);
            asked.ifPresent(text -> put(point, item, cell, text, comparator));
            return asked.isPresent();
        } catch (UnreadableCellException unreadable) {
            assembly.unreadable(field, unreadable.reason(), String.valueOf(unreadable.getMessage()));
            point.put("comparator", "QUALITATIVE").put("words", cell.text());
            return true;
        }
    }

    private static void put(
            ObjectNode point, ObjectNode item, CellValue cell, RequirementText asked, Optional<String> comparator) {
        if (asked.value() == null) {
            point.put("comparator", comparator.orElse("QUALITATIVE")).put("words", cell.text());
            return;
        }
        requireUnit(item, asked.unit());
        String sign = asked.comparator();
        point.put("comparator", sign == null ? comparator.orElse("REACH") : sign);
        point.put("value", asked.value());
        if (sign != null) {
            point.put("comparatorFrom", "PRINTED").put("words", cell.text());
        }
    }

    /** A unit beside a number is that of the target, and becomes it where the target has none. */
    static void requireUnit(ObjectNode item, String unit) {
        if (unit.isEmpty()) {
            return;
        }
        if (!item.has("unit")) {
            item.put("unit", Unit.of(unit).map(Unit::symbol).orElse(unit));
        } else if (!RequirementText.isSame(unit, item.path("unit").asText())) {
            throw new UnreadableCellException(
                    "other-unit",
                    "数值旁的“" + unit + "”不是计量单位“" + item.path("unit").asText() + "”。",
                    "The unit beside the number is not that of the target.");
        }
    }

    private Optional<String> given(Map<Column, CellValue> cells, String member, String field) {
        return cells.entrySet().stream()
                .filter(entry ->
                        entry.getKey().detail() && entry.getKey().member().equals(member))
                .findFirst()
                .flatMap(entry -> {
                    ObjectNode read = assembly.tree().objectNode();
                    CellReader.put(assembly, read, entry.getKey(), field + ".", entry.getValue());
                    return Optional.ofNullable(read.get(member)).map(word -> word.asText());
                });
    }
}
