package io.qingce.report.plan;

import io.qingce.chassis.language.Words;
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
                Words.both("规划" + plan + "没有目标" + target + "。", "The plan " + plan + " has no target " + target + "."),
                List.of(Violation.of(
                        "target", "unknown-target", Words.both("本规划没有此目标。", "Not a target of this plan."))));
    }
}
