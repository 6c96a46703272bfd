package io.qingce.monitoring.hj212.part;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.Packet;

/** A part of a divided packet with the bytes in which it came. */
public record Piece(Packet packet, RawBytes bytes) {

    int number() {
        return packet.head().part().number();
    }
}
