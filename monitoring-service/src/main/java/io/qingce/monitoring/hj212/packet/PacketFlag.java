package io.qingce.monitoring.hj212.packet;

/**
 * The flag 拆分包及应答标志: V5 V4 V3 V2 V1 V0 D A, from the highest bit to the lowest.
 *
 * @param bits 0 to 255
 */
public record PacketFlag(int bits) {

    /** No flag was sent: a device of 2005 that wants no answer. */
    public static final PacketFlag ABSENT = new PacketFlag(0);

    private static final int ANSWER = 1;
    private static final int DIVIDED = 2;

    public PacketFlag {
        if (bits < 0 || bits > 255) {
            throw new IllegalArgumentException("a flag of " + bits);
        }
    }

    /** A: whether the sender wants an answer. */
    public boolean wantsAnswer() {
        return (bits & ANSWER) != 0;
    }

    /** D: whether packets are numbered. */
    public boolean isDivided() {
        return (bits & DIVIDED) != 0;
    }

    /** V: the edition; 2017 if the bits name none. */
    public Edition edition() {
        return switch (bits >> 2) {
            case 0 -> Edition.HJT212_2005;
            case 2 -> Edition.HJ212_2025;
            default -> Edition.HJ212_2017;
        };
    }

    public boolean namesKnownEdition() {
        return bits >> 2 < Edition.values().length;
    }
}
