package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.trail.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of a report, with the content that it left behind; never changed. */
@Entity
@Immutable
@Table(name = "report_change")
public class SubmissionChange {

    /** Submission and revision. */
    @Embeddable
    public record Key(@Column(name = "report_id") long report, long revision) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private SubmissionAction action;

    @Enumerated(EnumType.STRING)
    private Submission.State state;

    private String actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String reason;

    private BigDecimal value;

    private String words;

    private String narrative;

    /** For Hibernate. */
    protected SubmissionChange() {}

    /** What was just done to this report. */
    SubmissionChange(Submission report, SubmissionAction action, Actor actor, Instant now, @Nullable String reason) {
        this.key = new Key(report.id(), report.revision());
        this.action = action;
        this.state = report.state();
        this.actor = actor.name();
        this.recordedAt = now;
        this.reason = reason;
        this.value = report.content().value();
        this.words = report.content().words();
        this.narrative = report.content().narrative();
    }

    SubmissionHistory.Change toHistory() {
        return new SubmissionHistory.Change(
                key.revision(), action, state, actor, recordedAt, reason, value, words, narrative);
    }
}
