package io.qingce.monitoring.retrieval;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Follows the changes of the observations in an order in which none is ever overtaken. Only rows of transactions before
 * every one that still runs are shown: what commits later has a higher number and comes later. One long transaction
 * therefore delays the feed until it ends; it never makes it skip.
 */
@ApplicationScoped
public class ChangeTable {

    // Per partition along observation_changed_idx; the rows of one transaction are sorted by their key. The text of the
    // transaction has a name of its own: an order by the name of both would be the order of the texts, 1000 before 999.
    private static final String CHANGES = """
            select site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at,
                   changed_xact::text as transaction
            from observation
            where changed_xact >= ?::text::xid8 and changed_xact < pg_snapshot_xmin(pg_current_snapshot())
              and (changed_xact > ?::text::xid8 or (site, period_end, averaging, version) > (?, ?, ?, ?))%s
            order by changed_xact, site, period_end, averaging, version limit ?
            """;
    private static final String HORIZON = """
            select system_identifier::text, pg_snapshot_xmin(pg_current_snapshot())::text from pg_control_system()
            """;

    private final DataSource database;

    ChangeTable(DataSource database) {
        this.database = database;
    }

    /** One change: the observation as it now stands, and its place. */
    record Change(ChangeCursor place, Recorded recorded) {}

    /** Before the first change of all. */
    @Transactional
    public ChangeCursor beginning() {
        return ChangeCursor.before(horizon().system(), 0);
    }

    /** After every change that can be followed by now. */
    @Transactional
    public ChangeCursor end() {
        return horizon();
    }

    /**
     * The next changes after a place, in order.
     *
     * @param visible only those of these sites; empty: of all
     * @throws ProblemException 410 if the place is one of another database
     */
    @Transactional
    public List<Change> after(ChangeCursor place, Optional<Set<String>> visible, int most) {
        ChangeCursor horizon = horizon();
        if (!place.system().equals(horizon.system()) || place.transaction() > horizon.transaction()) {
            throw new ProblemException(
                    410,
                    "cursor-of-another-database",
                    "Cursor of another database",
                    "The database has been restored or replaced since this cursor was given out. Follow from the"
                            + " beginning: leave changedSince out.");
        }
        return read(place, visible, most);
    }

    private List<Change> read(ChangeCursor place, Optional<Set<String>> visible, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        CHANGES.formatted(visible.isPresent() ? " and site = any(?)" : ""))) {
            select.setString(1, Long.toString(place.transaction()));
            select.setString(2, Long.toString(place.transaction()));
            select.setString(3, place.site());
            select.setObject(4, place.periodEnd().atOffset(ZoneOffset.UTC));
            select.setString(5, place.averaging());
            select.setString(6, place.version());
            int next = 7;
            if (visible.isPresent()) {
                select.setArray(
                        next++, connection.createArrayOf("text", visible.get().toArray()));
            }
            select.setInt(next, most);
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(change(place.system(), row.getLong("transaction"), ObservationTable.read(row)));
                }
            }
            return changes;
        } catch (SQLException failure) {
            throw new IllegalStateException("the changes cannot be read", failure);
        }
    }

    private static Change change(String system, long transaction, Recorded recorded) {
        ObservationKey key = recorded.key();
        return new Change(
                new ChangeCursor(
                        system,
                        transaction,
                        key.site(),
                        key.periodEnd(),
                        key.averaging().text(),
                        key.version().name()),
                recorded);
    }

    private ChangeCursor horizon() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HORIZON);
                ResultSet row = select.executeQuery()) {
            row.next();
            return ChangeCursor.before(row.getString(1), row.getLong(2));
        } catch (SQLException failure) {
            throw new IllegalStateException("the end of the changes cannot be read", failure);
        }
    }

    /** The place after the last of these changes; the place before if there is none. */
    static ChangeCursor last(List<Change> changes, ChangeCursor before) {
        return Optional.of(changes)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(found.size() - 1).place())
                .orElse(before);
    }
}
