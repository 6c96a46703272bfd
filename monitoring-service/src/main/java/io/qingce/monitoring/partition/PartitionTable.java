package io.qingce.monitoring.partition;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Takes months off the table and puts them back. Detaching lets readers and writers go on: it cannot run in a
 * transaction, so each step is one, and a broken-off detachment is finished by asking again.
 */
@ApplicationScoped
public class PartitionTable {

    private static final List<String> TABLES = List.of("observation", "observation_history");
    private static final String MONTHS = """
            select replace(substr(c.relname, 13), '_', '-') as month, not exists (
                       select from observation_detached d
                       where to_char(d.month, 'YYYY_MM') = substr(c.relname, 13)) as attached,
                   greatest(c.reltuples, 0)::bigint as rows,
                   pg_total_relation_size(c.oid) + coalesce(
                       pg_total_relation_size(to_regclass('observation_history_' || substr(c.relname, 13))), 0) as bytes
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
              and c.relname ~ '^observation_[0-9]{4}_[0-9]{2}$'
            order by 1
            """;
    private static final String STATE = """
            select inhdetachpending from pg_inherits where inhrelid = to_regclass(:partition)
            """;

    private final Database database;

    PartitionTable(Database database) {
        this.database = database;
    }

    /** All months, oldest first. */
    List<MonthResponse> months() {
        return database.list(Sql.of(MONTHS), MonthResponse.class);
    }

    /** The months that are off the table. */
    List<YearMonth> detached() {
        return database.list(
                Sql.of("select month from observation_detached order by month"),
                row -> YearMonth.from(row.date("month")));
    }

    /** Takes a month off the table; from the first step on, reads of it are refused. */
    void detach(YearMonth month, Instant now) {
        database.run(Sql.of("insert into observation_detached values (:month, :now) on conflict do nothing")
                .with("month", month.atDay(1))
                .with("now", now));
        for (String table : TABLES) {
            String partition = name(table, month);
            State state = state(partition);
            if (state != State.DETACHED) {
                run("alter table %s detach partition %s %s"
                        .formatted(table, partition, state == State.PENDING ? "finalize" : "concurrently"));
            }
        }
    }

    /** Puts a month back. The constraint that detaching left behind spares the database the looking through. */
    void attach(YearMonth month) {
        for (String table : TABLES) {
            String partition = name(table, month);
            if (state(partition) == State.PENDING) {
                run("alter table %s detach partition %s finalize".formatted(table, partition));
            }
            if (state(partition) == State.DETACHED) {
                run("alter table %s attach partition %s for values from ('%s-01 00:00:00+00') to ('%s-01 00:00:00+00')"
                        .formatted(table, partition, month, month.plusMonths(1)));
            }
        }
        database.run(
                Sql.of("delete from observation_detached where month = :month").with("month", month.atDay(1)));
    }

    /** What a partition is to its table. */
    private enum State {
        ATTACHED,
        PENDING,
        DETACHED
    }

    private State state(String partition) {
        return database.first(
                        Sql.of(STATE).with("partition", partition),
                        row -> row.flag("inhdetachpending") ? State.PENDING : State.ATTACHED)
                .orElse(State.DETACHED);
    }

    private void run(String sql) {
        database.run(Sql.of(sql));
    }

    private static String name(String table, YearMonth month) {
        return "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
    }
}
