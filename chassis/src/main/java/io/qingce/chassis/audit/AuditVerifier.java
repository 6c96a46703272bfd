package io.qingce.chassis.audit;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.language.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the chain, whole or what is new of it, and says what is not as it was written, and where. */
@ApplicationScoped
class AuditVerifier {

    /** A row that has no link after this long was put in, or its link was taken away. */
    private static final Duration LINKED_WITHIN = Duration.ofMinutes(10);

    private static final int MOST = 1_000;

    private static final String CHAIN = """
        select link.sequence, link.entry, link.linked, link.key_id, encode(link.mac, 'hex') as mac, entry.id, entry.at,
            entry.request, entry.subject, entry.name, entry.roles, entry.grants, entry.address, entry.operation, entry.object,
            entry.outcome, entry.reason, entry.times, entry.before, entry.after, entry.body_sha256
        from audit_link link left join audit_entry entry on entry.id = link.entry
        where link.sequence >= :first order by link.sequence
        """;

    private static final String UNLINKED = """
        select id from audit_entry entry
        where at < :before and not exists (select from audit_link link where link.entry = entry.id)
        """;

    private final Database database;
    private final AuditLinks links;
    private final Clock clock;
    private volatile long highest;

    AuditVerifier(Database database, AuditLinks links, Clock clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    /** What can be wrong. */
    enum AuditFlaw {
        CHANGED(
                "记录或链接被改动，或前一链接被改动",
                "the row or its link is not the one that was chained, or the link before it is not"),
        ROW_REMOVED("记录被删除", "the row of this link is gone"),
        LINK_REMOVED("此前的链接缺失", "links before this one are gone"),
        NOT_CHAINED("记录未入链：被插入，或链接被删除", "the row has no link: it was put in, or its link was taken away"),
        CUT_OFF("链尾被截去", "the chain ends before where it has been"),
        UNKNOWN_KEY("缺少该链接的密钥", "the key of this link is not known");

        private final String words;

        AuditFlaw(String chinese, String english) {
            this.words = Words.both(chinese, english);
        }

        /** In both languages. */
        String words() {
            return words;
        }
    }

    /**
     * Something that is not as it was written.
     *
     * @param sequence place in the chain; null of a row that has none
     * @param entry number of the row; null where there is none
     */
    record Finding(
            AuditFlaw kind,
            @Nullable Long sequence,
            @Nullable Long entry) {}

    /**
     * What was found.
     *
     * @param checked how many links
     * @param head the last link; null of an empty trail
     * @param until rows of before this moment have a link, or are among the findings
     */
    record Result(long checked, AuditLinks.@Nullable Link head, List<Finding> findings, Instant until) {}

    /**
     * Looks at all links, and at all rows that should have one.
     *
     * @param anchored a link that stood once, as it was anchored; null for what this process has seen
     */
    @Transactional
    Result verify(@Nullable Anchor anchored) {
        return look(new Walk(anchored, null), Optional.empty());
    }

    /**
     * Looks at what came since: at the links behind the last one that was looked at, which has to be there as it was, and at
     * the rows of that time. What was done to older rows since only {@link #verify} finds.
     *
     * @param before what this process has found before; its findings stand until all of it is verified again
     */
    @Transactional
    Result verifySince(Result before) {
        Result since = look(new Walk(null, before.head()), Optional.of(before.until()));
        List<Finding> all = Stream.concat(before.findings().stream(), since.findings().stream())
                .distinct()
                .limit(MOST)
                .toList();
        return new Result(since.checked(), since.head(), all, since.until());
    }

    private Result look(Walk walk, Optional<Instant> from) {
        database.each(Sql.of(CHAIN).with("first", walk.first()), walk::look);
        walk.end();
        Instant until = clock.instant().minus(LINKED_WITHIN);
        database.list(
                        Sql.of(UNLINKED)
                                .with("before", until)
                                .and("at >= :from", from)
                                .then(" order by id limit :most")
                                .with("most", MOST),
                        row -> row.number("id"))
                .forEach(entry -> walk.add(AuditFlaw.NOT_CHAINED, null, entry));
        return new Result(walk.checked, walk.last, walk.findings, until);
    }

    /** A link as it was anchored: its place and its code. */
    record Anchor(long sequence, String mac) {

        /** As a request names it: number, colon, code. */
        static @Nullable Anchor of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            int colon = text.indexOf(':');
            return new Anchor(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
        }
    }

    private final class Walk {

        private final @Nullable Anchor anchored;
        private final AuditLinks.@Nullable Link known;
        private final List<Finding> findings = new ArrayList<>();
        private long checked;
        private AuditLinks.@Nullable Link last;

        /** @param known the link that was looked at last; null if all have to be */
        Walk(@Nullable Anchor anchored, AuditLinks.@Nullable Link known) {
            this.anchored = anchored;
            this.known = known;
        }

        /** The number of the first link to look at. */
        long first() {
            return known == null ? 0 : known.sequence();
        }

        void look(Row row) {
            AuditLinks.Link link = AuditLinks.link(row);
            long entry = row.number("entry");
            if (known != null && last == null && known.sequence() == link.sequence()) {
                if (!known.equals(link)) {
                    add(AuditFlaw.CHANGED, link.sequence(), entry);
                }
                last = link;
                return;
            }
            checked++;
            boolean hasRow = row.optional("id", Long.class).isPresent();
            if (last == null ? hasRow && link.sequence() != 1 : link.sequence() != last.sequence() + 1) {
                add(AuditFlaw.LINK_REMOVED, link.sequence(), entry);
            }
            if (hasRow) {
                compare(link, entry, AuditTable.entry(row));
            } else {
                removed(link, entry);
            }
            if (anchored != null
                    && anchored.sequence() == link.sequence()
                    && !anchored.mac().equals(link.mac())) {
                add(AuditFlaw.CHANGED, link.sequence(), entry);
            }
            last = link;
        }

        /** The first link of all stands without its row where older ones were forgotten; not earlier than they may be. */
        private void removed(AuditLinks.Link link, long entry) {
            Instant forgotten = clock.instant().minus(AuditWatch.LEAST);
            if (last != null || link.sequence() == 1 || link.linked().isAfter(forgotten)) {
                add(AuditFlaw.ROW_REMOVED, link.sequence(), entry);
            }
        }

        private void compare(AuditLinks.Link link, long entry, AuditEntry row) {
            String before = last == null ? "" : last.mac();
            Optional<String> mac =
                    links.mac(link.keyId(), AuditLinks.Link.text(link.sequence(), entry, link.linked(), before, row));
            if (mac.isEmpty()) {
                add(AuditFlaw.UNKNOWN_KEY, link.sequence(), entry);
            } else if (!mac.get().equals(link.mac())) {
                add(AuditFlaw.CHANGED, link.sequence(), entry);
            }
        }

        void end() {
            long end = last == null ? 0 : last.sequence();
            long known = Math.max(highest, anchored == null ? 0 : anchored.sequence());
            if (end < known) {
                add(AuditFlaw.CUT_OFF, known, null);
            }
            highest = Math.max(highest, end);
        }

        void add(AuditFlaw kind, @Nullable Long sequence, @Nullable Long entry) {
            if (findings.size() < MOST) {
                findings.add(new Finding(kind, sequence, entry));
            }
        }
    }
}
