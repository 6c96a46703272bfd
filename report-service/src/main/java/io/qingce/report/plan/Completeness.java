package io.qingce.report.plan;

import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same in both languages. */
    Completeness spoken(UnaryOperator<String> remark) {
        return new Completeness(
                remark.apply(statement), missing.stream().map(remark).toList());
    }
}
