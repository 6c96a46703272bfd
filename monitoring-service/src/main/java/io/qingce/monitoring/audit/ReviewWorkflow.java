package io.qingce.monitoring.audit;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The way of a review through the levels: each step, and what it does to the readings, in one transaction. */
@ApplicationScoped
public class ReviewWorkflow {

    private final Reviews reviews;
    private final Reviewer reviewer;
    private final Clock clock;

    ReviewWorkflow(Reviews reviews, Reviewer reviewer, Clock clock) {
        this.reviews = reviews;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /** Does everything that carrying it out would do, then takes it back. */
    @Transactional
    ReviewAnswer rehearse(ReviewRequest request) {
        Reviewer.Done done = reviewer.carryOut(request, request.level());
        QuarkusTransaction.setRollbackOnly();
        return ReviewAnswer.rehearsed(done, clock.getZone());
    }

    /** Proposes, as an operator, or carries out at once, as a higher level. */
    @Transactional
    ReviewAnswer propose(ReviewRequest request) {
        Review review = new Review(reviews.nextId(), Review.Status.PROPOSED, request.level(), request, List.of(), null);
        Review.Step step = step(Review.Status.PROPOSED, request.level(), request.by(), request.reason());
        if (request.level() == ReviewLevel.OPERATOR) {
            Review proposed = review.next(step, null);
            reviews.put(proposed);
            return ReviewAnswer.proposed(proposed);
        }
        return confirm(review, new ReviewRequest.StepRequest(request.level(), request.by(), request.reason()));
    }

    /**
     * Confirms a proposal, which carries it out, or what a lower level has confirmed, which only raises its level.
     *
     * @throws ProblemException 404 or 409 if it cannot be confirmed at this level, 403 for whoever has taken a step of it
     */
    @Transactional
    ReviewAnswer confirm(long id, ReviewRequest.StepRequest request) {
        Review review = reviews.lock(id).orElseThrow(() -> unknown(id));
        review.requireHigher(request.level());
        reviews.requireOther(review);
        if (review.status() == Review.Status.PROPOSED) {
            return confirm(review, request);
        }
        Review raised =
                review.next(step(Review.Status.CONFIRMED, request.level(), request.by(), request.reason()), null);
        reviews.put(raised);
        return ReviewAnswer.proposed(raised);
    }

    /**
     * Returns a review to those who made it. Readings that it has changed stay until another review changes them.
     *
     * @throws ProblemException 404 or 409 if it cannot be returned by this level
     */
    @Transactional
    Review sendBack(long id, ReviewRequest.StepRequest request) {
        Review review = reviews.lock(id).orElseThrow(() -> unknown(id));
        review.requireHigher(request.level());
        Review returned =
                review.next(step(Review.Status.RETURNED, request.level(), request.by(), request.reason()), null);
        reviews.put(returned);
        return returned;
    }

    static ProblemException unknown(long id) {
        return new ProblemException(
                404, "unknown-review", Words.both("没有审核" + id + "。", "There is no review " + id + "."));
    }

    private ReviewAnswer confirm(Review review, ReviewRequest.StepRequest request) {
        Reviewer.Done done = reviewer.carryOut(review.request(), request.level());
        Review confirmed = review.next(
                step(Review.Status.CONFIRMED, request.level(), request.by(), request.reason()), done.effect());
        reviews.put(confirmed);
        return ReviewAnswer.carriedOut(confirmed, done, clock.getZone());
    }

    private Review.Step step(Review.Status status, ReviewLevel level, String by, String reason) {
        OffsetDateTime now = clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        return new Review.Step(status, level, by, reason, now);
    }
}
