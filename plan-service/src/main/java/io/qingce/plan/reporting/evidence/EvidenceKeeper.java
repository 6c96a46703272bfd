package io.qingce.plan.reporting.evidence;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.evidence.store.StagedFile;
import io.qingce.plan.reporting.submission.Submission;
import io.qingce.plan.reporting.submission.SubmissionAction;
import io.qingce.plan.reporting.submission.SubmissionKeeper;
import io.qingce.plan.reporting.trail.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Adds files to submissions and takes them off again, with their history, in one transaction. */
@ApplicationScoped
class EvidenceKeeper {

    private final EvidenceFiles files;
    private final SubmissionKeeper submissions;
    private final Clock clock;

    EvidenceKeeper(EvidenceFiles files, SubmissionKeeper submissions, Clock clock) {
        this.files = files;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A file and the submission that it changed. */
    record Kept(Evidence evidence, Submission submission) {}

    /**
     * Adds a file whose bytes the store already keeps: a row without a file cannot be.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if the state of the submission does not allow a change, or
     *     the submission has this file
     */
    @Transactional
    Kept add(String plan, long id, Precondition seen, StagedFile file, EvidenceType type, String name, Actor actor) {
        Submission submission = submissions.locked(plan, id, seen);
        submissions.touch(submission, SubmissionAction.ATTACH, note(name, file.sha256()), actor);
        files.find(id, file.sha256()).ifPresent(same -> {
            throw new ProblemException(
                    409,
                    "already-attached",
                    Words.both("该填报已有此文件：" + same.name() + "。", "The report has this file as " + same.name() + "."));
        });
        Evidence evidence =
                new Evidence(id, file, type, name, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        files.persist(evidence);
        return new Kept(evidence, submission);
    }

    /**
     * Takes a file off a submission. The history keeps its name and hash, the store its bytes.
     *
     * @throws ProblemException 404, 412 or 428 by the revision, 409 if the state of the submission does not allow a change
     */
    @Transactional
    Submission remove(String plan, long id, Precondition seen, long evidence, Actor actor) {
        Submission submission = submissions.locked(plan, id, seen);
        Evidence file = get(plan, id, evidence);
        submissions.touch(submission, SubmissionAction.DETACH, note(file.name(), file.sha256()), actor);
        files.delete(file);
        return submission;
    }

    /**
     * A file of a submission.
     *
     * @throws ProblemException 404 if there is none
     */
    @Transactional
    Evidence get(String plan, long id, long evidence) {
        return files.find(submissions.get(plan, id).id(), evidence)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-evidence",
                        Words.both(
                                "填报" + id + "没有佐证材料" + evidence + "。",
                                "Report " + id + " has no file " + evidence + ".")));
    }

    private static String note(String name, String sha256) {
        return name + " (SHA-256 " + sha256 + ")";
    }
}
