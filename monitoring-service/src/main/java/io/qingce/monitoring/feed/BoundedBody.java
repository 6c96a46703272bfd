package io.qingce.monitoring.feed;

import java.io.InputStream;

/** A body that refuses to be longer than agreed, however it was sent: chunked, compressed or with a wrong length. */
public final class BoundedBody extends CountedBody {

    private final long most;
    private long taken;

    public BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    void count(int bytes) {
        taken += bytes;
        if (taken > most) {
            throw BodyTooLargeException.bytes(most);
        }
    }
}
