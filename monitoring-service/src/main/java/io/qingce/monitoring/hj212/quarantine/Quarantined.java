package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Bytes in quarantine.
 *
 * @param arrival what came, and whence
 * @param times how often the same bytes came
 * @param settled how they left the open quarantine
 */
record Quarantined(
        long id, Unusable arrival, long times, Instant firstSeen, Instant lastSeen, Optional<Settled> settled) {

    /**
     * How a packet left the open quarantine.
     *
     * @param by who asked for it; empty where nobody had to say
     * @param because why it was discarded
     */
    record Settled(Instant at, Settlement how, String by, String because) {}

    /** The two ways. */
    enum Settlement {
        /** 已入库 */
        REPLAYED,
        /** 已作废 */
        DISCARDED
    }

    RefusalReason reason() {
        return refusal().reason();
    }

    /** Whether somebody else than its device may have sent it, as far as its password says. */
    boolean isDoubtful() {
        return reason() == RefusalReason.WRONG_PASSWORD || reason() == RefusalReason.LOCKED_OUT;
    }

    /**
     * Lets those bytes pass that may be read again.
     *
     * @param unverified whether who asks vouches for them
     * @throws ProblemException 409 if they were used after all, 422 if nobody vouches for what is doubtful
     */
    void requireReplayable(boolean unverified) {
        if (settled.filter(it -> it.how() == Settlement.REPLAYED).isPresent()) {
            throw new ProblemException(409, "settled-packet", Words.both("该报文已入库。", "It is on record already."));
        }
        if (isDoubtful() && !unverified) {
            throw new ProblemException(
                    422,
                    "unverified-packet",
                    Words.both(
                            "报文未带该设备的密码。确认真实的，请加unverified=true。",
                            "It did not come with the password of its device. If it is genuine all the same, say unverified=true."),
                    List.of(Violation.of(
                            "unverified",
                            reason().name(),
                            Words.both("来自" + arrival.remote(), "came from " + arrival.remote()))));
        }
    }

    /**
     * Lets those bytes pass that may be discarded.
     *
     * @throws ProblemException 409 if they have left the open quarantine
     */
    void requireOpen() {
        settled.ifPresent(it -> {
            throw new ProblemException(
                    409,
                    "settled-packet",
                    it.how() == Settlement.REPLAYED
                            ? Words.both("该报文已入库。", "It is on record already.")
                            : Words.both("该报文已由" + it.by() + "作废。", it.by() + " has discarded it already."));
        });
    }

    Refusal refusal() {
        return arrival.refusal();
    }
}
