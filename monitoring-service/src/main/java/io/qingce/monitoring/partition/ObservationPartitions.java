package io.qingce.monitoring.partition;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.sql.AdvisoryLock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the partition of a month before its first row arrives. A table is made beside the others and then attached,
 * which neither waits for readers and writers nor holds them up.
 */
@ApplicationScoped
public class ObservationPartitions {

    /** One maker at a time, in whatever replica it runs. The number is arbitrary; it only has to be the same. */
    private static final String LOCK = "select pg_advisory_xact_lock(" + AdvisoryLock.PARTITIONS.number() + ")";

    private static final String DETACHED = "select month from observation_detached where month = any(:months)";

    private final Database database;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    ObservationPartitions(Database database) {
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
        database.run(Sql.of(LOCK));
        Sql query = Sql.of(DETACHED).with("months", months, month -> month.atDay(1));
        Set<YearMonth> detached = new TreeSet<>(database.list(query, row -> YearMonth.from(row.date("month"))));
        for (YearMonth month : months) {
            if (!detached.contains(month)) {
                attach("observation", month);
                attach("observation_history", month);
            }
        }
        return detached;
    }

    private void attach(String table, YearMonth month) {
        String partition = "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
        database.run(Sql.of("""
                do $$ begin
                    if to_regclass('%1$s') is null then
                        create table %1$s (like %2$s including all);
                        alter table %2$s attach partition %1$s for values
                            from ('%3$s-01 00:00:00+00') to ('%4$s-01 00:00:00+00');
                    end if;
                end $$
                """.formatted(partition, table, month, month.plusMonths(1))));
    }
}
