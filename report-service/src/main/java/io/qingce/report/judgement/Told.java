package io.qingce.report.judgement;

import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigures;
import java.util.List;
import java.util.Map;

/**
 * What people told about the targets of a plan.
 *
 * @param reported values that units reported and the bureau verified, by target
 * @param supplied figures from outside, with their source
 */
public record Told(Map<String, List<ReportedValue>> reported, SuppliedFigures supplied) {

    List<ReportedValue> reported(String target) {
        return reported.getOrDefault(target, List.of());
    }
}
