package io.qingce.plan.unit;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import io.qingce.plan.plan.PlanPart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units of the newest revision of each plan. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, Unit.Key>, PlanPart {

    @Override
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Unit.of(plan));
    }

    /**
     * What keeps the units of this document from being the units that other plans of its region name: a name that is an
     * alias there, or an alias that stands for another unit there.
     */
    @Override
    public List<Violation> conflicts(PlanDocument plan) {
        return conflicts(
                plan, list("region = ?1 and key.plan <> ?2", plan.region().name(), plan.code()));
    }

    /** The same with the units that the other plans of the region name. */
    static List<Violation> conflicts(PlanDocument plan, List<Unit> named) {
        Map<String, Unit> others = new HashMap<>();
        for (Unit other : named) {
            Stream.concat(Stream.of(other.name()), other.aliases().stream()).forEach(form -> others.put(form, other));
        }
        List<Violation> conflicts = new ArrayList<>();
        for (int i = 0; i < plan.units().size(); i++) {
            UnitDocument unit = plan.units().get(i);
            clash("units[" + i + "].name.zh", unit, unit.name().zh(), others, conflicts);
            for (int j = 0; j < unit.aliases().size(); j++) {
                clash(
                        "units[" + i + "].aliases[" + j + "]",
                        unit,
                        unit.aliases().get(j),
                        others,
                        conflicts);
            }
        }
        return conflicts;
    }

    private static void clash(
            String field, UnitDocument unit, String form, Map<String, Unit> others, List<Violation> conflicts) {
        Unit other = others.get(form);
        if (other != null && !other.name().equals(unit.name().zh())) {
            conflicts.add(Violation.of(
                    field,
                    "unit-of-another-name",
                    Words.both(
                            "“" + form + "”在规划" + other.plan() + "中为" + other.name() + "。",
                            "The form is that of another unit in plan " + other.plan() + ".")));
        }
    }

    /** The names of the units that have this name or alias. */
    public List<String> names(@Nullable String region, String form) {
        return names(new Conditions().add("region = :region", "region", region), form);
    }

    /** The names, in the region of this plan, of the units that have this name or alias. */
    public List<String> namesInPlan(String plan, String form) {
        return names(new Conditions().add("key.plan = :plan", "plan", plan), form);
    }

    /** Up to {@code limit + 1} units in the order of region and name, each once, as all plans of the region name it. */
    List<UnitResponse> find(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions));
        conditions.also("most", page.limit() + 1);
        page.after(2).ifPresent(place -> conditions.after("region", place.text(0), "key.name", place.text(1)));
        var query = getEntityManager().createQuery(namings(conditions), Naming.class);
        conditions.parameters().forEach(query::setParameter);
        Map<Cursor, UnitResponse> units = new LinkedHashMap<>();
        query.getResultStream().map(Naming::response).forEach(one -> units.merge(one.place(), one, UnitResponse::and));
        return List.copyOf(units.values());
    }

    private long count(Conditions conditions) {
        var all = getEntityManager()
                .createQuery(
                        "select count(*) from (select distinct region as region, key.name as name from Unit where "
                                + conditions.where() + ") place",
                        Long.class);
        conditions.parameters().forEach(all::setParameter);
        return all.getSingleResult();
    }

    /** The places of a page first, since the conditions may be met by the naming of one plan and not of another. */
    private static String namings(Conditions conditions) {
        return "with place as (select distinct region as region, key.name as name from Unit where "
                + conditions.where() + " order by region, key.name limit :most) select new " + Naming.class.getName()
                + "(u.region, u.key.name, u.nameEn, u.kind, u.aliases, u.above, u.key.plan) from Unit u join place p"
                + " on u.region = p.region and u.key.name = p.name order by u.region, u.key.name, u.key.plan";
    }

    private List<String> names(Conditions conditions, String form) {
        conditions.add("(key.name = :form or aliases contains :form)", "form", form);
        var query = getEntityManager()
                .createQuery("select distinct key.name from Unit where " + conditions.where(), String.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
