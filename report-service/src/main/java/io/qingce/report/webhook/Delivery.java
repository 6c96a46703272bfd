package io.qingce.report.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one subscription.
 *
 * @param id its number; the same at every attempt, so that a receiver can tell a repetition
 * @param webhook number of the subscription
 * @param type type of the event
 * @param payload JSON document
 * @param state whether it waits, was taken, or was given up
 * @param attempts how often it was tried
 * @param nextAttempt when it is tried again
 * @param lastAnswer what the receiver answered last, or why there was no answer
 * @param createdAt when the fact became known
 */
record Delivery(
        long id,
        long webhook,
        String type,
        String payload,
        State state,
        int attempts,
        Instant nextAttempt,
        @Nullable String lastAnswer,
        Instant createdAt) {

    /** How far a delivery has come. */
    enum State {
        /** 待投递. */
        WAITING,
        /** 已送达. */
        DELIVERED,
        /** 死信: every attempt failed. */
        DEAD
    }
}
