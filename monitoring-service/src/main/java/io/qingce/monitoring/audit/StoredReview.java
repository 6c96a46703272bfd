package io.qingce.monitoring.audit;

import io.qingce.chassis.identity.Doer;
import io.qingce.monitoring.observation.Averaging;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A review as it is kept: whole, and beside it what reviews are found by. */
@Entity
@Table(name = "review")
class StoredReview {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Review.Status status;

    @Enumerated(EnumType.STRING)
    private ReviewLevel level;

    private String[] sites;

    private String[] parameters;

    /** ISO 8601 duration. */
    private String averaging;

    @Column(name = "first_end")
    private Instant firstEnd;

    @Column(name = "last_end")
    private Instant lastEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    private Review content;

    /** Who took the steps, of the last of them as many as there are here: those before were taken before subjects were kept. */
    private String[] subjects;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected StoredReview() {}

    StoredReview(Review review, Doer by, Instant now) {
        ReviewRequest request = review.request();
        Averaging period = request.period();
        id = review.id();
        sites = request.sites().toArray(String[]::new);
        parameters = request.parameters().toArray(String[]::new);
        averaging = period.text();
        firstEnd = request.from().toInstant();
        lastEnd = request.to().toInstant();
        subjects = new String[0];
        take(review, by, now);
    }

    /**
     * Takes what the review is after another step.
     *
     * @param by who took it
     */
    final void take(Review review, Doer by, Instant now) {
        status = review.status();
        level = review.level();
        content = review;
        subjects = Stream.concat(Stream.of(subjects), Stream.of(by.subject())).toArray(String[]::new);
        changedAt = now;
    }

    /** Who took its steps. */
    List<Doer> doers() {
        List<Review.Step> steps = content.steps();
        int unknown = steps.size() - subjects.length;
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Doer(
                        i < unknown ? null : subjects[i - unknown], steps.get(i).by()))
                .toList();
    }

    long id() {
        return id;
    }

    Review content() {
        return content;
    }
}
