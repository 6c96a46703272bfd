package io.qingce.chassis.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Some threads that senders are given in turn, however much one of them asks for. */
final class Turns implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 5;

    private final ExecutorService threads;
    private final Map<String, Deque<Runnable>> waiting = new LinkedHashMap<>();

    Turns(String name, int atOnce) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does this when it is the turn of the sender, after what it asked for before. */
    void run(String sender, Runnable work) {
        synchronized (waiting) {
            waiting.computeIfAbsent(sender, unknown -> new ArrayDeque<>()).add(work);
        }
        threads.execute(() -> first().run());
    }

    /** The first of the sender whose turn it is; then that sender is the last. */
    private Runnable first() {
        synchronized (waiting) {
            Map.Entry<String, Deque<Runnable>> turn =
                    waiting.entrySet().iterator().next();
            String sender = turn.getKey();
            Deque<Runnable> works = turn.getValue();
            waiting.remove(sender);
            Runnable work = works.remove();
            if (!works.isEmpty()) {
                waiting.put(sender, works);
            }
            return work;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
