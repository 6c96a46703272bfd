package io.qingce.plan.milestone;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.plan.PlanPart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The milestones of the newest revision of each plan. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, Milestone.Key>, PlanPart {

    @Override
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Milestone.of(plan));
    }
}
