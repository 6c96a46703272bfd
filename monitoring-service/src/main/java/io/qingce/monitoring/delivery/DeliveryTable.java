package io.qingce.monitoring.delivery;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of uploads. */
@ApplicationScoped
class DeliveryTable {

    /** Each so many deliveries what is too old goes, and what is too much. */
    private static final int ROUND = 100;

    private static final String PUT = """
            insert into delivery (received_at, door, actor, mapping, scope, problem, detail, incomplete, answer)
            values (:now, :door, :actor, :mapping, :scope, :problem, :detail, :incomplete, :answer::jsonb) returning id
            """;
    private static final String LIST = "select * from delivery where id < :before";
    private static final String FIND = "select * from delivery where id = :id";
    private static final String DROP = "delete from delivery where id <= :last or received_at < :since";

    private final Database database;
    private final DeliveryConfig config;

    DeliveryTable(Database database, DeliveryConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Which deliveries; the bounds are inclusive. */
    record Filter(
            @Nullable Instant from,
            @Nullable Instant to,
            Delivery.@Nullable Door door,
            @Nullable String actor,
            boolean incomplete,
            @Nullable String scope) {}

    /** Puts it on record under a number. */
    @Transactional
    long put(
            Upload upload, @Nullable String scope, @Nullable ProblemException refusal, FeedAnswer answer, Instant now) {
        long id = database.number(Sql.of(PUT)
                .with("now", now)
                .with("door", upload.door())
                .with("actor", upload.actor())
                .with("mapping", upload.mapping())
                .with("scope", scope)
                .with("problem", refusal == null ? null : refusal.slug())
                .with("detail", refusal == null ? null : refusal.getMessage())
                .with("incomplete", refusal != null || answer.isIncomplete())
                .withJson("answer", answer.kept(config.problems())));
        if (id % ROUND == 0) {
            database.run(Sql.of(DROP).with("last", id - config.most()).with("since", now.minus(config.kept())));
        }
        return id;
    }

    /** The newest first. */
    @Transactional
    Page<Delivery> page(Filter filter, Instant now, PageRequest request) {
        request.count(() -> database.count(query(filter, now, request.whole())));
        return Page.of(database.list(query(filter, now, request), DeliveryTable::delivery), request, Delivery::id);
    }

    private Sql query(Filter filter, Instant now, PageRequest request) {
        Instant since = now.minus(config.kept());
        return Sql.of(LIST)
                .with("before", request.afterNumber().orElse(Long.MAX_VALUE))
                .and("received_at >= :from", Optional.of(later(since, filter.from())))
                .and("received_at <= :to", Optional.ofNullable(filter.to()))
                .and("door = :door", Optional.ofNullable(filter.door()))
                .and("actor = :actor", Optional.ofNullable(filter.actor()))
                .and("scope = :scope", Optional.ofNullable(filter.scope()))
                .and("incomplete = :incomplete", filter.incomplete() ? Optional.of(true) : Optional.empty())
                .then(" order by id desc limit :most")
                .with("most", request.limit() + 1);
    }

    /** @param scope of who asks; null: he may see all */
    @Transactional
    Optional<Delivery> find(long id, @Nullable String scope) {
        return database.first(
                Sql.of(FIND).with("id", id).and("scope = :scope", Optional.ofNullable(scope)), DeliveryTable::delivery);
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                Long.toString(row.number("id")),
                row.instant("received_at"),
                row.get("door", Delivery.Door.class),
                row.orNull("actor", String.class),
                row.orNull("mapping", String.class),
                row.orNull("problem", String.class),
                row.orNull("detail", String.class),
                row.json("answer", FeedAnswer.class));
    }
}
