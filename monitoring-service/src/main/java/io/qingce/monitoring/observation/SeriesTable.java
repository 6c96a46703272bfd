package io.qingce.monitoring.observation;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Stretches of observations of chosen sites, for those who judge, review or send them again; all bounds are inclusive. */
@ApplicationScoped
public class SeriesTable {

    private static final String SELECT = "select " + ObservationTable.COLUMNS + " from observation where ";

    private static final String BOTH_VERSIONS = SELECT + """
            site = any(:sites) and averaging = :averaging and period_end between :from and :to
            order by site, period_end, version limit :most
            """;

    private static final String AFTER = SELECT + """
            site = any(:sites) and period_end between :from and :to and site >= :site
            and (site, period_end, averaging, version) > (:site, :end, :averaging, :version)
            order by site, period_end, averaging, version limit :most
            """;

    private static final String REAL_TIME = SELECT + """
            site = :site and version = 'REAL_TIME' and averaging = any(:averagings) and period_end between :from and :to
            order by averaging, period_end
            """;

    // For gaps and rhythms: the last before a stretch and the first behind it, of hours and of samples.
    private static final String EDGE = "(" + SELECT + "site = :site and version = 'REAL_TIME' and averaging = '%s'"
            + " and period_end %s :time order by period_end %s limit :most)";
    private static final String BEFORE =
            EDGE.formatted("PT0S", "<", "desc") + " union all " + EDGE.formatted("PT1H", "<", "desc");
    private static final String BEHIND =
            EDGE.formatted("PT0S", ">", "") + " union all " + EDGE.formatted("PT1H", ">", "");

    private final Database database;

    SeriesTable(Database database) {
        this.database = database;
    }

    /** Where a reader stands in the order of site, period end, averaging and version. */
    public record Place(String site, Instant periodEnd, String averaging, String version) {

        /** Before every observation. */
        public static final Place START = new Place("", Instant.EPOCH, "", "");
    }

    /** Both versions, at most so many, in the order of their keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> bothVersions(Collection<String> sites, String averaging, Instant from, Instant to, int most) {
        Sql query = Sql.of(BOTH_VERSIONS)
                .with("sites", sites)
                .with("averaging", averaging)
                .with("from", from)
                .with("to", to)
                .with("most", most);
        return database.list(query, ObservationTable::read);
    }

    /** Those after a place, at most so many, along the primary key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> after(Place place, Collection<String> sites, Instant from, Instant to, int most) {
        Sql query = Sql.of(AFTER)
                .with("sites", sites)
                .with("from", from)
                .with("to", to)
                .with("site", place.site())
                .with("end", place.periodEnd())
                .with("averaging", place.averaging())
                .with("version", place.version())
                .with("most", most);
        return database.list(query, ObservationTable::read);
    }

    /** The real-time observations of a site, series by series. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> realTime(String site, Collection<String> averagings, Instant from, Instant to) {
        Sql query = Sql.of(REAL_TIME)
                .with("site", site)
                .with("averagings", averagings)
                .with("from", from)
                .with("to", to);
        return database.list(query, ObservationTable::read);
    }

    /** The last real-time observations of hours and of samples before a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> before(String site, Instant time, int most) {
        return edge(BEFORE, site, time, most);
    }

    /** The first real-time observations of hours and of samples after a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> behind(String site, Instant time, int most) {
        return edge(BEHIND, site, time, most);
    }

    private List<Recorded> edge(String query, String site, Instant time, int most) {
        return database.list(
                Sql.of(query).with("site", site).with("time", time).with("most", most), ObservationTable::read);
    }
}
