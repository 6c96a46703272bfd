package io.qingce.local.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many published figures were met, and how the others differ. */
final class Agreement {

    private static final int EXAMPLES = 5;

    private final String file;
    private final int rows;
    private final Map<String, List<String>> deviations = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int complete;
    private int same;

    /** Of a file with so many rows. */
    Agreement(String file, int rows) {
        this.file = file;
        this.rows = rows;
    }

    void agrees() {
        complete++;
        same++;
    }

    /**
     * Counts a figure that differs.
     *
     * @param how in which way
     * @param example what was published, computed and sent
     */
    void differs(String how, String example) {
        complete++;
        counts.merge(how, 1, Integer::sum);
        List<String> examples = deviations.computeIfAbsent(how, h -> new ArrayList<>());
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
    }

    int deviating() {
        return complete - same;
    }

    /** One line for the file, one for each way of differing, with examples below. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%s: %d rows, %d complete 完整, %d agree 一致, %d differ 不一致%n"
                .formatted(file, rows, complete, same, complete - same));
        deviations.forEach((how, examples) -> {
            text.append("  %d × %s%n".formatted(counts.get(how), how));
            examples.forEach(example -> text.append("      ").append(example).append(System.lineSeparator()));
        });
        return text.toString();
    }
}
