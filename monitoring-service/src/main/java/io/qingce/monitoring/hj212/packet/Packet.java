package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.Deviation;
import java.util.Set;

/**
 * A packet, taken apart.
 *
 * @param deviations those found in the data segment
 */
public record Packet(Head head, Content content, Set<Deviation> deviations) {

    public Packet {
        deviations = Set.copyOf(deviations);
    }
}
