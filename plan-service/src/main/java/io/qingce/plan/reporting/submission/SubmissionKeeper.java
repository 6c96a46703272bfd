package io.qingce.plan.reporting.submission;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.doubt.Doubts;
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
import java.util.Set;
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
     * @throws ProblemException 404 without the plan, 422 if the content is not allowed, the plan does not know the subject or
     *     the unit or asks no reports on it, or a doubt is not confirmed, 409 if the plan is not in force or there is a
     *     submission on this subject for this period
     */
    @Transactional
    Submission begin(String plan, SubmissionRequest request, Actor actor) {
        PlanOutline outline = inForce(plan);
        request.check(today());
        Submission draft = new Submission(
                plan,
                outline.known(request.subject()),
                request.reportingPeriod(),
                outline.unitNamed(request.reportingUnit()),
                request.content().toContent(today()));
        examine(outline, draft, request.content().confirmed());
        actor.requireUnit(draft.unit());
        refuseSecond(draft, draft.period());
        return recorded(trail.begin(draft), SubmissionAction.CREATE, actor, null);
    }

    /**
     * Replaces the content of a draft, or of a submission that was returned, and corrects its unit and period.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 in another state, if the plan is not in force or if there is another
     *     submission for this period, 422 if the content is not allowed or a doubt is not confirmed
     */
    @Transactional
    Submission edit(String plan, long id, Precondition seen, ContentRequest request, Actor actor) {
        Submission submission = locked(plan, id, seen);
        trail.require(submission, Submission.State.EDITABLE);
        PlanOutline outline = inForce(plan);
        Content content = request.toContent(today());
        ReportingPeriod period = request.otherPeriod().orElse(submission.period());
        String unit = request.otherUnit().map(outline::unitNamed).orElse(submission.unit());
        actor.requireUnit(submission.unit());
        actor.requireUnit(unit);
        refuseSecond(submission, period);
        submission.edit(period, unit, content);
        examine(outline, submission, request.confirmed());
        return recorded(submission, SubmissionAction.EDIT, actor, null);
    }

    /**
     * Takes a draft away. What was ever submitted stays.
     *
     * @throws ProblemException 403 if it is of another unit, 404, 412 or 428 by the revision, 409 in another state
     */
    @Transactional
    void delete(String plan, long id, Precondition seen, Actor actor) {
        Submission submission = locked(plan, id, seen);
        actor.requireUnit(submission.unit());
        trail.require(submission, Set.of(Submission.State.DRAFT));
        trail.remove(submission);
    }

    /**
     * Moves a submission to its next state.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if its state or that of the plan does not allow the move,
     *     422 without the reason, the result or the confirmation that the move needs, 403 if who made it verifies it, 413 if so
     *     much is verified of its subject that no event holds it
     */
    @Transactional
    Submission move(String plan, long id, Precondition seen, MoveRequest request, Actor actor) {
        SubmissionMove move = request.checked();
        Submission submission = locked(plan, id, seen);
        actor.requireUnit(submission.unit());
        trail.require(submission, move.transition().from());
        switch (move) {
            case SUBMIT -> checkSubmitted(plan, submission, request);
            case VERIFY ->
                actor.requireOther(trail.history(submission.id()).stream().filter(SubmissionChange::madeTheContent));
            case RETURN, WITHDRAW -> {}
        }
        submission.move(move, trail.now());
        recorded(submission, move.action(), actor, request.reason());
        if (move.changesVerifiedValue()) {
            tell(plan, submission.subject());
        }
        return submission;
    }

    private void checkSubmitted(String plan, Submission submission, MoveRequest request) {
        if (!submission.content().hasResult()) {
            throw withoutResult();
        }
        examine(inForce(plan), submission, request.confirmed());
    }

    /**
     * The outline of a plan that takes figures.
     *
     * @throws ProblemException 404 without the plan, 409 if it is not in force
     */
    private PlanOutline inForce(String plan) {
        PlanOutline outline = outlines.get(plan);
        outline.standing().requireInForce(plan);
        return outline;
    }

    /** Checks what it says against the plan, and keeps the doubts that are confirmed: now, or word for word before. */
    private void examine(PlanOutline outline, Submission submission, List<Doubt.Code> confirmed) {
        outline.requireReported(submission.subject());
        outline.requireReached(submission.period());
        outline.requireQuantity(
                submission.subject(),
                submission.content().value(),
                submission.content().quantity());
        List<Doubt> odd = Doubts.of(
                outline,
                submission.subject(),
                submission.period(),
                submission.unit(),
                submission.content().value(),
                today());
        Doubts.requireConfirmed(
                odd.stream()
                        .filter(doubt -> !submission.doubts().contains(doubt))
                        .toList(),
                confirmed);
        submission.confirm(odd);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
        actor.requireUnit(submission.unit());
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

    private void refuseSecond(Submission submission, ReportingPeriod period) {
        submissions.lockSubject(submission.plan(), submission.subject());
        submissions
                .find(submission.plan(), submission.subject(), period)
                .filter(other -> other != submission)
                .ifPresent(first -> {
                    throw new ProblemException(
                            409,
                            "already-reported",
                            Words.both(
                                    period.text() + "已有填报（编号" + first.id() + "），请修改该填报。",
                                    "Report " + first.id() + " is on this for " + period.text() + "; edit that one."));
                });
    }

    private static ProblemException withoutResult() {
        return new ProblemException(
                422,
                "invalid-content",
                Words.both("没有结果的填报不能报送。", "A report without a result cannot be submitted."),
                List.of(Violation.of("value", "missing", Words.both("请填写数值或文字结果。", "Give a value or words."))));
    }
}
