package io.qingce.monitoring.audit;

import io.qingce.monitoring.observation.Averaging;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    protected StoredReview() {}

    StoredReview(Review review, Instant now) {
        ReviewRequest request = review.request();
        Averaging period = request.period();
        id = review.id();
        sites = request.sites().toArray(String[]::new);
        parameters = request.parameters().toArray(String[]::new);
        averaging = period.text();
        firstEnd = request.from().toInstant();
        lastEnd = request.to().toInstant();
        take(review, now);
    }

    /** Takes what the review is after another step. */
    final void take(Review review, Instant now) {
        status = review.status();
        level = review.level();
        content = review;
        changedAt = now;
    }

    long id() {
        return id;
    }

    Review content() {
        return content;
    }
}
