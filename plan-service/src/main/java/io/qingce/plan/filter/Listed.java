package io.qingce.plan.filter;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * One row of a list over all plans: its place, and how it is shown. Nothing else of the row is read, because what it is
 * looked for by is longer than what is shown.
 *
 * @param plan code of the plan
 * @param position place in the print of the plan
 * @param region region of the plan
 * @param document how it is shown, in JSON
 */
public record Listed(String plan, int position, String region, String document) {

    /**
     * Up to {@code limit + 1} rows in the order of plans and of the print.
     *
     * @param entity has {@code key.plan}, {@code position}, {@code region} and {@code document}
     */
    public static List<Listed> find(EntityManager database, Class<?> entity, Conditions conditions, PageRequest page) {
        page.count(() -> {
            var all = database.createQuery(
                    "select count(*) from " + entity.getSimpleName() + " e where " + conditions.where(), Long.class);
            conditions.parameters().forEach(all::setParameter);
            return all.getSingleResult();
        });
        page.after(2)
                .ifPresent(after ->
                        conditions.after("key.plan", after.text(0), "position", after.as(1, Integer::valueOf)));
        var query = database.createQuery(
                "select new " + Listed.class.getName() + "(e.key.plan, e.position, e.region, e.document) from "
                        + entity.getSimpleName() + " e where " + conditions.where()
                        + " order by e.key.plan, e.position",
                Listed.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    /** Its place in the order of plans and of the print. */
    public Cursor place() {
        return Cursor.of(plan, position);
    }
}
