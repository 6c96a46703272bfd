package io.qingce.plan.reporting.evidence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.evidence.store.EvidenceConfig;
import io.qingce.plan.reporting.evidence.store.EvidenceStore;
import io.qingce.plan.reporting.evidence.store.StagedFile;
import io.qingce.plan.reporting.evidence.store.StoreFailedException;
import io.qingce.plan.reporting.submission.SubmissionKeeper;
import io.qingce.plan.reporting.trail.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Brings a file from the wire into the store, and only then into the database. */
@ApplicationScoped
class EvidenceUpload {

    private final EvidenceStore store;
    private final EvidenceKeeper keeper;
    private final SubmissionKeeper submissions;
    private final EvidenceConfig config;
    private final Counter failed;

    EvidenceUpload(
            EvidenceStore store,
            EvidenceKeeper keeper,
            SubmissionKeeper submissions,
            EvidenceConfig config,
            MeterRegistry meters) {
        this.store = store;
        this.keeper = keeper;
        this.submissions = submissions;
        this.config = config;
        this.failed = meters.counter("qingce.evidence.failed");
    }

    /**
     * Takes a file. Deliberately no transaction around it: a slow upload must not hold a connection, and a file that no
     * row follows does no harm.
     *
     * @throws ProblemException 413 if it is too large, 415 if its content is of no type that is taken, 503 if the store
     *     cannot be reached, and what {@link EvidenceKeeper#add} throws
     */
    EvidenceKeeper.Kept take(String plan, long id, Precondition seen, String name, InputStream body, Actor actor) {
        seen.require(submissions.get(plan, id).revision());
        Path folder = config.folder().resolve("incoming");
        try (StagedFile file = StagedFile.take(body, folder, config.maxBytes())) {
            EvidenceType type = EvidenceType.of(file.path()).orElseThrow(EvidenceUpload::typeRefused);
            keep(file);
            return keeper.add(plan, id, seen, file, type, name, actor);
        } catch (StoreFailedException failure) {
            throw unreachable(failure);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws ProblemException 503 if the store cannot be reached
     */
    InputStream open(Evidence evidence) {
        try {
            return store.open(evidence.sha256());
        } catch (IOException unreachable) {
            throw unreachable(unreachable);
        }
    }

    private void keep(StagedFile file) {
        try {
            store.put(file.sha256(), file.path());
        } catch (IOException unreachable) {
            throw unreachable(unreachable);
        }
    }

    private ProblemException unreachable(IOException cause) {
        failed.increment();
        ProblemException problem = new ProblemException(
                503,
                "store-unreachable",
                Words.both("文件存储暂不可用，请稍后再试。", "The evidence store does not answer; try again later."));
        problem.initCause(cause);
        return problem;
    }

    private static ProblemException typeRefused() {
        return new ProblemException(
                415,
                "type-not-taken",
                "File type not accepted",
                Words.both(
                        "按内容判断，文件不是不含宏的" + Arrays.toString(EvidenceType.values()) + "之一。",
                        "By its content, the file is not one of " + Arrays.toString(EvidenceType.values())
                                + " without macros."));
    }
}
