package io.qingce.monitoring.hj212.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that do not change any more, read where they lie. Text in them is UTF-8, nearly always plain ASCII. */
public final class RawBytes {

    private final byte[] bytes;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public static RawBytes copyOf(byte[] source, int from, int to) {
        return new RawBytes(Arrays.copyOfRange(source, from, to));
    }

    public static RawBytes of(String text) {
        return new RawBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public int length() {
        return bytes.length;
    }

    public byte at(int index) {
        return bytes[index];
    }

    /** Position of the first such byte from {@code from} (inclusive) to {@code to} (exclusive), or {@code to}. */
    public int find(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return to;
    }

    /** Position of the last such byte from {@code from} (inclusive) to {@code to} (exclusive), or -1. */
    public int findLast(char wanted, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether these characters, all ASCII, stand at a position. */
    public boolean holds(String ascii, int position) {
        if (position < 0 || position + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[position + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text of the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes as text. */
    @Override
    public String toString() {
        return text(0, bytes.length);
    }
}
