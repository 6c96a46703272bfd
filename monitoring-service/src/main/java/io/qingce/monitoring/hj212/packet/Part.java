package io.qingce.monitoring.hj212.packet;

/**
 * Which part of a divided packet this is.
 *
 * @param count PNUM 总包数, at least 1
 * @param number PNO 包号, 1 to count
 */
public record Part(int count, int number) {

    /** A packet that is not divided. */
    public static final Part WHOLE = new Part(1, 1);

    public Part {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("part " + number + " of " + count);
        }
    }

    public boolean isWhole() {
        return count == 1;
    }
}
