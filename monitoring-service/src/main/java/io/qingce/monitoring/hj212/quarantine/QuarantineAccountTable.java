package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much stands in quarantine on whose account, and what had to go. */
@ApplicationScoped
class QuarantineAccountTable {

    private static final String COLUMNS = "verified, holder, held_rows, held_bytes, dropped, dropped_at";
    private static final String OF_STRANGERS =
            "select coalesce(sum(held_rows), 0)::bigint as rows, coalesce(sum(held_bytes), 0)::bigint as bytes"
                    + " from hj212_quarantine_account where not verified";
    private static final String TOO_MUCH = "select " + COLUMNS + """
             from hj212_quarantine_account
            where (verified and (held_rows > :rowsOfDevice or held_bytes > :bytesOfDevice))
               or (not verified and (held_rows > :rowsOfAddress or held_bytes > :bytesOfAddress))
            order by verified, holder
            """;
    private static final String PAGE = "select " + COLUMNS + """
             from hj212_quarantine_account
            where (verified, holder) > (:verified, :holder) and (held_rows > 0 or dropped > 0)
            order by verified, holder limit :most
            """;

    /** Doomed are rows by their number; what is counted as dropped is what nobody had replayed. */
    private static final String AND_SAY_SO = """
            , gone as (delete from hj212_quarantine q using doomed where q.id = doomed.id
                       returning q.verified, q.holder, octet_length(q.bytes) as size, q.settled_at is null as open)
            update hj212_quarantine_account a
            set held_rows = held_rows - g.rows, held_bytes = held_bytes - g.size, dropped = dropped + g.open,
                dropped_at = case when g.open > 0 then :now else dropped_at end
            from (select verified, holder, count(*) as rows, sum(size) as size, count(*) filter (where open) as open
                  from gone group by verified, holder order by verified, holder) g
            where a.verified = g.verified and a.holder = g.holder
            returning g.rows, g.open as unsettled
            """;

    private static final String TRIM = """
            with ranked as (
                select id, row_number() over newest as place, sum(octet_length(bytes)) over newest as so_far
                from hj212_quarantine where verified = :verified and (:holder::text is null or holder = :holder::text)
                window newest as (order by settled_at is null desc, last_seen desc, id desc)),
            doomed as (select id from ranked where place > :rows or so_far > :bytes)
            """ + AND_SAY_SO;
    private static final String EXPIRE = """
            with doomed as (select id from hj212_quarantine where last_seen < :before order by last_seen limit :most)
            """ + AND_SAY_SO;
    private static final String FORGET =
            "delete from hj212_quarantine_account where held_rows <= 0 and (dropped_at is null or dropped_at < :before)";

    private final Database database;

    QuarantineAccountTable(Database database) {
        this.database = database;
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
        return database.first(Sql.of(OF_STRANGERS), Room.class).orElseThrow();
    }

    /** The holders of which there is more than they have room for. */
    List<Account> tooMuch(Room ofDevice, Room ofAddress) {
        Sql query = Sql.of(TOO_MUCH)
                .with("rowsOfDevice", ofDevice.rows())
                .with("bytesOfDevice", ofDevice.bytes())
                .with("rowsOfAddress", ofAddress.rows())
                .with("bytesOfAddress", ofAddress.bytes());
        return database.list(query, QuarantineAccountTable::account);
    }

    /** Keeps of one holder, or of all strangers, the newest for which there is room. */
    Gone trim(boolean verified, @Nullable String holder, Room room, Instant now) {
        return gone(Sql.of(TRIM)
                .with("verified", verified)
                .with("holder", holder)
                .with("rows", room.rows())
                .with("bytes", room.bytes())
                .with("now", now));
    }

    /** Drops some of what did not come again since a time. */
    Gone expire(Instant before, int atMost, Instant now) {
        return gone(Sql.of(EXPIRE).with("before", before).with("most", atMost).with("now", now));
    }

    /** Forgets accounts on which nothing stands and of which nothing was dropped since a time. */
    void forget(Instant before) {
        database.run(Sql.of(FORGET).with("before", before));
    }

    /** Those of which something is held or was dropped; strangers first. */
    @Transactional
    Page<Account> page(PageRequest request) {
        request.count(() -> database.count(query(request.whole())));
        return Page.of(
                database.list(query(request), QuarantineAccountTable::account),
                request,
                it -> Cursor.of(it.holder().verified(), it.holder().name()));
    }

    private static Sql query(PageRequest request) {
        Cursor after = request.after(2).orElse(Cursor.of(false, ""));
        return Sql.of(PAGE)
                .with("verified", Boolean.valueOf(after.text(0)))
                .with("holder", after.text(1))
                .with("most", request.limit() + 1);
    }

    private Gone gone(Sql statement) {
        return database.list(statement, Gone.class).stream().reduce(new Gone(0, 0), Gone::and);
    }

    static Account account(Row row) {
        return new Account(
                new Holder(row.flag("verified"), row.text("holder")),
                row.number("held_rows"),
                row.number("held_bytes"),
                row.number("dropped"),
                row.optional("dropped_at", Instant.class));
    }
}
