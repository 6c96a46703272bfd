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
 * @param current the point that counts on the day
 * @param path every point of a target with several, and every year of a yearly or undated one; empty for a single date
 * @param caveats what to know before trusting the status; none of it changed the status
 * @param beside what was declared and is a figure of something else; none of it changed the status
 */
public record TargetResult(PointResult current, List<PointResult> path, List<Reason> caveats, List<Beside> beside) {

    public TargetResult {
        path = List.copyOf(path);
        caveats = List.copyOf(caveats);
        beside = List.copyOf(beside);
    }

    /** The target, with its base value where that was found later. */
    public Target target() {
        return current.at().target();
    }

    public Target.Point point() {
        return current.at().point();
    }

    /** The days assessed. */
    public Assessment assessment() {
        return current.at().assessment();
    }

    public Verdict verdict() {
        return current.verdict();
    }

    public List<PartResult> parts() {
        return current.parts();
    }

    /** Identifier of the target in the plan. */
    public String id() {
        return target().id();
    }

    public Status status() {
        return verdict().status();
    }

    /** The number to be met: the one that decided, or else the printed one. */
    public @Nullable BigDecimal required() {
        return verdict().required().orElse(point().value());
    }

    /** Unit of the number to be met. */
    public @Nullable String requiredUnit() {
        return verdict().required().isPresent() ? unit() : target().unit();
    }

    /** The figure with the official decimals. */
    public @Nullable BigDecimal value() {
        return verdict().figure().flatMap(Figure::rounded).orElse(null);
    }

    /** Unit of the figure; that of the print without one. */
    public @Nullable String unit() {
        return verdict()
                .figure()
                .map(Figure::unit)
                .filter(unit -> !unit.isEmpty())
                .orElse(target().unit());
    }

    /** The figure may not stand as valid. */
    public boolean isProvisional() {
        return verdict().figure().flatMap(Figure::shortfall).isPresent();
    }

    /** Made-up readings went in, be it into a point of its path. */
    public boolean isSimulated() {
        return current.isSimulated() || path.stream().anyMatch(PointResult::isSimulated);
    }

    /** Edition of the standard by which the figure was computed. */
    public @Nullable String edition() {
        return verdict().figure().map(Figure::edition).orElse(null);
    }
}
