package io.qingce.monitoring.partition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes months off the table and puts them back. Detaching lets readers and writers go on: it cannot run in a
 * transaction, so each step is one, and a broken-off detachment is finished by asking again.
 */
@ApplicationScoped
public class PartitionTable {

    private static final List<String> TABLES = List.of("observation", "observation_history");
    private static final String MONTHS = """
            select replace(substr(c.relname, 13), '_', '-') as month, not exists (
                       select from observation_detached d where to_char(d.month, 'YYYY_MM') = substr(c.relname, 13)),
                   greatest(c.reltuples, 0)::bigint,
                   pg_total_relation_size(c.oid)
                       + coalesce(pg_total_relation_size(to_regclass('observation_history_' || substr(c.relname, 13))), 0)
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
              and c.relname ~ '^observation_[0-9]{4}_[0-9]{2}$'
            order by 1
            """;
    private static final String STATE = """
            select inhdetachpending from pg_inherits where inhrelid = to_regclass(?)
            """;

    private final DataSource database;

    PartitionTable(DataSource database) {
        this.database = database;
    }

    /** All months, oldest first. */
    List<MonthResponse> months() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(MONTHS);
                ResultSet row = select.executeQuery()) {
            List<MonthResponse> months = new ArrayList<>();
            while (row.next()) {
                months.add(new MonthResponse(row.getString(1), row.getBoolean(2), row.getLong(3), row.getLong(4)));
            }
            return months;
        } catch (SQLException failure) {
            throw new IllegalStateException("the months cannot be read", failure);
        }
    }

    /** The months that are off the table. */
    List<YearMonth> detached() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select month from observation_detached order by month");
                ResultSet row = select.executeQuery()) {
            List<YearMonth> months = new ArrayList<>();
            while (row.next()) {
                months.add(YearMonth.from(row.getObject(1, LocalDate.class)));
            }
            return months;
        } catch (SQLException failure) {
            throw new IllegalStateException("the detached months cannot be read", failure);
        }
    }

    /** Takes a month off the table; from the first step on, reads of it are refused. */
    void detach(YearMonth month, Instant now) {
        run("insert into observation_detached values ('%s', '%s') on conflict do nothing"
                .formatted(month.atDay(1), now));
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
        run("delete from observation_detached where month = '%s'".formatted(month.atDay(1)));
    }

    /** What a partition is to its table. */
    private enum State {
        ATTACHED,
        PENDING,
        DETACHED
    }

    private State state(String partition) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STATE)) {
            select.setString(1, partition);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return State.DETACHED;
                }
                return row.getBoolean(1) ? State.PENDING : State.ATTACHED;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the state of " + partition + " cannot be read", failure);
        }
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("a month cannot be moved: " + sql, failure);
        }
    }

    private static String name(String table, YearMonth month) {
        return "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
    }
}
