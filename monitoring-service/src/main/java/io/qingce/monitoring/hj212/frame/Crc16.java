package io.qingce.monitoring.hj212.frame;

/**
 * Check value of HJ 212-2017, annex A, over the bytes of the data segment. It is not CRC-16/MODBUS: the register is
 * shifted before a byte is put in, so only 256 different values exist. A weak check, which is why length and syntax are
 * checked as well.
 */
public final class Crc16 {

    private static final int POLYNOMIAL = 0xA001;
    private static final int[] AFTER_BYTE = table();

    private Crc16() {}

    /** The check value, 0 to 0xFFFF, of the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public static int of(byte[] bytes, int from, int to) {
        int register = 0xFFFF;
        for (int i = from; i < to; i++) {
            register = AFTER_BYTE[(register >> 8) ^ (bytes[i] & 0xFF)];
        }
        return register;
    }

    /** Four upper-case hexadecimal digits, the high byte first. */
    public static String text(int crc) {
        return "%04X".formatted(crc);
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int start = 0; start < table.length; start++) {
            int register = start;
            for (int bit = 0; bit < 8; bit++) {
                boolean carry = (register & 1) == 1;
                register = carry ? (register >> 1) ^ POLYNOMIAL : register >> 1;
            }
            table[start] = register;
        }
        return table;
    }
}
