package io.qingce.plan.milestone;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.plan.filter.Listed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads milestones page by page, also by the unit that answers, which an ORM cannot: one row answers for many units. */
@ApplicationScoped
class MilestoneTable {

    private static final String IN_ORDER = """
            select m.plan_code, m.position, m.region, m.document from milestone m
            where %s
            order by m.plan_code, m.position limit :limit
            """;

    private static final String COUNT = "select count(*) from milestone m where %s";

    /** Regions and units that answer. A milestone whose task names no unit stands under the empty name. */
    private static final String UNITS = """
            select distinct m.region, answering.unit from milestone m
            cross join lateral unnest(
                case when cardinality(m.answering) = 0 then array[''] else m.answering end) as answering (unit)
            where %1$s
            """;

    private static final String BY_UNIT = "with page as (" + UNITS + """
                and m.region >= :afterRegion and (m.region > :afterRegion or answering.unit > :after)
                order by m.region, answering.unit limit :limit)
            select page.region, page.unit, m.document from page
            join milestone m on m.region = page.region
                and (page.unit = any (m.answering) or page.unit = '' and cardinality(m.answering) = 0)
            where %1$s
            order by page.region, page.unit, m.plan_code, m.position
            """;

    private static final String COUNT_UNITS = "select count(*) from (" + UNITS + ") units";

    private final EntityManager database;

    MilestoneTable(EntityManager database) {
        this.database = database;
    }

    /** Up to {@code limit + 1} milestones in the order of plans and of the print. */
    List<Listed> find(Conditions conditions, PageRequest page) {
        page.count(() -> count(COUNT, conditions));
        page.after(2)
                .ifPresent(after ->
                        conditions.after("m.plan_code", after.text(0), "m.position", after.as(1, Integer::valueOf)));
        return rows(IN_ORDER, conditions, Map.of("limit", page.limit() + 1)).stream()
                .map(row -> new Listed(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    /** Up to {@code limit + 1} units in the order of regions and names, each with all that it answers for. */
    List<UnitMilestones> byUnit(Conditions conditions, PageRequest page) {
        page.count(() -> count(COUNT_UNITS, conditions));
        Cursor after = page.after(2).orElse(Cursor.of("", ""));
        List<UnitMilestones> units = new ArrayList<>();
        for (Tuple row : rows(
                BY_UNIT,
                conditions,
                Map.of("afterRegion", after.text(0), "after", after.text(1), "limit", page.limit() + 1))) {
            Cursor place = Cursor.of(row.get(0, String.class), row.get(1, String.class));
            if (units.isEmpty() || !units.get(units.size() - 1).isAt(place)) {
                units.add(UnitMilestones.at(place));
            }
            units.get(units.size() - 1).milestones().add(new MilestoneJson(row.get(2, String.class)));
        }
        return units;
    }

    private long count(String query, Conditions conditions) {
        return rows(query, conditions, Map.of()).get(0).get(0, Long.class);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String query, Conditions conditions, Map<String, Object> page) {
        Query rows = database.createNativeQuery(query.formatted(conditions.where()), Tuple.class);
        conditions.parameters().forEach(rows::setParameter);
        page.forEach(rows::setParameter);
        return rows.getResultList();
    }
}
