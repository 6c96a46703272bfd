package io.qingce.report.plan;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** The plan has no target of this identifier. */
public class UnknownTarget extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownTarget(String plan, String target) {
        super(
                404,
                "unknown-target",
                "Unknown target",
                "The plan " + plan + " has no target " + target + ".",
                List.of(Violation.of("target", "unknown-target", "Not a target of this plan.")));
    }
}
