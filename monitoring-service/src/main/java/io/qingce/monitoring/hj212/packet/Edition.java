package io.qingce.monitoring.hj212.packet;

/** Editions of the standard, as the version bits of the flag name them. */
public enum Edition {
    /** HJ/T 212-2005: its devices may send no flag at all. */
    HJT212_2005(0),
    HJ212_2017(1),
    /** HJ 212-2025: the bits are from secondary sources. */
    HJ212_2025(2);

    private final int bits;

    Edition(int bits) {
        this.bits = bits;
    }

    /** The flag of a packet of this edition that wants no answer and is not divided. */
    public int plainFlag() {
        return bits << 2;
    }
}
