package io.qingce.plan.plan;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.AddedSuperiorValues;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.reading.DocumentComparison;
import io.qingce.plan.document.reading.DocumentConfig;
import io.qingce.plan.document.reading.DocumentRefusedException;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.document.reading.ImportReport;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a document the newest revision of its plan and tells the others, all in one transaction. */
@ApplicationScoped
public class PlanPublisher {

    private final Plans plans;
    private final List<PlanPart> parts;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final DocumentConfig config;

    public PlanPublisher(
            Plans plans, @All List<PlanPart> parts, Outbox outbox, Caller caller, Clock clock, DocumentConfig config) {
        this.plans = plans;
        this.parts = parts;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Publishes a document. One publication of a plan waits for the other, so none is lost.
     *
     * @throws io.qingce.chassis.problem.ProblemException 412 if what is seen does not hold, 428 if another
     *     document would be overwritten unseen, 413 if the event would be too large,
     *     422 if a unit stands for another one in another plan of the region, or a plan that is not in force brings a value of the superior
     */
    @Transactional
    public Publication publish(PlanDocument document, Precondition seen) {
        String code = document.code();
        plans.lock(code);
        PlanRevision before = plans.newest(code).orElse(null);
        long standing = before == null ? 0 : before.revision();
        seen.check(standing);
        String content = DocumentFormat.JSON.write(document);
        if (before != null && before.document().equals(content)) {
            return publication(document, before.revision(), Publication.Outcome.UNCHANGED);
        }
        seen.require(standing);
        List<Violation> conflicts = conflicts(before, document);
        if (!conflicts.isEmpty()) {
            throw DocumentRefusedException.invalid(conflicts);
        }
        long revision = store(document, content);
        AuditTrail.left(revision);
        send(new PlanPublished(code, revision, document).toOutbox());
        return publication(
                document, revision, before == null ? Publication.Outcome.CREATED : Publication.Outcome.CHANGED);
    }

    /** What {@link #publish} would do to each item; stores nothing. */
    @Transactional
    public ImportReport rehearse(String code, Examined examined, Precondition seen) {
        PlanRevision before = plans.newest(code).orElse(null);
        long revision = before == null ? 0 : before.revision();
        seen.check(revision);
        List<Violation> findings = new ArrayList<>(examined.findings());
        if (examined.document() != null && examined.holdsEveryUnit()) {
            findings.addAll(conflicts(before, examined.document()));
        }
        PlanDocument stored = before == null ? null : DocumentFormat.JSON.stored(before.document());
        return ImportReport.of(code, revision, DocumentComparison.compare(stored, examined, findings));
    }

    private List<Violation> conflicts(@Nullable PlanRevision before, PlanDocument document) {
        PlanDocument stored = before == null ? null : DocumentFormat.JSON.stored(before.document());
        return Stream.concat(
                        AddedSuperiorValues.findings(stored, document).stream(),
                        parts.stream().flatMap(part -> part.conflicts(document).stream()))
                .toList();
    }

    private long store(PlanDocument document, String content) {
        Plan plan = plans.findByIdOptional(document.code()).orElseGet(() -> new Plan(document.code()));
        plan.revise(document);
        plans.persist(plan);
        plans.add(new PlanRevision(plan.code(), plan.revision(), content, caller.doer(), clock.instant()));
        parts.forEach(part -> part.replace(document));
        return plan.revision();
    }

    private void send(OutboxEvent event) {
        if (event.payload().getBytes(StandardCharsets.UTF_8).length > config.maxBytes()) {
            throw DocumentRefusedException.tooLarge(config.maxBytes());
        }
        outbox.append(List.of(event));
    }

    private static Publication publication(PlanDocument document, long revision, Publication.Outcome outcome) {
        return new Publication(
                document.code(), revision, outcome, document.targets().size());
    }
}
