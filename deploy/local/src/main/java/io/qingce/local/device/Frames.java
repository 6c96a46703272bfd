package io.qingce.local.device;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The outside of a packet, HJ 212-2017 6.3: {@code ##}, length of the data segment, data segment, check sum, line end.
 */
public final class Frames {

    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;
    private static final int BITS = 8;
    private static final int LOW = 0xFF;
    private static final int[] STEPS = steps();

    private Frames() {}

    /** The packet around a data segment. */
    public static String frame(String segment) {
        return frame(segment, checkSum(segment));
    }

    /** The packet around a data segment whose check sum is not its. */
    public static String damaged(String segment) {
        return frame(segment, checkSum(segment) ^ LOW);
    }

    /** The check sum of annex A: not that of Modbus, the register is shifted before each byte comes in. */
    static int checkSum(String segment) {
        int register = START;
        for (byte each : segment.getBytes(StandardCharsets.UTF_8)) {
            register = STEPS[(register >> BITS) ^ (each & LOW)];
        }
        return register;
    }

    private static String frame(String segment, int checkSum) {
        int length = segment.getBytes(StandardCharsets.UTF_8).length;
        return "##" + digits(length) + segment + hex(checkSum) + "\r\n";
    }

    private static String digits(int length) {
        String text = "000" + length;
        return text.substring(text.length() - 4);
    }

    private static String hex(int checkSum) {
        String text = "000" + Integer.toHexString(checkSum).toUpperCase(Locale.ROOT);
        return text.substring(text.length() - 4);
    }

    private static int[] steps() {
        int[] steps = new int[LOW + 1];
        for (int register = 0; register <= LOW; register++) {
            int step = register;
            for (int bit = 0; bit < BITS; bit++) {
                step = (step & 1) == 1 ? (step >> 1) ^ POLYNOMIAL : step >> 1;
            }
            steps[register] = step;
        }
        return steps;
    }
}
