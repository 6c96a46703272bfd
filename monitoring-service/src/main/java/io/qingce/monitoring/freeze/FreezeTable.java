package io.qingce.monitoring.freeze;

import static java.util.Objects.requireNonNull;

import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frozen periods. Freezing locks the rows of the sites concerned as every writer of readings does, so it waits for
 * the writers that are at it, and those that come later see it: nobody writes into a period after it was frozen.
 */
@ApplicationScoped
public class FreezeTable {

    private static final String LOCK = """
            select code from site where (?::text is null or region = ?) and (?::text is null or code = ?)
            order by code for no key update
            """;
    private static final String COLUMNS = "f.id, f.region, f.site, f.version, f.first_end, f.last_end, "
            + "f.frozen_at, f.frozen_by, f.reason, f.lifted_at, f.lifted_by, f.lifted_reason";
    private static final String ADD = """
            insert into frozen_period (region, site, version, first_end, last_end, frozen_at, frozen_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String LIFT =
            "update frozen_period set lifted_at = ?, lifted_by = ?, lifted_reason = ? where id = ? and lifted_at is null";
    private static final String FIND = "select " + COLUMNS + " from frozen_period f where f.id = ?";
    private static final String LIST = "select " + COLUMNS + """
             from frozen_period f
            where f.id > ? and (not ? or f.lifted_at is null)
              and (?::text is null or f.region = ?) and (?::text is null or f.site = ?)
            order by f.id limit ?
            """;

    private final SqlTable sql;
    private final Clock clock;

    FreezeTable(SqlTable sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Freezes from now on: whoever is writing readings of these sites ends first. */
    @Transactional
    Freeze add(FreezeRequest request) {
        sql.select(LOCK, row -> row.getString(1), request.region(), request.region(), request.site(), request.site());
        Version version = request.version();
        long id = sql.first(
                        ADD,
                        row -> row.getLong(1),
                        request.region(),
                        request.site(),
                        version == null ? null : version.name(),
                        request.from().toInstant(),
                        request.to().toInstant(),
                        clock.instant(),
                        request.by(),
                        request.reason())
                .orElseThrow();
        return find(id).orElseThrow();
    }

    /** Unfreezes; false if it is no longer in force. */
    @Transactional
    boolean lift(long id, FreezeRequest.Lifting lifting) {
        return sql.update(LIFT, clock.instant(), lifting.by(), lifting.reason(), id) == 1;
    }

    @Transactional
    Optional<Freeze> find(long id) {
        return sql.first(FIND, this::freeze, id);
    }

    /** In the order in which they were frozen. */
    @Transactional
    List<Freeze> list(long after, boolean inForce, @Nullable String region, @Nullable String site, int limit) {
        return sql.select(LIST, this::freeze, after, inForce, region, region, site, site, limit);
    }

    private Freeze freeze(ResultSet row) throws SQLException {
        String version = row.getString("version");
        OffsetDateTime lifted = time(row, "lifted_at");
        return new Freeze(
                row.getLong("id"),
                row.getString("region"),
                row.getString("site"),
                version == null ? null : Version.valueOf(version),
                requireNonNull(time(row, "first_end")),
                requireNonNull(time(row, "last_end")),
                new Freeze.Step(
                        requireNonNull(time(row, "frozen_at")), row.getString("frozen_by"), row.getString("reason")),
                lifted == null
                        ? null
                        : new Freeze.Step(lifted, row.getString("lifted_by"), row.getString("lifted_reason")));
    }

    private @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }
}
