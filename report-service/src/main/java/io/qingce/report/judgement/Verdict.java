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
 * @param met whether what is known meets what is asked, for the whole of the days or so far; empty while nobody knows
 */
public record Verdict(
        Status status, Reason reason, Optional<Figure> figure, Optional<BigDecimal> required, Optional<Boolean> met) {

    /** A verdict that no figure and no number led to. */
    static Verdict without(Status status, Reason reason) {
        return undecided(status, reason, Optional.empty());
    }

    /** A verdict that does not say whether the target is met. */
    static Verdict undecided(Status status, Reason reason, Optional<Figure> figure) {
        return new Verdict(status, reason, figure, Optional.empty(), Optional.empty());
    }

    Verdict of(Status newStatus, Reason newReason) {
        return new Verdict(newStatus, newReason, figure, required, met);
    }

    Verdict restating(String original) {
        return of(status, Reasons.restated(reason, original));
    }
}
