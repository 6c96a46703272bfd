package io.qingce.plan.unit;

import io.qingce.chassis.PageRequest;
import io.qingce.chassis.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import io.qingce.plan.filter.Conditions;
import io.qingce.plan.filter.NamePosition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
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
public class Units implements PanacheRepositoryBase<Unit, Unit.Key> {

    /** Puts the units of this document in the place of those of the revision before. */
    public void replace(PlanDocument plan) {
        delete("key.plan", plan.code());
        persist(Unit.of(plan));
    }

    /**
     * What keeps the units of this document from being the units that other plans of its region name: a name that is an
     * alias there, or an alias that stands for another unit there.
     */
    public List<Violation> conflicts(PlanDocument plan) {
        Map<String, Unit> others = new HashMap<>();
        for (Unit other : list("region = ?1 and key.plan <> ?2", plan.region().name(), plan.code())) {
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
                    field, "unit-of-another-name", form + " is " + other.name() + " in plan " + other.plan() + "."));
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
        List<NamePosition> places = places(conditions, page);
        Map<NamePosition, UnitResponse> units = new LinkedHashMap<>();
        for (Unit unit : list(
                "region in ?1 and key.name in ?2",
                Sort.by("region", "key.name", "key.plan"),
                places.stream().map(NamePosition::region).distinct().toList(),
                places.stream().map(NamePosition::name).distinct().toList())) {
            UnitResponse one = unit.response();
            units.merge(one.place(), one, UnitResponse::and);
        }
        return places.stream().map(units::get).flatMap(Stream::ofNullable).toList();
    }

    private List<NamePosition> places(Conditions conditions, PageRequest page) {
        NamePosition after = NamePosition.after(page);
        conditions
                .add("region >= :afterRegion and (region > :afterRegion or key.name > :after)", "after", after.name())
                .also("afterRegion", after.region());
        var query = getEntityManager()
                .createQuery(
                        "select distinct new " + NamePosition.class.getName() + "(region, key.name) from Unit where "
                                + conditions.where() + " order by region, key.name",
                        NamePosition.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    private List<String> names(Conditions conditions, String form) {
        conditions.add("(key.name = :form or aliases contains :form)", "form", form);
        var query = getEntityManager()
                .createQuery("select distinct key.name from Unit where " + conditions.where(), String.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
