package io.qingce.report.attainment;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stamps of everything that an evaluation depends on: equal stamps, equal evaluation. The rows of a region are stamped by their
 * number, and by the sum of what only ever grows when one is replaced: the writing transaction of a region-day, the revision of
 * a site, sample, exceptional event or reported value. The share of stations only changes with a start. Reading them takes no lock and writing costs nothing.
 */
@ApplicationScoped
class StampTable {

    private static final String REGIONS = """
            select r.region, concat_ws(' ',
                (select concat_ws('/', count(*), sum(d.xmin::text::bigint), max(d.xmin::text::bigint))
                 from region_day d where d.region = r.region and d.day between ? and ?),
                (select concat_ws('/', count(*), sum(hashtextextended(s.site, s.revision))) from site_copy s where s.region = r.region),
                (select concat_ws('/', count(*), sum(m.revision)) from site_copy s join site_sample m using (site)
                 where s.region = r.region and m.period_end >= ? and m.period_end < ?),
                (select concat_ws('/', count(*), sum(hashtextextended(e.event, e.revision))) from exceptional_event_copy e
                 where r.region = any(e.regions)
                    or e.sites && (select array_agg(s.site) from site_copy s where s.region = r.region)))
            from unnest(?::text[]) r(region)
            """;

    private static final String TOLD = """
            select p.plan, concat_ws(' ',
                (select concat_ws('/', count(*), sum(v.revision)) from reported_value_copy v where v.plan = p.plan),
                (select max(f.id) from supplied_figure f where f.plan = p.plan))
            from unnest(?::text[]) p(plan)
            """;

    /** A stamp and what it is of. */
    private record Stamp(String of, String stamp) {}

    private final Database database;

    StampTable(Database database) {
        this.database = database;
    }

    /** The stamps of what is known of regions from one day to another, by region. */
    Map<String, String> ofRegions(Collection<String> regions, LocalDate from, LocalDate to) {
        return byName(database.query(
                REGIONS,
                row -> new Stamp(row.getString(1), row.getString(2)),
                from,
                to,
                from,
                to.plusDays(2),
                regions.toArray(String[]::new)));
    }

    /** The stamps of what people told about plans, by plan. */
    Map<String, String> ofTold(Collection<String> plans) {
        return byName(database.query(
                TOLD, row -> new Stamp(row.getString(1), row.getString(2)), (Object) plans.toArray(String[]::new)));
    }

    private static Map<String, String> byName(List<Stamp> stamps) {
        return stamps.stream().collect(Collectors.toMap(Stamp::of, Stamp::stamp, (one, same) -> one));
    }
}
