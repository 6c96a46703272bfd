package io.qingce.monitoring.observation;

import io.qingce.chassis.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final String LOCK = "select pg_advisory_xact_lock(727010)";

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
     * @throws ProblemException 409 if one is of a month that has been detached
     */
    public void ensure(Collection<ObservationKey> keys) {
        Set<YearMonth> months = new TreeSet<>();
        keys.forEach(key -> months.add(YearMonth.from(key.periodEnd().atOffset(ZoneOffset.UTC))));
        months.removeAll(known);
        if (months.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> make(months));
        // Only now: before the commit nobody else can see the partitions.
        known.addAll(months);
    }

    private void make(Collection<YearMonth> months) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            refuseDetached(connection, months);
            for (YearMonth month : months) {
                attach(statement, "observation", month);
                attach(statement, "observation_history", month);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a partition cannot be made", failure);
        }
    }

    private static void refuseDetached(Connection connection, Collection<YearMonth> months) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DETACHED)) {
            Object[] days =
                    months.stream().map(month -> month.atDay(1).toString()).toArray();
            select.setArray(1, connection.createArrayOf("date", days));
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    throw new ProblemException(
                            409,
                            "detached-month",
                            "Detached month",
                            "The month of " + row.getString(1) + " has been taken off line; attach it before readings"
                                    + " of it are sent.");
                }
            }
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
