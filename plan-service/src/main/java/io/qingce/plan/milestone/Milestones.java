package io.qingce.plan.milestone;

import io.qingce.chassis.PageRequest;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.filter.Conditions;
import io.qingce.plan.filter.PlanPosition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The milestones of the newest revision of each plan. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, Milestone.Key> {

    private static final Sort ORDER = Sort.by("key.plan", "position");

    /** Puts the milestones of this document in the place of those of the revision before. */
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Milestone.of(plan));
    }

    /** Up to {@code limit + 1} milestones in the order of plans and of the print. */
    List<Milestone> find(Conditions conditions, PageRequest page) {
        Conditions narrowed = PlanPosition.narrow(conditions, page);
        return find(narrowed.where(), ORDER, narrowed.parameters())
                .range(0, page.limit())
                .list();
    }

    /** Up to {@code limit + 1} units with what they answer for, after the one of the cursor. */
    List<UnitMilestones> byUnit(Conditions conditions, PageRequest page) {
        String after = page.after().orElse("");
        return UnitMilestones.group(list(conditions.where(), ORDER, conditions.parameters())).stream()
                .filter(unit -> unit.cursor().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
    }
}
