package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.Step;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of a submission, with the content that it left behind. */
@Entity
@Immutable
@Table(name = "report_change")
@AttributeOverride(name = "key.tracked", column = @Column(name = "report_id"))
public class SubmissionChange extends Step {

    @Embedded
    private Content content;

    /** For Hibernate. */
    protected SubmissionChange() {}

    SubmissionChange(
            Submission submission, SubmissionAction action, Actor actor, Instant now, @Nullable String reason) {
        super(submission, action, actor, now, reason);
        this.content = submission.content();
    }

    /** Whether it had a hand in what the submission says. */
    boolean madeTheContent() {
        return SubmissionAction.valueOf(action()).makesTheContent();
    }

    SubmissionHistory.Change toHistory() {
        Content left = content == null ? Content.EMPTY : content;
        return new SubmissionHistory.Change(
                revision(),
                SubmissionAction.valueOf(action()),
                Submission.State.valueOf(state()),
                actor(),
                recordedAt(),
                reason(),
                left.value(),
                left.quantity(),
                left.words(),
                left.narrative());
    }
}
