package io.qingce.chassis.accesskey;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the keys. */
@ApplicationScoped
class AccessKeyTable {

    private static final String LIVE = " where revoked is null and expires > :now";

    private final Database database;

    AccessKeyTable(Database database) {
        this.database = database;
    }

    /** All that live. */
    @Transactional
    List<AccessKey> live(Instant now) {
        return database.list(Sql.of("select * from access_key" + LIVE).with("now", now), AccessKeyTable::key);
    }

    /** The newest first, those that live no more among them. */
    @Transactional
    Page<AccessKey> page(PageRequest request) {
        request.count(() -> database.number(Sql.of("select count(*) from access_key")));
        List<AccessKey> found = database.list(
                Sql.of("select * from access_key where number < :number order by number desc limit :most")
                        .with("number", request.afterNumber().orElse(Long.MAX_VALUE))
                        .with("most", request.limit() + 1),
                AccessKeyTable::key);
        return Page.of(found, request, AccessKey::number);
    }

    @Transactional
    Optional<AccessKey> find(String id) {
        return database.first(Sql.of("select * from access_key where id = :id").with("id", id), AccessKeyTable::key);
    }

    /** Nobody else makes one until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock() {
        database.run(Sql.of("lock table access_key in share row exclusive mode"));
    }

    /** How many live, of a program or, without a name, in all. */
    @Transactional(Transactional.TxType.MANDATORY)
    long count(Instant now, Optional<String> name) {
        return database.number(Sql.of("select count(*) from access_key" + LIVE)
                .with("now", now)
                .and("name = :name", name));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(AccessKey key, String name) {
        database.run(Sql.of("""
                insert into access_key (id, name, terms, hash_key, hash, expires, made, made_by)
                values (:id, :name, :terms, :hashKey, :hash, :expires, :made, :by)""")
                .with("id", key.id())
                .with("name", name)
                .with("terms", key.terms())
                .with("hashKey", key.hashKey())
                .with("hash", key.hash())
                .with("expires", key.expires())
                .with("made", key.made())
                .with("by", key.madeBy()));
    }

    /** Ends a key; one that has ended stays as it is. */
    @Transactional
    void revoke(String id, Instant now) {
        database.run(Sql.of("update access_key set revoked = :now where id = :id and revoked is null")
                .with("id", id)
                .with("now", now));
    }

    /** Notes when keys were used, by identifier. */
    @Transactional
    void used(Map<String, Instant> moments) {
        database.run(Sql.of("""
                update access_key set used = greatest(access_key.used, moment.used)
                from unnest(:ids::text[], :moments::timestamptz[]) as moment (id, used)
                where access_key.id = moment.id""")
                .with("ids", moments.entrySet(), Map.Entry::getKey)
                .with("moments", moments.entrySet(), Map.Entry::getValue));
    }

    private static AccessKey key(Row row) {
        return new AccessKey(
                row.number("number"),
                row.text("id"),
                row.text("terms"),
                row.text("hash_key"),
                row.text("hash"),
                row.instant("expires"),
                row.instant("made"),
                row.text("made_by"),
                row.orNull("revoked", Instant.class),
                row.orNull("used", Instant.class));
    }
}
