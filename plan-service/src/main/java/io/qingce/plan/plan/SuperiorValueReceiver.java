package io.qingce.plan.plan;

import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentReader;
import io.qingce.plan.document.SuperiorValues;
import io.qingce.plan.document.TargetDocument.SuperiorValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes a value of the superior authority the next revision of its plan, in one transaction. */
@ApplicationScoped
public class SuperiorValueReceiver {

    private final Plans plans;
    private final PlanPublisher publisher;
    private final DocumentReader reader;

    public SuperiorValueReceiver(Plans plans, PlanPublisher publisher, DocumentReader reader) {
        this.plans = plans;
        this.publisher = publisher;
        this.reader = reader;
    }

    /**
     * Adds a value to a target.
     *
     * @throws ProblemException 404, 409, 412, 422 or 428; nothing is stored then
     */
    @Transactional
    Publication receive(String plan, String target, SuperiorValue value, Precondition seen) {
        plans.lock(plan);
        PlanRevision newest = plans.newest(plan)
                .orElseThrow(() ->
                        new ProblemException(404, "unknown-plan", "Unknown plan", "There is no plan " + plan + "."));
        seen.require(newest.revision());
        String next = SuperiorValues.add(reader.readNext(plan, newest.document(), newest.document()), target, value);
        return publisher.publish(reader.readNext(plan, newest.document(), next), seen);
    }
}
