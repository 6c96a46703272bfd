package io.qingce.monitoring.retrieval;

import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Parameter;
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
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Observations page by page, read along the primary key. */
@ApplicationScoped
public class ObservationPages {

    private static final String SELECT = """
        select site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at from observation
        where site = any(?)
        """;
    private static final String ORDER = " order by site, period_end, averaging, version";

    private final DataSource database;

    ObservationPages(DataSource database) {
        this.database = database;
    }

    /**
     * One page in the order of site, period end, averaging and version.
     *
     * @throws ProblemException 400 if the cursor is none of this list
     */
    @Transactional
    public Page<Recorded> page(ObservationSelection selection, PageRequest request) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = select(selection, arguments);
        request.after(4).ifPresent(last -> {
            Object[] place = {last.text(3), utc(last.moment(0)), last.text(1), last.text(2)};
            add(sql, arguments, " and site >= ?", place[0]);
            add(sql, arguments, " and (site, period_end, averaging, version) > (?, ?, ?, ?)", place);
        });
        add(sql, arguments, ORDER + " limit ?", request.limit() + 1);
        List<Recorded> found = new ArrayList<>();
        read(sql.toString(), arguments, recorded -> found.add(recorded.only(selection.parameters())));
        return Page.of(found, request, ObservationPages::place);
    }

    /** How many observations a selection has. */
    @Transactional
    public long count(ObservationSelection selection) {
        List<Object> arguments = new ArrayList<>();
        String sql = "select count(*) from (" + select(selection, arguments) + ") as selected";
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the observations cannot be counted", failure);
        }
    }

    /**
     * The next observations of one site in the order of period end, averaging and version, as they stand at this moment.
     *
     * @param after the one after which it goes on
     */
    @Transactional
    public List<Recorded> next(ObservationSelection selection, String site, Optional<ObservationKey> after, int most) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = select(selection, arguments);
        arguments.set(0, new String[] {site});
        after.ifPresent(last -> {
            Object[] place = {
                utc(last.periodEnd()), last.averaging().text(), last.version().name()
            };
            add(sql, arguments, " and period_end >= ?", place[0]);
            add(sql, arguments, " and (period_end, averaging, version) > (?, ?, ?)", place);
        });
        add(sql, arguments, ORDER + " limit ?", most);
        List<Recorded> found = new ArrayList<>();
        read(sql.toString(), arguments, recorded -> found.add(recorded.only(selection.parameters())));
        return found;
    }

    private static StringBuilder select(ObservationSelection selection, List<Object> arguments) {
        StringBuilder sql = new StringBuilder(SELECT);
        arguments.add(selection.sites().toArray(String[]::new));
        selection.from().ifPresent(from -> add(sql, arguments, " and period_end >= ?", utc(from)));
        selection.to().ifPresent(to -> add(sql, arguments, " and period_end <= ?", utc(to)));
        selection.averaging().ifPresent(it -> add(sql, arguments, " and averaging = ?", it.text()));
        selection.version().ifPresent(it -> add(sql, arguments, " and version = ?", it.name()));
        if (!selection.parameters().isEmpty()) {
            sql.append(" and jsonb_exists_any(readings, ?)");
            arguments.add(selection.parameters().stream().map(Parameter::code).toArray(String[]::new));
        }
        return sql;
    }

    private void read(String sql, List<Object> arguments, Consumer<Recorded> consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, arguments)) {
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    consumer.accept(ObservationTable.read(row));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the observations cannot be read", failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<Object> arguments)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            select.setObject(
                    i + 1, argument instanceof String[] texts ? connection.createArrayOf("text", texts) : argument);
        }
        return select;
    }

    private static void add(StringBuilder sql, List<Object> arguments, String condition, Object... values) {
        sql.append(condition);
        arguments.addAll(List.of(values));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Cursor place(Recorded recorded) {
        ObservationKey key = recorded.key();
        return Cursor.of(key.periodEnd(), key.averaging().text(), key.version(), key.site());
    }
}
