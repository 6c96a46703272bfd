package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.verified.ProgressReported;
import io.qingce.plan.reporting.verified.ValueReported;

import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.PlanOutlines;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes reports: each change with its history and, where a verified value changes, its event, in one transaction. */
@ApplicationScoped
public class SubmissionKeeper {

    private final Submissions reports;
    private final PlanOutlines outlines;
    private final Outbox outbox;
    private final Clock clock;

    public SubmissionKeeper(Submissions reports, PlanOutlines outlines, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.outlines = outlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @throws ProblemException 404 without the plan, 422 if the content is not allowed or the plan does not know the
     *     subject or the unit, 409 if there is a report on this subject for this period
     */
    @Transactional
    Submission begin(String plan, SubmissionRequest request, Actor actor) {
        PlanOutline outline = outlines.get(plan);
        request.check(LocalDate.now(clock));
        Content content = request.content().toContent();
        Subject subject = request.subject();
        outline.require(subject);
        String unit = outline.unitNamed(request.reportingUnit());
        refuseSecond(plan, subject, request.reportingPeriod());
        Submission report = new Submission(plan, subject, request.reportingPeriod(), unit, content);
        reports.persist(report);
        return recorded(report, SubmissionAction.CREATE, actor, null);
    }

    /**
     * Replaces the content of a draft, or of a report that was returned.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 in another state, 422 if the content is not allowed
     */
    @Transactional
    Submission edit(String plan, long id, Precondition seen, ContentRequest request, Actor actor) {
        Submission report = locked(plan, id, seen);
        requireEditable(report);
        report.edit(request.toContent());
        return recorded(report, SubmissionAction.EDIT, actor, null);
    }

    /**
     * Moves a report to its next state.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if its state does not allow the move, 422 without the
     *     reason or the result that the move needs, 413 if so much is verified of its subject that no event holds it
     */
    @Transactional
    Submission move(String plan, long id, Precondition seen, MoveRequest request, Actor actor) {
        SubmissionMove move = request.checked();
        Submission report = locked(plan, id, seen);
        if (!move.isPossibleFrom(report.state())) {
            throw wrongState(report);
        }
        if (move == SubmissionMove.SUBMIT && !report.content().hasResult()) {
            throw withoutResult();
        }
        report.move(move, now());
        recorded(report, move.action(), actor, request.reason());
        if (move.changesVerifiedValue()) {
            tell(plan, report.subject());
        }
        return report;
    }

    /**
     * Records that something that belongs to a report changes, in the caller's transaction.
     *
     * @param note what it is, for the history
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if its state does not allow a change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Submission touch(String plan, long id, Precondition seen, SubmissionAction action, String note, Actor actor) {
        Submission report = locked(plan, id, seen);
        requireEditable(report);
        report.touch();
        return recorded(report, action, actor, note);
    }

    /**
     * The report.
     *
     * @throws ProblemException 404 if the plan has no such report
     */
    public Submission get(String plan, long id) {
        return reports.find(plan, id).orElseThrow(() -> unknown(plan, id));
    }

    private Submission locked(String plan, long id, Precondition seen) {
        Submission report = reports.lock(plan, id).orElseThrow(() -> unknown(plan, id));
        seen.require(report.revision());
        return report;
    }

    private Submission recorded(Submission report, SubmissionAction action, Actor actor, @Nullable String reason) {
        reports.add(new SubmissionChange(report, action, actor, now(), reason));
        return report;
    }

    /** The count comes first: it holds back whoever changes another report on this subject. */
    private void tell(String plan, Subject subject) {
        long revision = reports.nextRevision(plan, subject);
        List<Submission> verified = reports.verified(plan, subject);
        outbox.append(List.of(event(plan, subject, revision, verified)));
    }

    /** Words travel whole as long as all of them fit; the reports themselves can be read here. */
    private OutboxEvent event(String plan, Subject subject, long revision, List<Submission> verified) {
        return switch (subject.kind()) {
            case TARGET -> {
                ValueReported told = new ValueReported(
                        plan,
                        subject.id(),
                        revision,
                        verified.stream().map(ValueReported.Value::from).toList());
                OutboxEvent whole = told.toOutbox();
                yield outbox.fits(whole) ? whole : told.excerpted().toOutbox();
            }
            case TASK -> {
                ProgressReported told = new ProgressReported(
                        plan,
                        subject.id(),
                        revision,
                        verified.stream().map(ProgressReported.Progress::from).toList());
                OutboxEvent whole = told.toOutbox();
                yield outbox.fits(whole) ? whole : told.excerpted().toOutbox();
            }
        };
    }

    private void refuseSecond(String plan, Subject subject, ReportingPeriod period) {
        reports.lockSubject(plan, subject);
        reports.find(plan, subject, period).ifPresent(first -> {
            throw new ProblemException(
                    409,
                    "already-reported",
                    "Already reported",
                    "Report " + first.id() + " is on this for " + period.text() + "; edit that one.");
        });
    }

    private static void requireEditable(Submission report) {
        if (!report.state().isEditable()) {
            throw wrongState(report);
        }
    }

    /** To the millisecond, as the database and every reader can hold it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ProblemException unknown(String plan, long id) {
        return new ProblemException(
                404, "unknown-report", "Unknown report", "Plan " + plan + " has no report " + id + ".");
    }

    private static ProblemException wrongState(Submission report) {
        return new ProblemException(
                409, "wrong-state", "Wrong state", "A report that is " + report.state() + " does not allow this.");
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
