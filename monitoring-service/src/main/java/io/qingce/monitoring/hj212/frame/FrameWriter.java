package io.qingce.monitoring.hj212.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts length, check value and line end around a data segment. */
public final class FrameWriter {

    /** The largest length that four digits can say. */
    public static final int MAX_SEGMENT = 9999;

    private FrameWriter() {}

    /**
     * The packet as it goes over the wire.
     *
     * @throws IllegalArgumentException if the segment has more than {@link #MAX_SEGMENT} bytes
     */
    public static RawBytes frame(RawBytes segment) {
        byte[] data = segment.toBytes();
        if (data.length > MAX_SEGMENT) {
            throw new IllegalArgumentException("a data segment of " + data.length + " bytes");
        }
        byte[] head = "##%04d".formatted(data.length).getBytes(StandardCharsets.US_ASCII);
        byte[] tail = (Crc16.text(Crc16.of(data, 0, data.length)) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] packet = Arrays.copyOf(head, head.length + data.length + tail.length);
        System.arraycopy(data, 0, packet, head.length, data.length);
        System.arraycopy(tail, 0, packet, head.length + data.length, tail.length);
        return RawBytes.copyOf(packet, 0, packet.length);
    }

    /** The data segment of a packet that {@link #frame(RawBytes)} wrote. */
    public static RawBytes segment(RawBytes packet) {
        return RawBytes.copyOf(packet.toBytes(), FrameHeader.SIZE, packet.length() - FrameHeader.CRC_SIZE - 2);
    }

    /** The packet of a segment given as text. */
    public static byte[] frame(String segment) {
        return frame(RawBytes.of(segment)).toBytes();
    }
}
