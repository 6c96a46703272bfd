package io.qingce.monitoring.hj212.frame;

/** The bytes of a stream that still wait, up to a limit. Takes no room while there are none. */
final class HeldBytes {

    private static final byte[] NOTHING = {};
    private static final int FIRST_ROOM = 512;

    private final int limit;
    private byte[] bytes = NOTHING;
    private int start;
    private int end;

    HeldBytes(int limit) {
        this.limit = limit;
    }

    int size() {
        return end - start;
    }

    byte at(int index) {
        return bytes[start + index];
    }

    /** Takes as many bytes as there is room for, at least one, and says how many. */
    int append(byte[] source, int from, int to) {
        int taken = Math.min(to - from, limit - size());
        makeRoom(taken);
        System.arraycopy(source, from, bytes, end, taken);
        end += taken;
        return taken;
    }

    void drop(int count) {
        start += count;
    }

    /** Gives the room back if nothing is held. */
    void shrink() {
        if (start == end) {
            bytes = NOTHING;
            start = 0;
            end = 0;
        }
    }

    RawBytes copy(int to) {
        return copy(0, to);
    }

    RawBytes copy(int from, int to) {
        return RawBytes.copyOf(bytes, start + from, start + to);
    }

    int crc(int from, int to) {
        return Crc16.of(bytes, start + from, start + to);
    }

    private void makeRoom(int more) {
        if (end + more <= bytes.length) {
            return;
        }
        int size = size();
        int needed = size + more;
        byte[] roomier = needed <= bytes.length
                ? bytes
                : new byte[Math.min(limit, Math.max(FIRST_ROOM, Math.max(needed, 2 * bytes.length)))];
        System.arraycopy(bytes, start, roomier, 0, size);
        bytes = roomier;
        start = 0;
        end = size;
    }
}
