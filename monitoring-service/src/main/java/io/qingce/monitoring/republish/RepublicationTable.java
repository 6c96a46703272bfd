package io.qingce.monitoring.republish;

import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Republications, and the observations that they send. */
@ApplicationScoped
public class RepublicationTable {

    private static final String CREATE = """
            insert into republication (sites, period_from, period_to, state, with_sites, sites_sent, observations_sent,
                                       events, created_at, changed_at)
            values (?, ?, ?, 'RUNNING', ?, 0, 0, 0, ?, ?) returning id
            """;
    private static final String SELECT = "select * from republication ";
    private static final String NEXT = "where state = 'RUNNING' order by id limit 1 for update skip locked";
    private static final String SAVE = """
            update republication set state = ?, last_site = ?, last_period_end = ?, last_averaging = ?, last_version = ?,
                                     sites_sent = ?, observations_sent = ?, events = ?, changed_at = ?
            where id = ?
            """;
    private static final String CANCEL =
            "update republication set state = 'CANCELLED', changed_at = ? where id = ? and state = 'RUNNING'";
    private static final String OBSERVATIONS = """
            select site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at from observation
            where site = any(?) and period_end between ? and ? and site >= ?
              and (site, period_end, averaging, version) > (?, ?, ?, ?)
            order by site, period_end, averaging, version limit ?
            """;
    private static final Republication.Key BEFORE_ALL = new Republication.Key("", Instant.EPOCH, "", "");

    private final DataSource database;

    RepublicationTable(DataSource database) {
        this.database = database;
    }

    /** Puts a new one on record and returns its number. */
    @Transactional
    public long create(List<String> sites, Instant from, Instant to, boolean withSites, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(CREATE)) {
            insert.setArray(1, connection.createArrayOf("text", sites.toArray()));
            insert.setObject(2, utc(from));
            insert.setObject(3, utc(to));
            insert.setBoolean(4, withSites);
            insert.setObject(5, utc(now));
            insert.setObject(6, utc(now));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** All, the newest first. */
    @Transactional
    public List<Republication> all() {
        return select("order by id desc limit 100");
    }

    @Transactional
    public Optional<Republication> find(long id) {
        return select("where id = " + id).stream().findFirst();
    }

    /** The oldest that runs, locked until the transaction ends; none while another replica has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Republication> lockNext() {
        return select(NEXT).stream().findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Republication it, Instant now) {
        Republication.@Nullable Key last = it.last().orElse(null);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SAVE)) {
            update.setString(1, it.state().name());
            update.setString(2, last == null ? null : last.site());
            update.setObject(3, last == null ? null : utc(last.periodEnd()));
            update.setString(4, last == null ? null : last.averaging());
            update.setString(5, last == null ? null : last.version());
            update.setLong(6, it.sitesSent());
            update.setLong(7, it.observationsSent());
            update.setLong(8, it.events());
            update.setObject(9, utc(now));
            update.setLong(10, it.id());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Stops one that runs; what has been sent stays sent. */
    @Transactional
    public void cancel(long id, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CANCEL)) {
            update.setObject(1, utc(now));
            update.setLong(2, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** The next observations that it sends, of these sites, along the primary key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Recorded> next(Republication it, List<String> sites, int most) {
        Republication.Key last = it.last().orElse(BEFORE_ALL);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OBSERVATIONS)) {
            select.setArray(1, connection.createArrayOf("text", sites.toArray()));
            select.setObject(2, utc(it.from()));
            select.setObject(3, utc(it.to()));
            select.setString(4, last.site());
            select.setString(5, last.site());
            select.setObject(6, utc(last.periodEnd()));
            select.setString(7, last.averaging());
            select.setString(8, last.version());
            select.setInt(9, most);
            List<Recorded> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(ObservationTable.read(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private List<Republication> select(String condition) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + condition);
                ResultSet row = select.executeQuery()) {
            List<Republication> found = new ArrayList<>();
            while (row.next()) {
                found.add(read(row));
            }
            return found;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static Republication read(ResultSet row) throws SQLException {
        return new Republication(
                row.getLong("id"),
                List.of((String[]) row.getArray("sites").getArray()),
                time(row, "period_from"),
                time(row, "period_to"),
                Republication.State.valueOf(row.getString("state")),
                row.getBoolean("with_sites"),
                last(row),
                row.getLong("sites_sent"),
                row.getLong("observations_sent"),
                row.getLong("events"),
                time(row, "created_at"),
                time(row, "changed_at"));
    }

    private static Optional<Republication.Key> last(ResultSet row) throws SQLException {
        String site = row.getString("last_site");
        return site == null
                ? Optional.empty()
                : Optional.of(new Republication.Key(
                        site,
                        time(row, "last_period_end"),
                        row.getString("last_averaging"),
                        row.getString("last_version")));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException failure) {
        return new IllegalStateException("the republications cannot be read or written", failure);
    }
}
