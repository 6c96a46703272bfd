package io.qingce.report.plan;

import java.util.List;

/**
 * What of a plan is at hand (完整性说明); a figure of a plan with gaps says so.
 *
 * @param statement in words
 * @param missing what is missing, with its place
 */
public record Completeness(String statement, List<String> missing) {

    public Completeness {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
