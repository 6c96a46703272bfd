package io.qingce.chassis.body;

import io.vertx.core.buffer.Buffer;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Bytes in the order in which they came, in blocks: a body that comes byte by byte takes no more memory than another. */
final class Blocks {

    private static final int LEAST = 1024;
    private static final int MOST = 65_536;

    private final List<byte[]> blocks = new ArrayList<>(1);
    private final int first;
    private int filled;
    private long size;

    /** @param expected how many bytes will come, as far as is known */
    Blocks(long expected) {
        this.first = (int) Math.max(1, Math.min(expected, MOST / 4));
    }

    Blocks() {
        this(LEAST);
    }

    void add(Buffer bytes) {
        int from = 0;
        while (from < bytes.length()) {
            byte[] block = last();
            int count = Math.min(block.length - filled, bytes.length() - from);
            bytes.getBytes(from, from + count, block, filled);
            filled += count;
            from += count;
            size += count;
        }
    }

    long size() {
        return size;
    }

    /** The bytes, from the first; may be asked for again. */
    InputStream stream() {
        return new Reading();
    }

    private byte[] last() {
        if (blocks.isEmpty()) {
            blocks.add(new byte[first]);
        } else if (filled == blocks.get(blocks.size() - 1).length) {
            blocks.add(new byte[(int) Math.max(LEAST, Math.min(size, MOST))]);
            filled = 0;
        }
        return blocks.get(blocks.size() - 1);
    }

    private final class Reading extends InputStream {

        private int block;
        private int position;
        private long left = size;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (left == 0) {
                return length == 0 ? 0 : -1;
            }
            byte[] from = blocks.get(block);
            int count = (int) Math.min(left, Math.min(length, from.length - position));
            System.arraycopy(from, position, into, offset, count);
            position += count;
            left -= count;
            if (position == from.length) {
                block++;
                position = 0;
            }
            return count;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }
}
