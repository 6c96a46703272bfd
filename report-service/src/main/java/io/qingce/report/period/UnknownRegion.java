package io.qingce.report.period;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** No site has this region. */
public class UnknownRegion extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownRegion(String region) {
        super(
                404,
                "unknown-region",
                "Unknown region",
                "No site lies in a region named " + region
                        + "; GET /api/statistics/regions lists the regions with readings.",
                List.of(Violation.of("region", "unknown-region", "Not the full printed name of a region with sites.")));
    }
}
