package io.qingce.report.reported;

import java.util.List;

/**
 * All verified values of one target as they stood at one revision.
 *
 * @param plan key of the plan
 * @param target identifier in the plan
 * @param revision the higher revision wins
 * @param values in the order of their periods
 * @param json the same as it came
 */
public record ReportedTarget(String plan, String target, long revision, List<ReportedValue> values, String json) {

    public ReportedTarget {
        values = List.copyOf(values);
    }
}
