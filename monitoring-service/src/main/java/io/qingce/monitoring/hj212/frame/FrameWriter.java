package io.qingce.monitoring.hj212.frame;

import java.nio.charset.StandardCharsets;

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
    public static byte[] frame(String segment) {
        byte[] data = segment.getBytes(StandardCharsets.UTF_8);
        if (data.length > MAX_SEGMENT) {
            throw new IllegalArgumentException("a data segment of " + data.length + " bytes");
        }
        String crc = Crc16.text(Crc16.of(data, 0, data.length));
        return ("##%04d".formatted(data.length) + segment + crc + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
