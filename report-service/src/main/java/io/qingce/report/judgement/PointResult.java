package io.qingce.report.judgement;

import io.qingce.report.figure.Figure;
import io.qingce.report.plan.Target;
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

    /** Made-up readings went in: into the figure, into a part, or into the base value that it is held against. */
    public boolean isSimulated() {
        Target.Baseline base = at.target().baseline();
        return verdict.figure().map(Figure::simulated).orElse(false)
                || parts.stream().anyMatch(PartResult::simulated)
                || (base != null && Boolean.TRUE.equals(base.simulated()));
    }

    PointResult restatedBy(AssessedPoint repetition) {
        String original = at.target().id();
        Target.Baseline base = at.target().baseline();
        AssessedPoint repeated = base == null ? repetition : repetition.with(base);
        return new PointResult(repeated, verdict.restating(original), parts, original);
    }
}
