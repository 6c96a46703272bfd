package io.qingce.monitoring.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which every byte that is read is counted. */
abstract class CountedBody extends FilterInputStream {

    CountedBody(InputStream body) {
        super(body);
    }

    /** So many more bytes were read, 0 at the end. */
    abstract void count(int bytes);

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }
}
