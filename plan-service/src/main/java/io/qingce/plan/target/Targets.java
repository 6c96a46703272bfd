package io.qingce.plan.target;

import io.qingce.chassis.PageRequest;
import io.qingce.chassis.ProblemException;
import io.qingce.plan.document.PlanDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The targets of the newest revision of each plan. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, Target.Key> {

    /** Puts the targets of this document in the place of those of the revision before. */
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(IntStream.range(0, plan.targets().size()).mapToObj(position -> Target.of(plan, position)));
    }

    /** Up to {@code limit + 1} targets of a plan in the order of the print. */
    List<Target> find(String plan, TargetFilter filter, PageRequest page) {
        TargetFilter.Conditions conditions = filter.conditions();
        Map<String, Object> parameters = new LinkedHashMap<>(conditions.parameters());
        parameters.put("plan", plan);
        parameters.put("after", page.after().map(Targets::position).orElse(-1));
        String query = "key.plan = :plan and position > :after"
                + String.join(
                        "",
                        conditions.clauses().stream()
                                .map(clause -> " and " + clause)
                                .toList());
        return find(query, Sort.by("position"), parameters)
                .range(0, page.limit())
                .list();
    }

    boolean hasPlan(String plan) {
        return count("key.plan", plan) > 0;
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException foreign) {
            throw new ProblemException(
                    400,
                    "unknown-cursor",
                    "Unknown cursor",
                    "Take the cursor from the 'next' member of the page before.");
        }
    }
}
