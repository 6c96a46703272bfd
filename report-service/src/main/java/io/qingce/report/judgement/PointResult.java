package io.qingce.report.judgement;

import io.qingce.report.requirement.AssessedPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a point of a target stands (时点评估结果).
 *
 * @param at the point and its days; its target has the base value that was found
 * @param verdict how it stands and why
 * @param parts how its parts stand; none for a simple target
 * @param restates the target that it repeats and by which it was judged; absent for one of its own
 */
public record PointResult(
        AssessedPoint at,
        Verdict verdict,
        List<PartResult> parts,
        @Nullable String restates) {

    public PointResult {
        parts = List.copyOf(parts);
    }

    PointResult restatedBy(AssessedPoint repetition) {
        String original = at.target().id();
        return new PointResult(repetition, verdict.restating(original), parts, original);
    }
}
