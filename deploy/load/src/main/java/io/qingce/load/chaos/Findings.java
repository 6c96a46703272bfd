package io.qingce.load.chaos;

import io.qingce.load.Figure;
import io.qingce.load.Result;
import io.qingce.load.fault.FaultKind;
import io.qingce.local.table.TextTable;
import io.qingce.local.table.TextTable.Column;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What all rounds showed, fault by fault. */
final class Findings {

    private static final int WIDTH = 28;

    private final List<Finding> all = new ArrayList<>();
    private final Map<FaultKind, String> skipped = new EnumMap<>(FaultKind.class);

    void add(Finding finding) {
        all.add(finding);
    }

    void skip(FaultKind fault, String reason) {
        skipped.put(fault, reason);
    }

    /** Adds the figures and, under them, the table of faults. */
    void report(Result result, Duration wanted) {
        result.add(Figure.plain("rounds", Integer.toString(all.size())));
        result.add(Figure.exactly(
                "rounds after which something was lost, doubled or contradicted itself",
                all.stream().filter(each -> !each.losses().isEmpty()).count(),
                0));
        result.add(Figure.exactly(
                "rounds after which not everything flowed within %d s".formatted(wanted.toSeconds()),
                all.stream().filter(each -> !each.isRecovered()).count(),
                0));
        result.add(Figure.exactly(
                "rounds in which health, metrics or answers did not tell",
                all.stream().filter(each -> !each.signs().isEmpty()).count(),
                0));
        result.remark(table().print());
        skipped.forEach((fault, reason) -> result.remark(fault + " skipped: " + reason));
    }

    private TextTable table() {
        TextTable table = new TextTable(List.of(
                Column.text("fault", WIDTH),
                Column.number("rounds"),
                Column.number("flows again, mean"),
                Column.number("at most"),
                Column.number("not in time"),
                Column.number("lost or doubled"),
                Column.number("not told")));
        for (FaultKind fault : FaultKind.values()) {
            List<Finding> own =
                    all.stream().filter(each -> each.fault() == fault).toList();
            if (!own.isEmpty()) {
                table.add(line(fault, own));
            }
        }
        return table;
    }

    private static List<String> line(FaultKind fault, List<Finding> own) {
        double mean = own.stream()
                .mapToLong(each -> each.recovery().toMillis())
                .average()
                .orElse(0);
        long most =
                own.stream().mapToLong(each -> each.recovery().toMillis()).max().orElse(0);
        return List.of(
                fault.toString(),
                Integer.toString(own.size()),
                "%.1f s".formatted(mean / 1000),
                "%.1f s".formatted(most / 1000.0),
                Long.toString(own.stream().filter(each -> !each.isRecovered()).count()),
                Long.toString(
                        own.stream().filter(each -> !each.losses().isEmpty()).count()),
                Long.toString(
                        own.stream().filter(each -> !each.signs().isEmpty()).count()));
    }
}
