package io.qingce.report.period;

import io.qingce.chassis.language.Words;
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
                Words.both("有取值不被接受。", "A value is not allowed."),
                List.of(Violation.of(
                        field,
                        "unknown-site",
                        Words.both("该区域没有编码为" + code + "的点位。", "No site of the region has the code " + code + "."))));
    }
}
