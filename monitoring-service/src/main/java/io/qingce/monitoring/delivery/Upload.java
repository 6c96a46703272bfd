package io.qingce.monitoring.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One upload on its way in.
 *
 * @param actor who sends it, if he says it
 * @param mapping by which a table is read
 */
public record Upload(
        Delivery.Door door,
        @Nullable String actor,
        @Nullable String mapping) {

    /** @throws io.qingce.chassis.problem.ProblemException 400 if a header cannot be read */
    public static Upload of(Delivery.Door door, SenderParameters sender, @Nullable String mapping) {
        return new Upload(door, sender.actor().orElse(null), mapping);
    }
}
