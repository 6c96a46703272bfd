package io.qingce.report.webhook;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.scope.RegionScope;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The subscriptions. */
@ApplicationScoped
class Webhooks implements PanacheRepository<Webhook> {

    /** Those that are told of nothing out of scope, by number. */
    List<Webhook> held(RegionScope scope) {
        return listAll(Sort.by("id")).stream()
                .filter(webhook -> webhook.isWithin(scope))
                .toList();
    }

    /**
     * Passes if the subscription of this number is told of nothing out of scope.
     *
     * @throws ProblemException 403 otherwise
     */
    @Transactional
    void requireHeld(RegionScope scope, long id) {
        if (scope.isNarrow()
                && findByIdOptional(id).filter(one -> one.isWithin(scope)).isEmpty()) {
            throw RegionScope.outOfScope(
                    "webhook",
                    Words.both("订阅" + id + "不在查询者的数据范围内。", "Subscription " + id + " is not in the scope of who asks."));
        }
    }

    /** The subscription of this number; also for a thread without a request. */
    @Transactional
    Optional<Webhook> find(long id) {
        return findByIdOptional(id);
    }

    /** How many of them post to a host. */
    long countOf(String host) {
        return count("host", host);
    }

    /** Changes the secret; the one before signs as well until then. */
    Optional<Webhook> changeSecret(long id, Secret secret, Instant formerUntil) {
        Optional<Webhook> webhook = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        webhook.ifPresent(found -> found.changeSecret(secret, formerUntil));
        return webhook;
    }

    /** How many subscriptions the service has stopped. */
    @Transactional
    long stopped() {
        return count("stopped is not null");
    }

    /** Pauses or resumes; false if there is none of this number. */
    boolean activate(long id, boolean active) {
        return update("active = ?1, stopped = null where id = ?2", active, id) == 1;
    }

    /** Ends a subscription with everything that waits for it; false if there is none of this number. */
    @Transactional
    boolean remove(long id) {
        return delete("id", id) == 1;
    }
}
