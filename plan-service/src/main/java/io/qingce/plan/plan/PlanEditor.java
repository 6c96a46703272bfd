package io.qingce.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.plan.document.reading.DocumentReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Makes an edited document the next revision of its plan, in one transaction. */
@ApplicationScoped
public class PlanEditor {

    private final Plans plans;
    private final PlanPublisher publisher;
    private final DocumentReader reader;

    public PlanEditor(Plans plans, PlanPublisher publisher, DocumentReader reader) {
        this.plans = plans;
        this.publisher = publisher;
        this.reader = reader;
    }

    /**
     * Publishes what becomes of the newest document, which nobody else changes meanwhile.
     *
     * @param change says what it becomes, and checks what the editor has seen
     * @throws io.qingce.chassis.problem.ProblemException 404 without the plan, 422 if the document is not valid then, and what
     *     the change throws; nothing is stored then
     */
    @Transactional
    public Publication edit(String plan, Function<PlanRevision, JsonNode> change) {
        PlanRevision newest = plans.locked(plan);
        JsonNode next = change.apply(newest);
        return publisher.publish(reader.readNext(plan, newest.document(), next), Precondition.seen(newest.revision()));
    }
}
