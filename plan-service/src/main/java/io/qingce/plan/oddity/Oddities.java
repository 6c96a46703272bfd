package io.qingce.plan.oddity;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.plan.PlanPart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The oddities of the newest revision of each plan. */
@ApplicationScoped
public class Oddities implements PanacheRepositoryBase<Oddity, Oddity.Key>, PlanPart {

    @Override
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Oddity.of(plan));
    }

    /** Up to {@code limit + 1} oddities in the order of plans and of the print. */
    List<Listed> find(Conditions conditions, PageRequest page) {
        return Listed.find(getEntityManager(), Oddity.class, conditions, page);
    }
}
