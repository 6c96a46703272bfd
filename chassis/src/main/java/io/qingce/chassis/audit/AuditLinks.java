package io.qingce.chassis.audit;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The chain of the rows. Rows that are committed get their links a moment later, from one replica at a time. */
@ApplicationScoped
class AuditLinks {

    private static final int AT_ONCE = 1_000;
    private static final String NOTHING_BEFORE = "";

    /** By a name, beside the numbers of a service: all services have this one. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('audit_link')) as held";

    private static final String TAKE = """
        with taken as (
            delete from audit_waiting where entry in (select entry from audit_waiting order by entry limit :some)
            returning entry)
        select entry.* from audit_entry entry join taken on taken.entry = entry.id order by entry.id
        """;

    private static final String ADD = """
        insert into audit_link (sequence, entry, linked, key_id, mac)
        select sequence, entry, :linked, :key, decode(mac, 'hex')
        from unnest(:sequences::bigint[], :entries::bigint[], :macs::text[]) as link (sequence, entry, mac)
        """;

    private static final String HEAD =
            "select sequence, linked, key_id, encode(mac, 'hex') as mac from audit_link order by sequence desc limit 1";

    private static final String FORGET = "select audit_forget(:until, :most)";

    private final Database database;
    private final AuditKeys keys;
    private final Clock clock;

    AuditLinks(Database database, AuditKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A link.
     *
     * @param mac its code, hexadecimal
     */
    record Link(long sequence, Instant linked, String keyId, String mac) {

        /** What the code of a link is over. */
        static String text(long sequence, long entry, Instant linked, String before, AuditEntry row) {
            return before + '\n' + sequence + '\n' + entry + '\n' + linked + '\n' + row.text();
        }
    }

    private record Waiting(long id, AuditEntry entry) {

        static Waiting of(Row row) {
            return new Waiting(row.number("id"), AuditTable.entry(row));
        }
    }

    /** Links what waits, a piece of it; true if more may wait. */
    @Transactional
    boolean add() {
        if (!database.first(Sql.of(LOCK), row -> row.flag("held")).orElseThrow()) {
            return false;
        }
        List<Waiting> waiting = database.list(Sql.of(TAKE).with("some", AT_ONCE), Waiting::of);
        if (!waiting.isEmpty()) {
            add(waiting, head());
        }
        return waiting.size() == AT_ONCE;
    }

    private void add(List<Waiting> waiting, Optional<Link> head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long sequence = head.map(Link::sequence).orElse(0L);
        String before = head.map(Link::mac).orElse(NOTHING_BEFORE);
        List<Link> links = new ArrayList<>();
        for (Waiting row : waiting) {
            sequence++;
            before = mac(keys.current(), Link.text(sequence, row.id(), now, before, row.entry()))
                    .orElseThrow();
            links.add(new Link(sequence, now, keys.current(), before));
        }
        database.run(Sql.of(ADD)
                .with("linked", now)
                .with("key", keys.current())
                .with("sequences", links, Link::sequence)
                .with("entries", waiting, Waiting::id)
                .with("macs", links, Link::mac));
    }

    /** The code that a link has to have; empty if its key is not known. */
    Optional<String> mac(String keyId, String text) {
        return keys.mac(keyId, text).map(HexFormat.of()::formatHex);
    }

    /** The last link. */
    @Transactional
    Optional<Link> head() {
        return database.first(Sql.of(HEAD), AuditLinks::link);
    }

    /** For how many seconds the oldest row has been waiting for its link; 0 if none waits. */
    @Transactional
    long waitingSeconds() {
        return database.number(Sql.of("""
                select coalesce(extract(epoch from :now - min(at)), 0)::bigint
                from audit_entry join audit_waiting on entry = id""").with("now", clock.instant()));
    }

    /** Forgets rows from before a moment; true if there may be more of them. */
    @Transactional
    boolean forget(Instant until) {
        return database.number(Sql.of(FORGET).with("until", until).with("most", AT_ONCE)) == AT_ONCE;
    }

    static Link link(Row row) {
        return new Link(row.number("sequence"), row.instant("linked"), row.text("key_id"), row.text("mac"));
    }
}
