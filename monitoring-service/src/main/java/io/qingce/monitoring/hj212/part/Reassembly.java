package io.qingce.monitoring.hj212.part;

import io.qingce.monitoring.hj212.packet.Packet;
import java.util.List;
import java.util.Optional;

/**
 * What became of a part that was offered.
 *
 * @param completed the packet, if this was the last of its parts to arrive
 * @param abandoned those that had to make room
 */
public record Reassembly(Optional<Completed> completed, List<Abandoned> abandoned) {

    /** A packet put together, with its parts, each of which may want an answer. */
    public record Completed(Packet packet, List<Piece> pieces) {}

    /** The parts of a packet that is not waited for any longer. */
    public record Abandoned(List<Piece> pieces) {

        /** How many there are of how many. */
        public String detail() {
            return pieces.size() + " of " + pieces.get(0).packet().head().part().count();
        }
    }
}
