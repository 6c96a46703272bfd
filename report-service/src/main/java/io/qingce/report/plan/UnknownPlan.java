package io.qingce.report.plan;

import io.qingce.chassis.language.Words;
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
                Words.both(
                        "没有代码为" + code + "的已发布规划。",
                        "No plan with the code " + code + " has been published to this service."),
                List.of(Violation.of(
                        "plan", "unknown-plan", Words.both("没有此代码的已发布规划。", "Not the code of a published plan."))));
    }
}
