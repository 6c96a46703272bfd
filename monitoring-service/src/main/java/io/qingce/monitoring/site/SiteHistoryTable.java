package io.qingce.monitoring.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Every content that sites ever had. */
@ApplicationScoped
public class SiteHistoryTable {

    private static final String KEEP = """
            insert into site_history (code, revision, document, recorded_at) values (?, ?, ?::jsonb, ?::timestamptz)
            """;
    private static final String FIND = """
            select code, document, recorded_at from site_history where code = any(?) order by code, revision
            """;

    private final DataSource database;
    private final ObjectMapper json;

    SiteHistoryTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One content and when it went on record. */
    record Kept(SiteDocument site, Instant recordedAt) {}

    /** Keeps contents that stand from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Collection<SiteDocument> changed, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (SiteDocument site : changed) {
                insert.setString(1, site.code());
                insert.setObject(2, site.revision());
                insert.setString(3, json.writeValueAsString(site));
                insert.setString(4, now.toString());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the history of the sites cannot be written", failure);
        }
    }

    /** All contents of these sites by code, in the order of their revisions. */
    @Transactional
    Map<String, List<Kept>> of(Collection<String> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            Map<String, List<Kept>> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                            .add(new Kept(
                                    json.readValue(row.getString("document"), SiteDocument.class),
                                    row.getTimestamp("recorded_at").toInstant()));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("the history of the sites cannot be read", failure);
        }
    }
}
