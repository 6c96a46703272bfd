package io.qingce.plan.unit;

import io.qingce.chassis.PageRequest;
import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import io.qingce.plan.filter.Conditions;
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

    private static final String BETWEEN = "\n";

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

    /** Up to {@code limit + 1} units in the order of region and name, each once. */
    List<UnitResponse> find(Conditions conditions, PageRequest page) {
        String[] after = page.after().map(Units::place).orElse(new String[] {"", ""});
        conditions.add("(region > :afterRegion or region = :afterRegion and key.name > :after)", "after", after[1]);
        conditions.parameters().put("afterRegion", after[0]);
        Map<String, UnitResponse> units = new LinkedHashMap<>();
        for (Unit unit : list(conditions.where(), Sort.by("region", "key.name", "key.plan"), conditions.parameters())) {
            units.merge(cursor(unit.response()), unit.response(), UnitResponse::and);
            if (units.size() > page.limit() + 1) {
                break;
            }
        }
        return units.values().stream().limit(page.limit() + 1L).toList();
    }

    static String cursor(UnitResponse unit) {
        return unit.region() + BETWEEN + unit.name().zh();
    }

    private List<String> names(Conditions conditions, String form) {
        conditions.add("(key.name = :form or array_contains(aliases, :form))", "form", form);
        return list(conditions.where(), conditions.parameters()).stream()
                .map(Unit::name)
                .distinct()
                .toList();
    }

    private static String[] place(String cursor) {
        String[] parts = cursor.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw new ProblemException(
                    400,
                    "unknown-cursor",
                    "Unknown cursor",
                    "Take the cursor from the 'next' member of the page before.");
        }
        return parts;
    }
}
