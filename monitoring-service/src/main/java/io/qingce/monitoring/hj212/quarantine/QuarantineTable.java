package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.value.Sha256;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The quarantine. The same bytes stand in it once. */
@ApplicationScoped
public class QuarantineTable {

    private static final HexFormat HEX = HexFormat.of();

    private static final String PUT = """
        with put as (
            insert into hj212_quarantine as q (digest, device_number, verified, holder, remote, reason, detail, bytes,
                times, first_seen, last_seen)
            select decode(n.digest, 'hex'), n.device_number, n.verified, n.holder, n.remote, n.reason, n.detail,
                decode(n.bytes, 'hex'), n.times, n.seen, n.seen
            from unnest(:digests::text[], :devices::text[], :verified::boolean[], :holders::text[], :remotes::text[],
                :reasons::text[], :details::text[], :bytes::text[], :times::bigint[], :seen::timestamptz[])
                as n (digest, device_number, verified, holder, remote, reason, detail, bytes, times, seen)
            on conflict (digest) do update
            set device_number = excluded.device_number, remote = excluded.remote, reason = excluded.reason,
                detail = excluded.detail, times = q.times + excluded.times, last_seen = excluded.last_seen,
                settled_at = case when q.settlement = 'DISCARDED' then q.settled_at end,
                settlement = case when q.settlement = 'DISCARDED' then q.settlement end
            returning verified, holder, octet_length(bytes) as size, xmax = 0 as is_new)
        insert into hj212_quarantine_account as a (verified, holder, held_rows, held_bytes)
        select verified, holder, count(*), sum(size) from put where is_new
        group by verified, holder order by verified, holder
        on conflict (verified, holder) do update
        set held_rows = a.held_rows + excluded.held_rows, held_bytes = a.held_bytes + excluded.held_bytes
        returning verified, holder, held_rows, held_bytes, dropped, dropped_at
        """;
    private static final String COLUMNS =
            "id, device_number, verified, holder, remote, reason, detail, bytes, times, first_seen, last_seen,"
                    + " settled_at, settlement, settled_by, settled_because";
    private static final String FIND = "select " + COLUMNS + " from hj212_quarantine where id = :id";
    private static final String LIST =
            "select " + COLUMNS + " from hj212_quarantine where (last_seen, id) < (:seen, :id)";
    private static final String OLDEST =
            "select " + COLUMNS + " from hj212_quarantine where settled_at is null and id > :after";
    private static final String COUNTS =
            "select reason, count(*) as packets, sum(times)::bigint as times, max(last_seen) as newest"
                    + " from hj212_quarantine where settled_at is null";
    private static final String REPLAYED = """
        update hj212_quarantine set settled_at = :now, settlement = 'REPLAYED', settled_by = null, settled_because = null
        where id = :id
        """;
    private static final String DISCARD = """
        update hj212_quarantine set settled_at = :now, settlement = 'DISCARDED', settled_by = :by, settled_because = :why
        where id in (select id from hj212_quarantine where settled_at is null
        """;
    private static final String JUDGE = "update hj212_quarantine set reason = :reason, detail = :detail where id = :id";

    private static final Cursor NEWEST = Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private final Database database;

    QuarantineTable(Database database) {
        this.database = database;
    }

    /** Puts bytes into quarantine, or counts them once more; the accounts on which more stands now. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Account> put(List<Unusable> arrivals, Instant now) {
        Map<String, List<Unusable>> alike = alike(arrivals);
        List<Unusable> last =
                alike.values().stream().map(each -> each.get(each.size() - 1)).toList();
        Map<Unusable, Instant> seen = seen(arrivals, now);
        Sql statement = Sql.of(PUT)
                .with("seen", last, seen::get)
                .with("digests", alike.keySet())
                .with("devices", last, it -> plain(it.deviceNumber().orElse(null)))
                .with("verified", last, it -> it.holder().verified())
                .with("holders", last, it -> plain(it.holder().name()))
                .with("remotes", last, Unusable::remote)
                .with("reasons", last, it -> it.refusal().reason())
                .with("details", last, it -> plain(it.refusal().detail()))
                .with("bytes", last, it -> HEX.formatHex(it.refusal().bytes().toBytes()))
                .with("times", alike.values(), each -> (long) each.size());
        return database.list(statement, QuarantineAccountTable::account);
    }

    /** A microsecond after one another, so that they keep the order in which they came. */
    private static Map<Unusable, Instant> seen(List<Unusable> arrivals, Instant now) {
        Map<Unusable, Instant> seen = new IdentityHashMap<>();
        for (int i = 0; i < arrivals.size(); i++) {
            seen.put(arrivals.get(i), now.plus(i, ChronoUnit.MICROS));
        }
        return seen;
    }

    /** How many packets stand there for one reason, how often they came, and when last. */
    record Tally(RefusalReason reason, long packets, long times, Instant newest) {}

    /** The newest first. */
    @Transactional
    Page<Quarantined> newest(QuarantineFilter filter, boolean settled, PageRequest request) {
        request.count(() -> database.count(newestOf(filter, settled, request.whole())));
        return Page.of(
                database.list(newestOf(filter, settled, request), QuarantineTable::quarantined),
                request,
                row -> Cursor.of(row.lastSeen(), row.id()));
    }

    private static Sql newestOf(QuarantineFilter filter, boolean settled, PageRequest request) {
        Cursor after = request.after(2).orElse(NEWEST);
        return filter.in(Sql.of(LIST).with("seen", after.moment(0)).with("id", after.number(1)))
                .then(settled ? " and settled_at is not null" : " and settled_at is null")
                .then(" order by last_seen desc, id desc limit :most")
                .with("most", request.limit() + 1);
    }

    /** What is not settled in the order in which it came first. */
    @Transactional
    Page<Quarantined> oldest(QuarantineFilter filter, PageRequest request) {
        request.count(() -> database.count(oldestOf(filter, request.whole())));
        return Page.of(
                database.list(oldestOf(filter, request), QuarantineTable::quarantined), request, Quarantined::id);
    }

    private static Sql oldestOf(QuarantineFilter filter, PageRequest request) {
        return filter.in(Sql.of(OLDEST).with("after", request.afterNumber().orElse(0L)))
                .then(" order by id limit :most")
                .with("most", request.limit() + 1);
    }

    /** What is not settled by reason, most first. */
    @Transactional
    List<Tally> counts(QuarantineFilter filter) {
        return database.list(
                filter.in(Sql.of(COUNTS)).then(" group by reason order by packets desc, reason"), Tally.class);
    }

    /** Discards what is not settled, at most so much of it; says how much. */
    @Transactional
    int discard(QuarantineFilter filter, Quarantined.Settled how, int most) {
        return database.run(
                filter.in(discarding(how)).then(" order by id limit :most)").with("most", most));
    }

    @Transactional
    void discard(long id, Quarantined.Settled how) {
        database.run(discarding(how).then(" and id = :id)").with("id", id));
    }

    private static Sql discarding(Quarantined.Settled how) {
        return Sql.of(DISCARD).with("now", how.at()).with("by", how.by()).with("why", how.because());
    }

    @Transactional
    Optional<Quarantined> find(long id) {
        return database.first(Sql.of(FIND).with("id", id), QuarantineTable::quarantined);
    }

    @Transactional
    void settle(long id, Instant now) {
        database.run(Sql.of(REPLAYED).with("now", now).with("id", id));
    }

    /** Notes why a replay did not succeed. */
    @Transactional
    void judge(long id, Refusal refusal) {
        database.run(Sql.of(JUDGE)
                .with("reason", refusal.reason())
                .with("detail", plain(refusal.detail()))
                .with("id", id));
    }

    private static Quarantined quarantined(Row row) {
        byte[] bytes = row.get("bytes", byte[].class);
        Refusal refusal = new Refusal(
                row.get("reason", RefusalReason.class), row.text("detail"), RawBytes.copyOf(bytes, 0, bytes.length));
        return new Quarantined(
                row.number("id"),
                new Unusable(
                        refusal,
                        row.optional("device_number", String.class),
                        new Holder(row.flag("verified"), row.text("holder")),
                        row.text("remote")),
                row.number("times"),
                row.instant("first_seen"),
                row.instant("last_seen"),
                row.optional("settled_at", Instant.class).map(at -> settled(row, at)));
    }

    private static Quarantined.Settled settled(Row row, Instant at) {
        return new Quarantined.Settled(
                at,
                row.get("settlement", Quarantined.Settlement.class),
                row.optional("settled_by", String.class).orElse(""),
                row.optional("settled_because", String.class).orElse(""));
    }

    /** The database knows no text with a NUL in it. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    /** Arrivals by what they stand under, those of one row in their order. */
    static Map<String, List<Unusable>> alike(List<Unusable> arrivals) {
        Map<String, List<Unusable>> alike = new TreeMap<>();
        arrivals.forEach(arrival ->
                alike.computeIfAbsent(digest(arrival), key -> new ArrayList<>()).add(arrival));
        return alike;
    }

    /** Of the bytes and of whether it was its device that sent them: a stranger changes nothing of what a device sent. */
    private static String digest(Unusable arrival) {
        MessageDigest digest = Sha256.digest();
        digest.update(arrival.refusal().bytes().toBytes());
        digest.update((byte) (arrival.holder().verified() ? 1 : 0));
        return Sha256.of(digest);
    }
}
