package io.qingce.plan.task;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.plan.PlanPart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The tasks of the newest revision of each plan. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, Task.Key>, PlanPart {

    @Override
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Task.of(plan));
    }

    /** Up to {@code limit + 1} tasks in the order of plans and of the print. */
    List<Listed> find(Conditions conditions, PageRequest page) {
        return Listed.find(getEntityManager(), Task.class, conditions, page);
    }

    /** The task of this identifier or code. */
    Optional<Task> find(String plan, String task) {
        return find("key.plan = ?1 and (key.id = ?2 or code = ?2)", Sort.by("position"), plan, task)
                .range(0, 0)
                .list()
                .stream()
                .findFirst();
    }
}
