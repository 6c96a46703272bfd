package io.qingce.monitoring.retrieval.change;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            select %s, changed_xact::text::bigint as transaction
            from observation
            where changed_xact >= :transaction::text::xid8 and changed_xact < pg_snapshot_xmin(pg_current_snapshot())
              and (changed_xact > :transaction::text::xid8
                   or (site, period_end, averaging, version) > (:site, :end, :averaging, :version))
              and (:visible::text[] is null or site = any(:visible))
            order by changed_xact, site, period_end, averaging, version limit :most
            """.formatted(ObservationTable.COLUMNS);
    private static final String HORIZON = """
            select system_identifier::text as system, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as transaction
            from pg_control_system()
            """;

    private final Database database;

    ChangeTable(Database database) {
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
        place.requireBefore(horizon());
        return read(place, visible, most);
    }

    private List<Change> read(ChangeCursor place, Optional<Set<String>> visible, int most) {
        Sql query = Sql.of(CHANGES)
                .with("transaction", Long.toString(place.transaction()))
                .with("site", place.site())
                .with("end", place.periodEnd())
                .with("averaging", place.averaging())
                .with("version", place.version())
                .with("visible", visible)
                .with("most", most);
        return database.list(
                query, row -> change(place.system(), row.number("transaction"), ObservationTable.read(row)));
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
        return database.first(
                        Sql.of(HORIZON), row -> ChangeCursor.before(row.text("system"), row.number("transaction")))
                .orElseThrow();
    }

    /** The place after the last of these changes; the place before if there is none. */
    static ChangeCursor last(List<Change> changes, ChangeCursor before) {
        return Optional.of(changes)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(found.size() - 1).place())
                .orElse(before);
    }
}
