package io.qingce.plan.superior;

import io.qingce.plan.plan.PlanPublisher;
import io.qingce.plan.plan.PlanRevision;
import io.qingce.plan.plan.Plans;
import io.qingce.plan.plan.Publication;

import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.plan.document.PlanDocument;
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
