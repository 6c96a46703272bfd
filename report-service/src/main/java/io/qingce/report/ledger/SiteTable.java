package io.qingce.report.ledger;

import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Copies of the sites. */
@ApplicationScoped
public class SiteTable {

    private static final String COLUMNS = "site, revision, name, kind, region, control_point, simulated, target_class";

    private static final String WRITE = """
            insert into site_copy (site, revision, name, kind, region, control_point, simulated, target_class, recorded_at)
            select k.*, ?
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::text[]) k
            on conflict (site) do update
            set revision = excluded.revision, name = excluded.name, kind = excluded.kind, region = excluded.region,
                control_point = excluded.control_point, simulated = excluded.simulated, target_class = excluded.target_class,
                recorded_at = excluded.recorded_at
            where site_copy.revision < excluded.revision
            """;

    private final Database database;
    private final Moment moment;
    private final Clock clock;

    public SiteTable(Database database, Moment moment, Clock clock) {
        this.database = database;
        this.moment = moment;
        this.clock = clock;
    }

    /** Until the transaction ends no site changes. */
    void keepUnchanged() {
        database.query("select pg_advisory_xact_lock_shared(?)", row -> true, AdvisoryLock.SITES.number());
    }

    /** Until the transaction ends nobody folds readings or changes sites. */
    void lockForChange() {
        database.query("select pg_advisory_xact_lock(?)", row -> true, AdvisoryLock.SITES.number());
    }

    /** Returns once every fold that is running now is committed or undone. */
    public void awaitRunningFolds() {
        lockForChange();
    }

    /** The sites of these codes, as far as they are known. */
    public List<Site> read(Collection<String> codes) {
        String query = "select " + COLUMNS + " from site_copy where site = any(?)";
        return database.query(query, SiteTable::site, (Object) codes.toArray(String[]::new));
    }

    /** A site as it was known at the moment asked for. */
    public Optional<Site> find(String code) {
        String query = "select " + COLUMNS + " from " + rows() + " s where site = ?";
        return database.query(query, SiteTable::site, code).stream().findFirst();
    }

    /** The sites of a region, by code. */
    public List<Site> ofRegion(String region) {
        return database.query(
                "select " + COLUMNS + " from " + rows() + " s where region = ? order by site", SiteTable::site, region);
    }

    /** The sites of some regions as they are now. */
    public List<Site> ofRegions(Collection<String> regions) {
        String query = "select " + COLUMNS + " from site_copy where region = any(?) order by site";
        return database.query(query, SiteTable::site, (Object) regions.toArray(String[]::new));
    }

    /** The regions with river sections or lake points, by name. */
    public List<String> regionsWithWater() {
        return database.query(
                "select distinct region from site_copy where kind in ('RIVER_SECTION', 'LAKE_POINT') order by region",
                row -> row.getString(1));
    }

    private String rows() {
        return moment.rows("site_copy", "site_former", "site");
    }

    /** Stores sites unless a newer revision is there. */
    void write(List<Site> sites) {
        database.update(
                WRITE,
                OffsetDateTime.now(clock),
                sites.stream().map(Site::code).toArray(String[]::new),
                sites.stream().map(Site::revision).toArray(Long[]::new),
                sites.stream().map(Site::name).toArray(String[]::new),
                sites.stream().map(s -> s.kindAsSent()).toArray(String[]::new),
                sites.stream().map(Site::region).toArray(String[]::new),
                sites.stream().map(Site::controlPoint).toArray(Boolean[]::new),
                sites.stream().map(Site::simulated).toArray(Boolean[]::new),
                sites.stream().map(Site::targetClass).toArray(String[]::new));
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                SiteKind.of(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getString(8),
                row.getString(4));
    }
}
