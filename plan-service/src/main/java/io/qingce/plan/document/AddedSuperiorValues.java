package io.qingce.plan.document;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.document.TargetDocument.SuperiorValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of the superior authority (上级下达值) that come with a whole document or an edited target: a plan that is not in force takes
 * none that it did not have. A superseded one that is read for the first time brings those that it had while it was in force.
 */
public final class AddedSuperiorValues {

    private AddedSuperiorValues() {}

    /**
     * One finding for each value more than before.
     *
     * @param before the revision that stands; absent without one
     */
    public static List<Violation> findings(@Nullable PlanDocument before, PlanDocument next) {
        Standing standing = Standing.of(next);
        if (standing.binds() || (before == null && next.status() == Status.SUPERSEDED)) {
            return List.of();
        }
        Set<Received> known = new HashSet<>();
        if (before != null) {
            before.targets()
                    .forEach(target -> values(target).forEach(value -> known.add(Received.of(target.id(), value))));
        }
        List<Violation> findings = new ArrayList<>();
        for (int i = 0; i < next.targets().size(); i++) {
            TargetDocument target = next.targets().get(i);
            for (int j = 0; j < values(target).size(); j++) {
                if (!known.contains(Received.of(target.id(), values(target).get(j)))) {
                    findings.add(Violation.of(
                            "targets[" + i + "].superior.values[" + j + "]",
                            standing.reason(),
                            standing.refusal(next.code())));
                }
            }
        }
        return findings;
    }

    private static List<SuperiorValue> values(TargetDocument target) {
        return target.superior() == null ? List.of() : target.superior().values();
    }

    /** A value of a target, whoever recorded it and however its number is printed. */
    private record Received(String target, SuperiorValue value) {

        static Received of(String target, SuperiorValue value) {
            return new Received(
                    target,
                    new SuperiorValue(
                            value.value() == null ? null : value.value().stripTrailingZeros(),
                            value.words(),
                            value.year(),
                            value.subject(),
                            value.source(),
                            value.receivedOn(),
                            null));
        }
    }
}
