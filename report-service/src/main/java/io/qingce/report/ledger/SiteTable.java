package io.qingce.report.ledger;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Copies of the sites. */
@ApplicationScoped
public class SiteTable {

    private static final String COLUMNS = "site, revision, name, kind, region, control_point, simulated, target_class";

    private static final String WRITE = """
            insert into site_copy (site, revision, name, kind, region, control_point, simulated, target_class)
            select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::text[])
            on conflict (site) do update
            set revision = excluded.revision, name = excluded.name, kind = excluded.kind, region = excluded.region,
                control_point = excluded.control_point, simulated = excluded.simulated, target_class = excluded.target_class
            where site_copy.revision < excluded.revision
            """;

    /** Who folds readings shares this lock, who changes sites has it alone. The number only has to be the same. */
    private static final int LOCK = 727_002;

    private final Database database;

    public SiteTable(Database database) {
        this.database = database;
    }

    /** Until the transaction ends no site changes. */
    void keepUnchanged() {
        database.query("select pg_advisory_xact_lock_shared(?)", row -> true, LOCK);
    }

    /** Until the transaction ends nobody folds readings or changes sites. */
    void lockForChange() {
        database.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    /** The sites of these codes, as far as they are known. */
    public List<Site> read(Collection<String> codes) {
        String query = "select " + COLUMNS + " from site_copy where site = any(?)";
        return database.query(query, SiteTable::site, (Object) codes.toArray(String[]::new));
    }

    /** The sites of a region, by code. */
    public List<Site> ofRegion(String region) {
        return database.query(
                "select " + COLUMNS + " from site_copy where region = ? order by site", SiteTable::site, region);
    }

    /** The regions with river sections or lake points, by name. */
    public List<String> regionsWithWater() {
        return database.query(
                "select distinct region from site_copy where kind in ('RIVER_SECTION', 'LAKE_POINT') order by region",
                row -> row.getString(1));
    }

    /** Stores sites unless a newer revision is there. */
    void write(List<Site> sites) {
        database.update(
                WRITE,
                sites.stream().map(Site::code).toArray(String[]::new),
                sites.stream().map(Site::revision).toArray(Long[]::new),
                sites.stream().map(Site::name).toArray(String[]::new),
                sites.stream().map(s -> s.kind().name()).toArray(String[]::new),
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
                SiteKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getString(8));
    }
}
