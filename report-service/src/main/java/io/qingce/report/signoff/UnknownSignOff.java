package io.qingce.report.signoff;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.util.List;
import java.util.UUID;

/** Nothing was signed under this key. */
public class UnknownSignOff extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownSignOff(UUID id) {
        super(
                404,
                "unknown-sign-off",
                "Unknown sign-off",
                Words.both("没有编号为" + id + "的签发。", "Nothing was signed under " + id + "."),
                List.of());
    }
}
