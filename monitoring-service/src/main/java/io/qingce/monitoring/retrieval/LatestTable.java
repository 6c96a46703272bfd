package io.qingce.monitoring.retrieval;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The latest observation of each of many sites. */
@ApplicationScoped
public class LatestTable {

    // One short walk back along the primary key per site. An observation counts if one of its readings has a number.
    private static final String LATEST = """
            select o.* from unnest(?::text[]) as s (site) cross join lateral (
                select distinct on (averaging, version)
                       site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at
                from observation
                where site = s.site and period_end >= ?
                  and (?::text is null or averaging = ?) and (?::text is null or version = ?)
                  and exists (select from jsonb_each(readings) r
                              where r.value <> 'null' and (cardinality(?::text[]) = 0 or r.key = any(?::text[])))
                order by averaging, version, period_end desc
            ) o order by o.site, o.averaging, o.version
            """;

    private final DataSource database;

    LatestTable(DataSource database) {
        this.database = database;
    }

    /** Per site, averaging and version the observation with the latest period end, none that ended before a time. */
    @Transactional
    public List<Recorded> latest(ObservationSelection selection, Instant since) {
        String averaging = selection.averaging().map(Averaging::text).orElse(null);
        String version = selection.version().map(Version::name).orElse(null);
        Object[] parameters =
                selection.parameters().stream().map(Parameter::code).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setArray(
                    1, connection.createArrayOf("text", selection.sites().toArray()));
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            select.setString(3, averaging);
            select.setString(4, averaging);
            select.setString(5, version);
            select.setString(6, version);
            select.setArray(7, connection.createArrayOf("text", parameters));
            select.setArray(8, connection.createArrayOf("text", parameters));
            List<Recorded> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(ObservationTable.read(row).only(selection.parameters()));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the latest observations cannot be read", failure);
        }
    }
}
