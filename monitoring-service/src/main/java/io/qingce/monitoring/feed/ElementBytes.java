package io.qingce.monitoring.feed;

import java.io.InputStream;

/**
 * The bytes of a JSON array, of which the parser takes only so many for one element: a tree is many times as large as its text.
 * Costs nothing for each token, and is exact to what the parser reads at a time.
 */
final class ElementBytes extends CountedBody {

    private final long most;
    private long left;
    private int index;

    ElementBytes(InputStream body, long most) {
        super(body);
        this.most = most;
        this.left = most;
    }

    /** From here on the bytes are of another element. */
    void begin(int element) {
        index = element;
        left = most;
    }

    @Override
    void count(int bytes) {
        if (left < 0) {
            throw BodyTooLargeException.element(index, most);
        }
        left -= bytes;
    }
}
