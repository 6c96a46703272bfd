package io.qingce.report.plan;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** No plan of this code has been published. */
public class UnknownPlan extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownPlan(String code) {
        super(
                404,
                "unknown-plan",
                "Unknown plan",
                "No plan with the code " + code + " has been published to this service.",
                List.of(Violation.of("plan", "unknown-plan", "Not the code of a published plan.")));
    }
}
