package io.qingce.plan.reporting.order;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The supervision orders. */
@ApplicationScoped
public class SupervisionOrders implements PanacheRepository<SupervisionOrder> {

    /** The orders of a plan that wait for an answer. */
    public List<SupervisionOrder> open(String plan) {
        return list("plan = ?1 and state = ?2", Sort.by("id"), plan, SupervisionOrder.State.OPEN);
    }
}
