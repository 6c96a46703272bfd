package io.qingce.report.judgement;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.standards.number.LimitComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the targets of one plan as of one day. */
public final class PlanJudgement {

    private final PlanDocument plan;
    private final LocalDate through;
    private final Restatements restatements;
    private final PointJudgement points;
    private final Map<Key, PointResult> judged = new HashMap<>();
    private final Set<Key> open = new HashSet<>();

    /** A point of a target and the days over which it is judged. */
    private record Key(String target, int point, Span span) {}

    /**
     * A judgement of one plan.
     *
     * @param through the last day whose readings count
     * @param readings what the readings of its region say
     * @param declared what people declared about its targets
     * @param comparison how a figure is compared with a number
     */
    public PlanJudgement(
            PlanDocument plan,
            LocalDate through,
            Readings readings,
            DeclaredFigures declared,
            LimitComparison comparison) {
        this.plan = plan;
        this.through = through;
        this.restatements = new Restatements(plan, through, declared);
        List<String> rhythm = plan.governance().rhythm().stream()
                .map(PlanDocument.Rhythm::frequency)
                .toList();
        this.points = new PointJudgement(rhythm, readings, restatements, comparison);
    }

    /** How all targets of the plan stand, in its order. */
    public List<TargetResult> results() {
        return plan.targets().stream().map(this::result).toList();
    }

    private TargetResult result(Target target) {
        AssessedPoint now = AssessedPoint.now(plan, target, through);
        List<AssessedPoint> all = AssessedPoint.all(plan, target, through);
        PointResult current = judge(now);
        List<PointResult> path =
                all.size() == 1 ? List.of() : all.stream().map(this::judge).toList();
        return new TargetResult(current, path, caveats(current, path), Beside.of(now, all, restatements));
    }

    private List<Reason> caveats(PointResult current, List<PointResult> path) {
        List<Reason> caveats = new ArrayList<>(Caveats.of(current.at(), plan.period()));
        Caveats.missedBefore(current, path).ifPresent(caveats::add);
        return caveats;
    }

    private PointResult judge(AssessedPoint at) {
        Key key = new Key(at.target().id(), at.target().points().indexOf(at.point()), at.span());
        PointResult known = judged.get(key);
        if (known != null) {
            return known;
        }
        open.add(key);
        PointResult result = restatements
                .original(at)
                .map(original -> judge(original).restatedBy(at))
                .orElseGet(() -> points.of(at, id -> ofTarget(id, at.span())));
        open.remove(key);
        judged.put(key, result);
        return result;
    }

    /** How another target stands that is a part of one asked for some days; empty while it is being judged itself. */
    private Optional<Verdict> ofTarget(String id, Span days) {
        return plan.target(id)
                .filter(target -> open.stream().noneMatch(key -> key.target().equals(id)))
                .map(target -> judge(pointFor(target, days)).verdict());
    }

    /** The point of the very days, or else the last one due by their end, or else the one that is to be met next. */
    private AssessedPoint pointFor(Target target, Span days) {
        List<AssessedPoint> all = AssessedPoint.all(plan, target, through);
        return all.stream()
                .filter(at -> at.span().equals(days))
                .findFirst()
                .or(() -> all.stream()
                        .filter(at -> !at.span().to().isAfter(days.to()))
                        .max(Comparator.comparing(at -> at.span().to())))
                .orElseGet(() -> AssessedPoint.now(plan, target, through));
    }
}
