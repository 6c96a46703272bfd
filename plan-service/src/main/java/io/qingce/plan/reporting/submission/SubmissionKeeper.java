package io.qingce.plan.reporting.submission;

import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.PlanOutlines;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.Trail;
import io.qingce.plan.reporting.verified.VerifiedResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes submissions: each change with its step and, where a verified value changes, its event, in one transaction. */
@ApplicationScoped
public class SubmissionKeeper {

    private final Trail<Submission, SubmissionChange> trail;
    private final Submissions submissions;
    private final PlanOutlines outlines;
    private final Outbox outbox;
    private final Clock clock;

    public SubmissionKeeper(
            EntityManager database, Submissions submissions, PlanOutlines outlines, Outbox outbox, Clock clock) {
        this.trail = new Trail<>(database, clock, Submission.class, SubmissionChange.class, "report");
        this.submissions = submissions;
        this.outlines = outlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Up to {@code limit + 1} submissions of a plan, in the order in which they were begun. */
    List<Submission> page(String plan, SubmissionFilter filter, PageRequest page) {
        return trail.page(plan, filter.conditions(), page);
    }

    /**
     * Begins a draft.
     *
     * @throws ProblemException 404 without the plan, 422 if the content is not allowed or the plan does not know the
     *     subject or the unit, 409 if there is a submission on this subject for this period
     */
    @Transactional
    Submission begin(String plan, SubmissionRequest request, Actor actor) {
        PlanOutline outline = outlines.get(plan);
        request.check(LocalDate.now(clock));
        Content content = request.content().toContent();
        Subject subject = outline.known(request.subject());
        String unit = outline.unitNamed(request.reportingUnit());
        refuseSecond(plan, subject, request.reportingPeriod());
        Submission draft = new Submission(plan, subject, request.reportingPeriod(), unit, content);
        return recorded(trail.begin(draft), SubmissionAction.CREATE, actor, null);
    }

    /**
     * Replaces the content of a draft, or of a submission that was returned.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 in another state, 422 if the content is not allowed
     */
    @Transactional
    Submission edit(String plan, long id, Precondition seen, ContentRequest request, Actor actor) {
        Submission submission = locked(plan, id, seen);
        trail.require(submission, Submission.State.EDITABLE);
        submission.edit(request.toContent());
        return recorded(submission, SubmissionAction.EDIT, actor, null);
    }

    /**
     * Moves a submission to its next state.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if its state does not allow the move, 422 without the
     *     reason or the result that the move needs, 413 if so much is verified of its subject that no event holds it
     */
    @Transactional
    Submission move(String plan, long id, Precondition seen, MoveRequest request, Actor actor) {
        SubmissionMove move = request.checked();
        Submission submission = locked(plan, id, seen);
        trail.require(submission, move.transition().from());
        if (move == SubmissionMove.SUBMIT && !submission.content().hasResult()) {
            throw withoutResult();
        }
        submission.move(move, trail.now());
        recorded(submission, move.action(), actor, request.reason());
        if (move.changesVerifiedValue()) {
            tell(plan, submission.subject());
        }
        return submission;
    }

    /**
     * The submission, which nobody else changes until the caller's transaction ends.
     *
     * @throws ProblemException 404, 412 or 428 by the revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Submission locked(String plan, long id, Precondition seen) {
        return trail.locked(plan, id, seen);
    }

    /**
     * Records that something that belongs to a submission changes, in the caller's transaction.
     *
     * @param note what it is, for the history
     * @throws ProblemException 409 if its state does not allow a change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(Submission submission, SubmissionAction action, String note, Actor actor) {
        trail.require(submission, Submission.State.EDITABLE);
        submission.touch();
        recorded(submission, action, actor, note);
    }

    /**
     * The submission.
     *
     * @throws ProblemException 404 if the plan has no such submission
     */
    public Submission get(String plan, long id) {
        return trail.get(plan, id);
    }

    /**
     * Every change of a submission, the oldest first.
     *
     * @throws ProblemException 404 if the plan has no such submission
     */
    List<SubmissionChange> history(String plan, long id) {
        return trail.history(get(plan, id).id());
    }

    private Submission recorded(Submission submission, SubmissionAction action, Actor actor, @Nullable String reason) {
        trail.add(new SubmissionChange(submission, action, actor, trail.now(), reason));
        return submission;
    }

    /** The count comes first: it holds back whoever changes another submission on this subject. */
    private void tell(String plan, Subject subject) {
        long revision = submissions.nextRevision(plan, subject);
        List<VerifiedResult> verified = submissions.verified(plan, subject).stream()
                .map(Submission::verified)
                .toList();
        outbox.append(List.of(VerifiedResult.event(plan, subject, revision, verified, outbox::fits)));
    }

    private void refuseSecond(String plan, Subject subject, ReportingPeriod period) {
        submissions.lockSubject(plan, subject);
        submissions.find(plan, subject, period).ifPresent(first -> {
            throw new ProblemException(
                    409,
                    "already-reported",
                    "Already reported",
                    "Report " + first.id() + " is on this for " + period.text() + "; edit that one.");
        });
    }

    private static ProblemException withoutResult() {
        return new ProblemException(
                422,
                "invalid-content",
                "Invalid content",
                "A report without a result cannot be submitted.",
                List.of(Violation.of("value", "missing", "Give a value or words.")));
    }
}
