package io.qingce.chassis.audit;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the trail. */
@ApplicationScoped
class AuditTable {

    /** In a transaction that has changed nothing nothing is written, unless it is wanted anyway. */
    private static final String WRITE = """
        with written as (
            insert into audit_entry (at, request, subject, name, roles, grants, address, operation, object, outcome,
                reason, times, before, after, body_sha256)
            select at, request, actor->>'subject', actor->>'name', actor->>'roles', actor->>'grants', actor->>'address',
                operation, object, outcome, reason, times, before, after, "bodySha256"
            from jsonb_to_recordset(:entries::jsonb) as entry (at timestamptz, request text, actor jsonb, operation text,
                object text, outcome text, reason text, times integer, before text, after text, "bodySha256" text)
            where :always or pg_current_xact_id_if_assigned() is not null
            returning id)
        insert into audit_waiting (entry) select id from written
        """;

    private static final String PAGE = """
        select entry.*, link.sequence, link.linked from audit_entry entry left join audit_link link on link.entry = entry.id
        where entry.id < :before
        """;

    private final Database database;

    AuditTable(Database database) {
        this.database = database;
    }

    /** Which rows; bounds are inclusive, of the object its beginning. */
    record Filter(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String subject,
            @Nullable String operation,
            @Nullable String object,
            AuditEntry.@Nullable Outcome outcome,
            @Nullable String request) {}

    /**
     * A row on record.
     *
     * @param sequence its place in the chain; null until it has one
     */
    record Kept(long id, @Nullable Long sequence, @Nullable Instant linked, AuditEntry entry) {}

    /** Adds rows in the running transaction; without {@code always} only if it has changed something. Says whether it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(List<AuditEntry> entries, boolean always) {
        return database.run(insertion(entries, always)) > 0;
    }

    /** What {@link #write} does, for a caller that makes it together with other changes. */
    static Sql insertion(List<AuditEntry> entries, boolean always) {
        return Sql.of(WRITE).withJson("entries", entries).with("always", always);
    }

    /** The newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    Page<Kept> page(Filter filter, PageRequest request) {
        request.count(() -> database.count(query(filter, request.whole())));
        return Page.of(database.list(query(filter, request), AuditTable::kept), request, Kept::id);
    }

    private static Sql query(Filter filter, PageRequest request) {
        return Sql.of(PAGE)
                .with("before", request.afterNumber().orElse(Long.MAX_VALUE))
                .and("at >= :from", Optional.ofNullable(filter.from()))
                .and("at <= :to", Optional.ofNullable(filter.to()))
                .and("subject = :subject", Optional.ofNullable(filter.subject()))
                .and("operation = :operation", Optional.ofNullable(filter.operation()))
                .and("starts_with(object, :object)", Optional.ofNullable(filter.object()))
                .and("outcome = :outcome", Optional.ofNullable(filter.outcome()))
                .and("request = :request", Optional.ofNullable(filter.request()))
                .then(" order by entry.id desc limit :most")
                .with("most", request.limit() + 1);
    }

    static Kept kept(Row row) {
        return new Kept(
                row.number("id"), row.orNull("sequence", Long.class), row.orNull("linked", Instant.class), entry(row));
    }

    static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.instant("at"),
                row.text("request"),
                new Actor(
                        row.text("subject"),
                        row.text("name"),
                        row.text("roles"),
                        row.text("grants"),
                        row.orNull("address", String.class)),
                row.text("operation"),
                row.text("object"),
                row.get("outcome", AuditEntry.Outcome.class),
                row.orNull("reason", String.class),
                row.integer("times"),
                row.orNull("before", String.class),
                row.orNull("after", String.class),
                row.orNull("body_sha256", String.class));
    }
}
