package io.qingce.chassis.idempotency;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers that are kept, by key. */
@ApplicationScoped
class KeptAnswers {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 1_000;

    /** In a transaction the second of two waits here until the first has its answer. */
    private static final String TAKE = """
        insert into idempotency_key as kept (id, fingerprint, until) values (:id, :fingerprint, :until)
        on conflict on constraint idempotency_key_pk do update
        set fingerprint = excluded.fingerprint, until = excluded.until, status = null, headers = null, body = null
        where kept.status is null or kept.until <= :now
        """;

    private static final String KEEP = """
        update idempotency_key set status = :status, headers = :headers, body = :body
        where id = :id and fingerprint = :fingerprint
        """;

    private static final String FIND = """
        select status, headers, body from idempotency_key
        where id = :id and fingerprint = :fingerprint and status is not null
        """;

    private static final String FORGET = """
        delete from idempotency_key where id in (
            select id from idempotency_key
            where until <= :now
                or until < (select until from idempotency_key order by until desc offset :most - 1 limit 1)
            order by until limit :some)
        """;

    private final Database database;
    private final IdempotencyConfig config;
    private final Clock clock;

    KeptAnswers(Database database, IdempotencyConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.start("idempotency-keys", PAUSE, LONGEST, this::forget);
    }

    /** Takes the key for a request that is carried out now; false if there is an answer under it already. */
    boolean take(KeyedRequest request) {
        return database.run(Sql.of(TAKE)
                        .with("id", request.id())
                        .with("fingerprint", request.fingerprint())
                        .with("until", clock.instant().plus(config.keep()))
                        .with("now", clock.instant()))
                == 1;
    }

    /** Keeps the answer under a key that was taken; of one that is too long only that there was one. */
    void keep(KeyedRequest request, KeptAnswer answer) {
        boolean fits = answer.bytes() <= config.mostAnswer().asLongValue();
        database.run(Sql.of(KEEP)
                .with("id", request.id())
                .with("fingerprint", request.fingerprint())
                .with("status", answer.status())
                .withJson("headers", fits ? answer.headers() : null)
                .with("body", fits ? answer.body() : null));
    }

    /**
     * The answer to a request that was carried out before.
     *
     * @throws ProblemException 422 if what came first under the key was another request, 409 if its answer was too long to keep
     */
    KeptAnswer get(KeyedRequest request) {
        Optional<KeptAnswer> first = database.first(
                Sql.of(FIND).with("id", request.id()).with("fingerprint", request.fingerprint()), KeptAnswers::read);
        return first.orElseThrow(KeptAnswers::ofAnother);
    }

    private static KeptAnswer read(Row row) {
        if (row.optional("headers", String.class).isEmpty()) {
            throw tooLong();
        }
        return new KeptAnswer(
                row.integer("status"),
                row.json("headers", new TypeReference<Map<String, List<String>>>() {}),
                row.orNull("body", String.class));
    }

    private static ProblemException ofAnother() {
        return new ProblemException(
                422,
                "idempotency-key-reused",
                Words.both(
                        "此Idempotency-Key已用于另一内容的请求。重发请保持内容不变，新请求请换新键。",
                        "Another request came under this Idempotency-Key. Repeat a request as it was, and send another"
                                + " one under a key of its own."));
    }

    private static ProblemException tooLong() {
        return new ProblemException(
                409,
                "answer-not-kept",
                Words.both(
                        "同一请求已经执行，无需重发；其应答过长，未予保存。",
                        "The request was carried out before and need not be repeated; its answer was too long to be"
                                + " kept."));
    }

    /** Forgets what is too old or too much; true if there may be more of it. */
    boolean forget() {
        return database.run(Sql.of(FORGET)
                        .with("now", clock.instant())
                        .with("most", config.most())
                        .with("some", AT_ONCE))
                == AT_ONCE;
    }
}
