package io.qingce.monitoring.observation;

import io.qingce.chassis.Page;
import io.qingce.chassis.PageRequest;
import io.qingce.chassis.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Pages of observations, read along the primary key. */
@ApplicationScoped
public class ObservationQuery {

    private static final String SELECT = """
            select site, period_end, averaging, version, revision, readings, flags, recorded_at from observation
            where site = ?
            """;
    private static final String ORDER = " order by period_end, averaging, version limit ?";

    private final DataSource database;

    ObservationQuery(DataSource database) {
        this.database = database;
    }

    /** Which observations: of one site, period end within inclusive bounds. */
    public record Filter(
            String site,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<Averaging> averaging,
            Optional<Version> version) {}

    /**
     * One page.
     *
     * @throws ProblemException 400 if the cursor is none of this list
     */
    @Transactional
    public Page<Recorded> page(Filter filter, PageRequest request) {
        List<Object> arguments = new ArrayList<>(List.of(filter.site()));
        StringBuilder sql = new StringBuilder(SELECT);
        filter.from().ifPresent(from -> add(sql, arguments, " and period_end >= ?", utc(from)));
        filter.to().ifPresent(to -> add(sql, arguments, " and period_end <= ?", utc(to)));
        filter.averaging().ifPresent(it -> add(sql, arguments, " and averaging = ?", it.text()));
        filter.version().ifPresent(it -> add(sql, arguments, " and version = ?", it.name()));
        request.after().ifPresent(cursor -> {
            Object[] last = last(cursor);
            add(sql, arguments, " and period_end >= ?", last[0]);
            add(sql, arguments, " and (period_end, averaging, version) > (?, ?, ?)", last);
        });
        add(sql, arguments, ORDER, request.limit() + 1);
        return Page.of(read(sql.toString(), arguments), request, ObservationQuery::cursor);
    }

    private List<Recorded> read(String sql, List<Object> arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                select.setObject(i + 1, arguments.get(i));
            }
            List<Recorded> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(ObservationTable.read(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the observations cannot be read", failure);
        }
    }

    private static void add(StringBuilder sql, List<Object> arguments, String condition, Object... values) {
        sql.append(condition);
        arguments.addAll(List.of(values));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String cursor(Recorded recorded) {
        ObservationKey key = recorded.key();
        return key.periodEnd() + " " + key.averaging().text() + " " + key.version();
    }

    private static Object[] last(String cursor) {
        String[] parts = cursor.split(" ", -1);
        try {
            if (parts.length == 3) {
                return new Object[] {utc(Instant.parse(parts[0])), parts[1], parts[2]};
            }
        } catch (DateTimeException notOurs) {
            // falls through to the refusal
        }
        throw new ProblemException(
                400, "unknown-cursor", "Unknown cursor", "Take the cursor from the 'next' member of the page before.");
    }
}
