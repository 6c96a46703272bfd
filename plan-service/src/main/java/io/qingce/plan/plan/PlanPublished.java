package io.qingce.plan.plan;

import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;

/**
 * The event {@code plan.plan-published.v1} (规划发布): a whole plan in its newest revision.
 *
 * @param plan code of the plan, also the key
 * @param revision its revision; a receiver keeps the highest
 * @param document the plan
 */
record PlanPublished(String plan, long revision, PlanDocument document) {

    static final String TYPE = "plan.plan-published.v1";

    OutboxEvent toOutbox() {
        return new OutboxEvent(TYPE, plan, DocumentFormat.JSON.write(this));
    }
}
