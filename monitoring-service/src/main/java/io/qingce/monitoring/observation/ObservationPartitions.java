package io.qingce.monitoring.observation;

import io.qingce.monitoring.sql.AdvisoryLock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Makes the partition of a month before its first row arrives. A table is made beside the others and then attached,
 * which neither waits for readers and writers nor holds them up.
 */
@ApplicationScoped
public class ObservationPartitions {

    /** One maker at a time, in whatever replica it runs. The number is arbitrary; it only has to be the same. */
    private static final String LOCK = "select pg_advisory_xact_lock(" + AdvisoryLock.PARTITIONS.number() + ")";

    private static final String DETACHED = "select month from observation_detached where month = any(?)";

    private final DataSource database;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    ObservationPartitions(DataSource database) {
        this.database = database;
    }

    /** Looks again, before the next rows of a month arrive, whether they have a place. */
    public void forget(YearMonth month) {
        known.remove(month);
    }

    /**
     * Makes sure that rows of these keys have a place; in a transaction of its own, before that of the rows.
     *
     * @return the months that have none, because they have been taken off the table; empty as a rule
     */
    public Set<YearMonth> ensure(Collection<ObservationKey> keys) {
        Set<YearMonth> months = new TreeSet<>();
        keys.forEach(key -> months.add(month(key)));
        months.removeAll(known);
        if (months.isEmpty()) {
            return Set.of();
        }
        Set<YearMonth> detached = QuarkusTransaction.requiringNew().call(() -> make(months));
        months.removeAll(detached);
        // Only now: before the commit nobody else can see the partitions.
        known.addAll(months);
        return detached;
    }

    /** The month to whose partition a key belongs. */
    public static YearMonth month(ObservationKey key) {
        return YearMonth.from(key.periodEnd().atOffset(ZoneOffset.UTC));
    }

    private Set<YearMonth> make(Collection<YearMonth> months) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            Set<YearMonth> detached = detached(connection, months);
            for (YearMonth month : months) {
                if (!detached.contains(month)) {
                    attach(statement, "observation", month);
                    attach(statement, "observation_history", month);
                }
            }
            return detached;
        } catch (SQLException failure) {
            throw new IllegalStateException("a partition cannot be made", failure);
        }
    }

    private static Set<YearMonth> detached(Connection connection, Collection<YearMonth> months) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DETACHED)) {
            Object[] days =
                    months.stream().map(month -> month.atDay(1).toString()).toArray();
            select.setArray(1, connection.createArrayOf("date", days));
            Set<YearMonth> found = new TreeSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(YearMonth.from(row.getObject(1, LocalDate.class)));
                }
            }
            return found;
        }
    }

    private static void attach(Statement statement, String table, YearMonth month) throws SQLException {
        String partition = "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
        statement.execute("""
                do $$ begin
                    if to_regclass('%1$s') is null then
                        create table %1$s (like %2$s including all);
                        alter table %2$s attach partition %1$s for values
                            from ('%3$s-01 00:00:00+00') to ('%4$s-01 00:00:00+00');
                    end if;
                end $$
                """.formatted(partition, table, month, month.plusMonths(1)));
    }
}
