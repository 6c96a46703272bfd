package io.qingce.monitoring.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that refuses to be longer than agreed, however it was sent: chunked, compressed or with a wrong length. */
public final class BoundedBody extends FilterInputStream {

    private final long most;
    private long taken;

    public BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int bytes) {
        taken += Math.max(bytes, 0);
        if (taken > most) {
            throw BodyTooLargeException.bytes(most);
        }
    }
}
