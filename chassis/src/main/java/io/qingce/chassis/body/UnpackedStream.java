package io.qingce.chassis.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The unpacked bytes of a body, or of one piece of it. */
final class UnpackedStream extends InputStream {

    private static final int STEP = 8192;

    private final InputStream packed;
    private final Unpacker unpacker;
    private final boolean last;
    private final byte[] given = new byte[STEP];

    /** @param last whether nothing comes after these bytes: then they have to be whole */
    UnpackedStream(InputStream packed, Unpacker unpacker, boolean last) {
        this.packed = packed;
        this.unpacker = unpacker;
        this.last = last;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        int count = unpacker.unpack(into, offset, length);
        while (count == 0) {
            int more = packed.read(given, 0, given.length);
            if (more < 0) {
                if (last) {
                    unpacker.end();
                }
                return -1;
            }
            unpacker.give(given, more);
            count = unpacker.unpack(into, offset, length);
        }
        return count;
    }
}
