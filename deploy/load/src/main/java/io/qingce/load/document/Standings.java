package io.qingce.load.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Which revision of each document was acknowledged, and what its writers found strange. */
public final class Standings {

    private final Map<Document, Long> revisions = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> refusals = new ConcurrentHashMap<>();
    private final List<String> doubts = Collections.synchronizedList(new ArrayList<>());

    /** How many changes were acknowledged. */
    public long total() {
        return revisions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What cannot be if each change counts once. */
    public List<String> doubts() {
        synchronized (doubts) {
            return List.copyOf(doubts);
        }
    }

    /** How often each status was answered that is no success. */
    public Map<Integer, Long> refusals() {
        Map<Integer, Long> counts = new TreeMap<>();
        refusals.forEach((status, count) -> counts.put(status, count.get()));
        return counts;
    }

    long revision(Document document) {
        return revisions.getOrDefault(document, 0L);
    }

    Map<Document, Long> all() {
        return revisions;
    }

    void acknowledge(Document document, long revision) {
        revisions.put(document, revision);
    }

    void doubt(String what) {
        doubts.add(what);
    }

    void refused(int status) {
        refusals.computeIfAbsent(status, each -> new AtomicLong()).incrementAndGet();
    }
}
