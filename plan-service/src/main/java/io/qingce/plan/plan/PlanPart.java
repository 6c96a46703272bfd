package io.qingce.plan.plan;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import java.util.List;

/** A table in which the newest revision of each plan is searched; it is rebuilt from the document of each revision. */
public interface PlanPart {

    /** Puts what this document holds in the place of the revision before. */
    void replace(PlanDocument plan);

    /** What other plans of the region do not allow in this one, with the paths of its fields. */
    default List<Violation> conflicts(PlanDocument plan) {
        return List.of();
    }
}
