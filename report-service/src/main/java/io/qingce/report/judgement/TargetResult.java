package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one target stands on one day (评估结果).
 *
 * @param target the target, with its base value where that was found later
 * @param point the requirement that counts on the day
 * @param assessment the days assessed
 * @param verdict how it stands and why
 * @param parts how its parts stand; none for a simple target
 * @param caveats what to know before trusting the status; none of it changed the status
 */
public record TargetResult(
        Target target,
        Target.Point point,
        Assessment assessment,
        Verdict verdict,
        List<PartResult> parts,
        List<Reason> caveats) {

    public TargetResult {
        parts = List.copyOf(parts);
        caveats = List.copyOf(caveats);
    }

    /** Identifier of the target in the plan. */
    public String id() {
        return target.id();
    }

    public Status status() {
        return verdict.status();
    }

    /** The number to be met: the one that decided, or else the printed one. */
    public @Nullable BigDecimal required() {
        return verdict.required().orElse(point.value());
    }

    /** The figure with the official decimals. */
    public @Nullable BigDecimal value() {
        return verdict.figure().flatMap(Figure::rounded).orElse(null);
    }

    /** The figure may not stand as valid. */
    public boolean isProvisional() {
        return verdict.figure().flatMap(Figure::shortfall).isPresent();
    }

    /** Made-up readings went in. */
    public boolean isSimulated() {
        return verdict.figure().map(Figure::simulated).orElse(false);
    }

    /** Edition of the standard by which the figure was computed. */
    public @Nullable String edition() {
        return verdict.figure().map(Figure::edition).orElse(null);
    }
}
