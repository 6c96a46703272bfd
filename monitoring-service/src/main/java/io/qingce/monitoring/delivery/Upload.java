package io.qingce.monitoring.delivery;

import io.qingce.chassis.identity.Principal;
import org.jspecify.annotations.Nullable;

/**
 * One upload on its way in.
 *
 * @param actor name of who sends it; null where that is not said
 * @param mapping by which a table is read
 */
public record Upload(
        Delivery.Door door,
        @Nullable String actor,
        @Nullable String mapping) {

    /** Of whoever sends it. */
    public static Upload of(Delivery.Door door, Principal sender, @Nullable String mapping) {
        return new Upload(door, sender.isNamed() ? sender.name() : null, mapping);
    }
}
