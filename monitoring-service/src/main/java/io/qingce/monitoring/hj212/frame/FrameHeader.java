package io.qingce.monitoring.hj212.frame;

/** The fixed parts of a packet: {@code ##} and four digits of length in front, four hexadecimal digits behind. */
final class FrameHeader {

    static final int SIZE = 6;
    static final int CRC_SIZE = 4;

    private FrameHeader() {}

    /** Whether a header stands at a position. */
    enum Sight {
        THERE,
        ABSENT,
        /** What is there could be the beginning of one. */
        UNDECIDED
    }

    static Sight at(HeldBytes held, int position) {
        for (int i = 0; i < SIZE; i++) {
            if (position + i >= held.size()) {
                return Sight.UNDECIDED;
            }
            byte found = held.at(position + i);
            if (i < 2 ? found != '#' : found < '0' || found > '9') {
                return Sight.ABSENT;
            }
        }
        return Sight.THERE;
    }

    /** The length that the header at a position says. */
    static int length(HeldBytes held, int position) {
        int length = 0;
        for (int i = 2; i < SIZE; i++) {
            length = length * 10 + held.at(position + i) - '0';
        }
        return length;
    }

    /** The check value printed at a position, or -1 if these are not hexadecimal digits. */
    static int crc(HeldBytes held, int position) {
        int crc = 0;
        for (int i = 0; i < CRC_SIZE; i++) {
            int digit = Character.digit(held.at(position + i), 16);
            if (digit < 0) {
                return -1;
            }
            crc = crc << 4 | digit;
        }
        return crc;
    }

    static boolean isLowerCaseCrc(HeldBytes held, int position) {
        for (int i = 0; i < CRC_SIZE; i++) {
            if (held.at(position + i) >= 'a') {
                return true;
            }
        }
        return false;
    }
}
