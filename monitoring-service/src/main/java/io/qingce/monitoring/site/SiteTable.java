package io.qingce.monitoring.site;

import io.qingce.monitoring.sql.Query;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ingest asks of the sites, without loading entities. */
@ApplicationScoped
public class SiteTable {

    private static final String LOCK =
            "select code, kind from site where code = any(?) order by code for no key update";
    private static final String NAMES = "select code, kind, region, name, aliases from site order by code";

    private final SqlTable sql;

    SiteTable(SqlTable sql) {
        this.sql = sql;
    }

    /**
     * Locks the sites of a batch, in the order of their codes, until the transaction ends: batches of the same sites
     * follow one another, never wait for each other in a circle, and their events leave in the order of their commits.
     *
     * @return the kind of each code that exists
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, SiteKind> lock(Collection<String> codes) {
        Query<Map<String, SiteKind>> locking = locking(codes);
        sql.ask(locking);
        return locking.answer();
    }

    /** The query of {@link #lock}, to be asked with others. */
    public static Query<Map<String, SiteKind>> locking(Collection<String> codes) {
        return new Query<>(LOCK, SiteTable::kinds, (Object) codes.toArray(String[]::new));
    }

    /** The names of all sites, for feeds that do not know codes. */
    @Transactional
    public SiteDirectory directory() {
        return new SiteDirectory(sql.select(NAMES, SiteTable::entry));
    }

    private static SiteDirectory.Entry entry(ResultSet row) throws SQLException {
        return new SiteDirectory.Entry(
                row.getString("code"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getString("name"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }

    private static Map<String, SiteKind> kinds(ResultSet row) throws SQLException {
        Map<String, SiteKind> kinds = new HashMap<>();
        while (row.next()) {
            kinds.put(row.getString("code"), SiteKind.valueOf(row.getString("kind")));
        }
        return kinds;
    }
}
