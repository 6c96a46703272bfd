package io.qingce.report.period;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** A site is named that the region does not have. */
public class UnknownSite extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownSite(String field, String code) {
        super(
                400,
                "invalid-request",
                "Invalid request",
                "A value is not allowed.",
                List.of(Violation.of(field, "unknown-site", "No site of the region has the code " + code + ".")));
    }
}
