package io.qingce.report.period;

import io.qingce.chassis.language.Words;
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
                Words.both(
                        "没有点位位于“" + region + "”；有数据的区域见GET /api/statistics/regions。",
                        "No site lies in a region named " + region
                                + "; GET /api/statistics/regions lists the regions with readings."),
                List.of(Violation.of(
                        "region",
                        "unknown-region",
                        Words.both("没有此全称的区域，或该区域没有点位。", "Not the full printed name of a region with sites."))));
    }
}
