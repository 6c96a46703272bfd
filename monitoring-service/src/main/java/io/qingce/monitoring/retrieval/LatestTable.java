package io.qingce.monitoring.retrieval;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.standards.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The latest observation of each of many sites. */
@ApplicationScoped
public class LatestTable {

    // One short walk back along the primary key per site. An observation counts if one of its readings has a number.
    private static final String LATEST = """
            select o.* from unnest(:sites::text[]) as s (site) cross join lateral (
                select distinct on (averaging, version) %s
                from observation
                where site = s.site and period_end >= :since
                  and (:averaging::text is null or averaging = :averaging) and (:version::text is null or version = :version)
                  and exists (select from jsonb_each(readings) r
                              where r.value <> 'null'
                                and (cardinality(:parameters::text[]) = 0 or r.key = any(:parameters::text[])))
                order by averaging, version, period_end desc
            ) o order by o.site, o.averaging, o.version
            """.formatted(ObservationTable.COLUMNS);

    private final Database database;

    LatestTable(Database database) {
        this.database = database;
    }

    /** Per site, averaging and version the observation with the latest period end, none that ended before a time. */
    @Transactional
    public List<Recorded> latest(ObservationSelection selection, Instant since) {
        Sql query = Sql.of(LATEST)
                .with("sites", selection.sites())
                .with("since", since)
                .with("averaging", selection.averaging().map(Averaging::text))
                .with("version", selection.version())
                .with("parameters", selection.parameters(), Parameter::code);
        return database.list(query, row -> ObservationTable.read(row).only(selection.parameters()));
    }
}
