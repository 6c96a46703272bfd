package io.qingce.plan.plan;

import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.reading.DocumentReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes an edited target or task the next revision of its plan, in one transaction. */
@ApplicationScoped
public class ItemEditor {

    private final Plans plans;
    private final PlanPublisher publisher;
    private final DocumentReader reader;

    public ItemEditor(Plans plans, PlanPublisher publisher, DocumentReader reader) {
        this.plans = plans;
        this.publisher = publisher;
        this.reader = reader;
    }

    /**
     * Puts the content in the place of the item that the editor has seen.
     *
     * @param seen the item that the editor has seen
     * @throws ProblemException 400, 404, 412, 422 or 428; nothing is stored then
     */
    @Transactional
    Publication edit(String plan, ItemEdit edit, Precondition seen, byte[] content) {
        plans.lock(plan);
        PlanRevision newest = plans.newest(plan)
                .orElseThrow(() ->
                        new ProblemException(404, "unknown-plan", "Unknown plan", "There is no plan " + plan + "."));
        String next = edit.in(newest.document(), seen, content);
        return publisher.publish(reader.readNext(plan, newest.document(), next), Precondition.seen(newest.revision()));
    }
}
