package io.qingce.report.judgement;

import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a target stands and why.
 *
 * @param status the decision
 * @param reason why
 * @param figure the figure, if there is one
 * @param required the number that was to be met, if there is one
 */
public record Verdict(Status status, Reason reason, Optional<Figure> figure, Optional<BigDecimal> required) {

    /** A verdict that no figure and no number led to. */
    static Verdict without(Status status, Reason reason) {
        return new Verdict(status, reason, Optional.empty(), Optional.empty());
    }

    Verdict restating(String original) {
        return new Verdict(status, Reasons.restated(reason, original), figure, required);
    }
}
