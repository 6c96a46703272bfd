package io.qingce.report.declared;

import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigures;
import java.util.List;
import java.util.Map;

/**
 * What people declared about the targets of a plan (填报值和引用数据): no reading gives it.
 *
 * @param reported values that units reported and the bureau verified, by target
 * @param supplied figures from outside, with their source
 */
public record DeclaredFigures(Map<String, List<ReportedValue>> reported, SuppliedFigures supplied) {

    /** The reported values of a target. */
    public List<ReportedValue> reported(String target) {
        return reported.getOrDefault(target, List.of());
    }
}
