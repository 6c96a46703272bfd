package io.qingce.plan.reporting.order;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The supervision orders and their history. */
@ApplicationScoped
public class SupervisionOrders implements PanacheRepository<SupervisionOrder> {

    /** Up to {@code limit + 1} orders of a plan in the order in which they were issued. */
    List<SupervisionOrder> find(String plan, OrderFilter filter, PageRequest page) {
        Conditions conditions = filter.conditions()
                .add("plan = :plan", "plan", plan)
                .add("id > :after", "after", page.afterNumber().orElse(0L));
        return find(conditions.where(), Sort.by("id"), conditions.parameters())
                .range(0, page.limit())
                .list();
    }

    /** The orders of a plan that wait for an answer. */
    public List<SupervisionOrder> open(String plan) {
        return list("plan = ?1 and state = ?2", Sort.by("id"), plan, SupervisionOrder.State.OPEN);
    }

    Optional<SupervisionOrder> find(String plan, long id) {
        return find("plan = ?1 and id = ?2", plan, id).firstResultOptional();
    }

    /** An order that nobody else changes until the transaction ends. */
    Optional<SupervisionOrder> lock(String plan, long id) {
        return find("plan = ?1 and id = ?2", plan, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void add(OrderChange change) {
        getEntityManager().persist(change);
    }

    List<OrderChange> history(long order) {
        return getEntityManager()
                .createQuery(
                        "select c from OrderChange c where c.key.order = :number order by c.key.revision",
                        OrderChange.class)
                .setParameter("number", order)
                .getResultList();
    }
}
