package io.qingce.monitoring.hj212.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not asked for the longest, so that it never grows beyond its room. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int room;

    private Recent(int room) {
        super(16, LOAD, true);
        this.room = room;
    }

    static <K, V> Map<K, V> ofAtMost(int room) {
        return new Recent<>(room);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > room;
    }
}
