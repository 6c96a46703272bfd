package io.qingce.load.loss;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What was acknowledged, by all writers together. A key belongs to one writer. */
public final class Acknowledged {

    private final Map<Key, Standing> standing = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();

    /** Notes that a content is acknowledged which differs from the one before. */
    public void add(Key key, String content) {
        standing.merge(key, new Standing(1, content), (before, now) -> new Standing(before.contents() + 1, content));
        total.incrementAndGet();
    }

    /** How many observations were acknowledged. */
    public long total() {
        return total.get();
    }

    /** What stands under each key. */
    public Map<Key, Standing> all() {
        return standing;
    }
}
