package io.qingce.report.declared;

import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.supplied.SuppliedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Targets of a plan that repeat one another (重述). What is declared about one of them counts for all that ask the same of the
 * same days, so that nobody reports twice and nothing is lost.
 */
public final class Restatements {

    private final PlanDocument plan;
    private final LocalDate through;
    private final DeclaredFigures declared;
    private final Map<String, Target> roots = new HashMap<>();
    private final Map<String, List<Target>> groups;

    /** The restatements of a plan as of a day, and what was declared about its targets. */
    public Restatements(PlanDocument plan, LocalDate through, DeclaredFigures declared) {
        this.plan = plan;
        this.through = through;
        this.declared = declared;
        plan.targets().forEach(target -> roots.put(target.id(), root(target, new HashSet<>())));
        this.groups = plan.targets().stream()
                .collect(Collectors.groupingBy(target -> root(target).id()));
    }

    private Target root(Target target) {
        return roots.getOrDefault(target.id(), target);
    }

    /** Follows what a target repeats to the end; targets that repeat each other in a circle stay what they are. */
    private Target root(Target target, Set<String> seen) {
        if (target.restates() == null || !seen.add(target.id())) {
            return target;
        }
        return plan.target(target.restates())
                .map(original -> root(original, seen))
                .orElse(target);
    }

    /** The original that a point repeats, if it asks the same for the same days; empty for an original. */
    public Optional<AssessedPoint> original(AssessedPoint at) {
        Target root = root(at.target());
        return root.id().equals(at.target().id())
                ? Optional.empty()
                : AssessedPoint.all(plan, root, through).stream()
                        .filter(at::asksTheSame)
                        .findFirst();
    }

    private List<Target> group(Target target) {
        return groups.getOrDefault(root(target).id(), List.of(target));
    }

    /** The reports that are for a point, or for none in particular, of its target and of those that repeat it. */
    public List<ReportedValue> reports(AssessedPoint at) {
        return group(at.target()).stream()
                .flatMap(member -> declared.reported(member.id()).stream().filter(value -> isFor(at, member, value)))
                .toList();
    }

    private boolean isFor(AssessedPoint at, Target member, ReportedValue value) {
        if (!saysTheSame(at.target(), member, value)) {
            return false;
        }
        if (value.point() == null || member.points().stream().allMatch(point -> point.id() == null)) {
            return true;
        }
        return member.point(value.point())
                .map(point -> member.id().equals(at.target().id()) ? point.equals(at.point()) : asksTheSame(point, at))
                .orElse(false);
    }

    /** What is counted in 个 is no share in %; only none of it is none of either. */
    private static boolean saysTheSame(Target asked, Target reported, ReportedValue value) {
        BigDecimal number = value.value();
        return reported.isInTheUnitOf(asked) || number == null || number.signum() == 0;
    }

    private boolean asksTheSame(Target.Point point, AssessedPoint at) {
        return point.comparator() == at.point().comparator()
                && point.due()
                        .assessed(plan.period(), through)
                        .equals(at.point().due().assessed(plan.period(), through));
    }

    /** All reports of a target and of those that repeat it, for whatever point. */
    public List<ReportedValue> allReports(Target target) {
        return group(target).stream()
                .flatMap(member ->
                        declared.reported(member.id()).stream().filter(value -> saysTheSame(target, member, value)))
                .toList();
    }

    /** The judgements of a target and of those that repeat it. */
    public List<SuppliedFigure> judgements(Target target) {
        return group(target).stream()
                .flatMap(member -> declared.supplied().of(member.id(), SuppliedFigure.Kind.JUDGEMENT, null).stream())
                .toList();
    }

    public DeclaredFigures declared() {
        return declared;
    }
}
