package io.qingce.standards.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tables of indicators that units report: key, Chinese and English name, units, direction, kind; a field of work above. */
final class ReportedRows {

    private static final String FIELD = "# ";
    private static final String NONE = "-";

    private String category = "";

    private ReportedRows() {}

    static Stream<Indicator> read(String rows) {
        ReportedRows reader = new ReportedRows();
        return rows.lines().flatMap(reader::row);
    }

    private Stream<Indicator> row(String line) {
        if (line.startsWith(FIELD)) {
            category = line.substring(FIELD.length());
            return Stream.empty();
        }
        List<String> cells = cells(line, "\\|");
        return Stream.of(new Indicator(
                cells.get(0),
                category,
                cells.get(1),
                cells.get(2),
                List.of(),
                list(cells.get(3)),
                direction(cells.get(4)),
                IndicatorKind.valueOf(cells.get(5)),
                IndicatorSource.REPORTED,
                null));
    }

    static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator)).map(String::strip).toList();
    }

    /** The members of a cell, separated by semicolons; none for a dash. */
    static List<String> list(String cell) {
        return cell.equals(NONE) ? List.of() : cells(cell, ";");
    }

    static @Nullable Direction direction(String cell) {
        return cell.equals(NONE) ? null : Direction.valueOf(cell);
    }
}
