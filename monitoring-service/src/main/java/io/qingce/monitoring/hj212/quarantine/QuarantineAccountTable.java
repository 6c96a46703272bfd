package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much stands in quarantine on whose account, and what had to go. */
@ApplicationScoped
class QuarantineAccountTable {

    private static final String COLUMNS = "verified, holder, held_rows, held_bytes, dropped, dropped_at";
    private static final String OF_STRANGERS = "select coalesce(sum(held_rows), 0), coalesce(sum(held_bytes), 0)"
            + " from hj212_quarantine_account where not verified";
    private static final String TOO_MUCH = "select " + COLUMNS + """
             from hj212_quarantine_account
            where (verified and (held_rows > ? or held_bytes > ?)) or (not verified and (held_rows > ? or held_bytes > ?))
            order by verified, holder
            """;
    private static final String PAGE = "select " + COLUMNS + """
             from hj212_quarantine_account
            where (verified, holder) > (?, ?) and (held_rows > 0 or dropped > 0)
            order by verified, holder limit ?
            """;

    /** Doomed are rows by their number; what is counted as dropped is what nobody had replayed. */
    private static final String AND_SAY_SO = """
            , gone as (delete from hj212_quarantine q using doomed where q.id = doomed.id
                       returning q.verified, q.holder, octet_length(q.bytes) as size, q.settled_at is null as open)
            update hj212_quarantine_account a
            set held_rows = held_rows - g.rows, held_bytes = held_bytes - g.size, dropped = dropped + g.open,
                dropped_at = case when g.open > 0 then ? else dropped_at end
            from (select verified, holder, count(*) as rows, sum(size) as size, count(*) filter (where open) as open
                  from gone group by verified, holder order by verified, holder) g
            where a.verified = g.verified and a.holder = g.holder
            returning g.rows, g.open
            """;

    private static final String TRIM = """
            with ranked as (
                select id, row_number() over newest as place, sum(octet_length(bytes)) over newest as so_far
                from hj212_quarantine where verified = ? and (?::text is null or holder = ?::text)
                window newest as (order by settled_at is null desc, id desc)),
            doomed as (select id from ranked where place > ? or so_far > ?)
            """ + AND_SAY_SO;
    private static final String EXPIRE = """
            with doomed as (select id from hj212_quarantine where last_seen < ? order by last_seen limit ?)
            """ + AND_SAY_SO;
    private static final String FORGET =
            "delete from hj212_quarantine_account where held_rows <= 0" + " and (dropped_at is null or dropped_at < ?)";

    private final SqlTable sql;

    QuarantineAccountTable(SqlTable sql) {
        this.sql = sql;
    }

    /** How much there may be. */
    record Room(long rows, long bytes) {
        boolean isExceededBy(long someRows, long someBytes) {
            return someRows > rows || someBytes > bytes;
        }

        /** Nine tenths of it. */
        Room lessATenth() {
            return new Room(rows - rows / 10, bytes - bytes / 10);
        }
    }

    /** Rows that went, and how many of them nobody had had replayed. */
    record Gone(long rows, long unsettled) {
        Gone and(Gone other) {
            return new Gone(rows + other.rows, unsettled + other.unsettled);
        }
    }

    /** What stands on the accounts of all addresses together: rows and bytes. */
    Room ofStrangers() {
        return sql.select(OF_STRANGERS, row -> new Room(row.getLong(1), row.getLong(2)))
                .get(0);
    }

    /** The holders of which there is more than they have room for. */
    List<Account> tooMuch(Room ofDevice, Room ofAddress) {
        return sql.select(
                TOO_MUCH,
                QuarantineAccountTable::account,
                ofDevice.rows(),
                ofDevice.bytes(),
                ofAddress.rows(),
                ofAddress.bytes());
    }

    /** Keeps of one holder, or of all strangers, the newest for which there is room. */
    Gone trim(boolean verified, @Nullable String holder, Room room, Instant now) {
        return sum(sql.select(
                TRIM, QuarantineAccountTable::gone, verified, holder, holder, room.rows(), room.bytes(), now));
    }

    /** Drops some of what did not come again since a time. */
    Gone expire(Instant before, int atMost, Instant now) {
        return sum(sql.select(EXPIRE, QuarantineAccountTable::gone, before, atMost, now));
    }

    /** Forgets accounts on which nothing stands and of which nothing was dropped since a time. */
    void forget(Instant before) {
        sql.update(FORGET, before);
    }

    /** Those of which something is held or was dropped; strangers first. */
    @Transactional
    Page<Account> page(PageRequest request) {
        Cursor after = request.after(2).orElse(Cursor.of(false, ""));
        List<Account> found = sql.select(
                PAGE,
                QuarantineAccountTable::account,
                Boolean.valueOf(after.text(0)),
                after.text(1),
                request.limit() + 1);
        return Page.of(
                found,
                request,
                it -> Cursor.of(it.holder().verified(), it.holder().name()));
    }

    private static Gone sum(List<Gone> each) {
        return each.stream().reduce(new Gone(0, 0), Gone::and);
    }

    private static Gone gone(ResultSet row) throws SQLException {
        return new Gone(row.getLong(1), row.getLong(2));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new Holder(row.getBoolean(1), row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toInstant));
    }
}
