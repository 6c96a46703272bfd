package io.qingce.monitoring.mapping;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** The mappings that operators stored. */
@ApplicationScoped
class MappingTable {

    private static final String SELECT = "select code, revision, document from mapping where ";
    private static final String PUT = """
            insert into mapping (code, revision, document, changed_at) values (:code, :revision, :document::jsonb, :now)
            on conflict (code) do update
            set revision = excluded.revision, document = excluded.document, changed_at = excluded.changed_at
            where mapping.revision = excluded.revision - 1
            """;

    private final Database database;
    private final Clock clock;

    MappingTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A mapping as it stands after a put, and whether it is new. */
    record Kept(MappingDocument mapping, boolean created) {}

    /**
     * Puts a sound mapping; one that says the same changes nothing.
     *
     * @throws io.qingce.chassis.problem.ProblemException 412 if something else stands, 428 if it would be overwritten unseen
     */
    @Transactional
    Kept put(String code, MappingDocument said, Precondition seen) {
        Optional<MappingDocument> held =
                database.first(Sql.of(SELECT + "code = :code for update").with("code", code), MappingTable::mapping);
        long standing = held.map(MappingTable::revision).orElse(0L);
        seen.check(standing);
        if (held.isPresent() && held.get().equals(said.as(code, standing))) {
            return new Kept(held.get(), false);
        }
        seen.require(standing);
        MappingDocument kept = said.as(code, standing + 1);
        int written = database.run(Sql.of(PUT)
                .with("code", code)
                .with("revision", standing + 1)
                .withJson("document", kept)
                .with("now", clock.instant()));
        AuditTrail.left(standing + 1);
        // Somebody else made it at the same moment: now it stands, and has to be seen.
        return written == 0 ? put(code, said, seen) : new Kept(kept, held.isEmpty());
    }

    @Transactional
    Optional<MappingDocument> find(String code) {
        return database.first(Sql.of(SELECT + "code = :code").with("code", code), MappingTable::mapping);
    }

    /** In the order of their codes. */
    @Transactional
    Page<MappingDocument> page(PageRequest request) {
        request.count(() -> database.number(Sql.of("select count(*) from mapping")));
        Sql query = Sql.of(SELECT + "code > :after order by code limit :most")
                .with("after", request.after().orElse(""))
                .with("most", request.limit() + 1);
        return Page.of(database.list(query, MappingTable::mapping), request, MappingDocument::code);
    }

    /** Whether there was one. */
    @Transactional
    boolean remove(String code) {
        return database.run(Sql.of("delete from mapping where code = :code").with("code", code)) > 0;
    }

    private static long revision(MappingDocument document) {
        return Objects.requireNonNull(document.revision(), "what is stored has a revision");
    }

    private static MappingDocument mapping(Row row) {
        return row.json("document", MappingDocument.class).as(row.text("code"), row.number("revision"));
    }
}
