package io.qingce.monitoring.audit;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The reviews. */
@ApplicationScoped
public class Reviews implements PanacheRepository<StoredReview> {

    private final Caller caller;
    private final Clock clock;

    Reviews(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    long nextId() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('review_id')", Long.class)
                .getSingleResult();
    }

    /** A review that nobody else takes a step of until the transaction ends. */
    Optional<Review> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).map(StoredReview::content);
    }

    @Transactional
    Optional<Review> find(long id) {
        return findByIdOptional(id).map(StoredReview::content);
    }

    /** In the order in which they were made. */
    @Transactional
    Page<Review> page(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("id > :after", "after", page.afterNumber().orElse(0L));
        List<Review> found =
                find(conditions.where(), Sort.by("id"), conditions.parameters()).range(0, page.limit()).stream()
                        .map(StoredReview::content)
                        .toList();
        return Page.of(found, page, Review::id);
    }

    /** A review of the province that holds part of this selection. */
    Optional<Long> heldByProvince(ReviewRequest request) {
        Parameters of = Parameters.with("status", Review.Status.CONFIRMED)
                .and("level", ReviewLevel.PROVINCE)
                .and("sites", request.sites().toArray(String[]::new))
                .and("parameters", request.parameters().toArray(String[]::new))
                .and("averaging", request.period().text())
                .and("from", request.from().toInstant())
                .and("to", request.to().toInstant());
        return find(
                        "status = :status and level = :level and sites intersects :sites and parameters intersects"
                                + " :parameters and averaging = :averaging and lastEnd >= :from and firstEnd <= :to",
                        Sort.by("id"),
                        of)
                .firstResultOptional()
                .map(StoredReview::id);
    }

    /**
     * Passes if the caller has taken no step of a review: each level is another pair of eyes.
     *
     * @throws ProblemException 403 otherwise
     */
    void requireOther(Review review) {
        findByIdOptional(review.id()).ifPresent(held -> caller.requireOther(held.doers()));
    }

    /** Puts a review on record as it is now, after a step of the caller. */
    void put(Review review) {
        Doer by = caller.doer();
        findByIdOptional(review.id()).ifPresentOrElse(held -> held.take(review, by, clock.instant()), () -> {
            persist(new StoredReview(review, by, clock.instant()));
            AuditTrail.made(review.id());
        });
    }
}
