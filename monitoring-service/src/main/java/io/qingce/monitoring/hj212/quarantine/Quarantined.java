package io.qingce.monitoring.hj212.quarantine;

import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.time.Instant;
import java.util.Optional;

/**
 * Bytes in quarantine.
 *
 * @param arrival what came, and whence
 * @param times how often the same bytes came
 * @param settledAt when they were used after all
 */
record Quarantined(
        long id, Unusable arrival, long times, Instant firstSeen, Instant lastSeen, Optional<Instant> settledAt) {

    RefusalReason reason() {
        return refusal().reason();
    }

    /** Whether somebody else than its device may have sent it, as far as its password says. */
    boolean isDoubtful() {
        return reason() == RefusalReason.WRONG_PASSWORD || reason() == RefusalReason.LOCKED_OUT;
    }

    Refusal refusal() {
        return arrival.refusal();
    }
}
