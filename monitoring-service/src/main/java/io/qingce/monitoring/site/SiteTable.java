package io.qingce.monitoring.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What the ingest asks of the sites, without loading entities. */
@ApplicationScoped
public class SiteTable {

    private static final String LOCK =
            "select code, kind from site where code = any(?) order by code for no key update";
    private static final String NAMES = "select code, kind, region, name, aliases from site order by code";

    private final DataSource database;

    SiteTable(DataSource database) {
        this.database = database;
    }

    /**
     * Locks the sites of a batch, in the order of their codes, until the transaction ends: batches of the same sites
     * follow one another, never wait for each other in a circle, and their events leave in the order of their commits.
     *
     * @return the kind of each code that exists
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, SiteKind> lock(Collection<String> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            Map<String, SiteKind> kinds = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kinds.put(row.getString("code"), SiteKind.valueOf(row.getString("kind")));
                }
            }
            return kinds;
        } catch (SQLException failure) {
            throw new IllegalStateException("the sites cannot be locked", failure);
        }
    }

    /** The names of all sites, for feeds that do not know codes. */
    @Transactional
    public SiteDirectory directory() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NAMES);
                ResultSet row = select.executeQuery()) {
            List<SiteDirectory.Entry> entries = new ArrayList<>();
            while (row.next()) {
                entries.add(new SiteDirectory.Entry(
                        row.getString("code"),
                        SiteKind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("aliases").getArray())));
            }
            return new SiteDirectory(entries);
        } catch (SQLException failure) {
            throw new IllegalStateException("the names of the sites cannot be read", failure);
        }
    }
}
