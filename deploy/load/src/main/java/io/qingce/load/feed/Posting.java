package io.qingce.load.feed;

import io.qingce.load.reading.Stations;
import io.qingce.local.Refusal;
import io.qingce.local.feed.Api;
import io.qingce.local.feed.BatchAnswer;
import io.qingce.local.feed.BatchAnswer.Counts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Posts bodies over several connections at once, each the next body when it has the answer to the one before. */
final class Posting {

    private static final String PATH = "/api/observations?items=problems";
    private static final String MONTHS = "LOAD-MONTHS";

    private final Api api;
    private final int connections;

    Posting(Api api, int connections) {
        this.api = api;
        this.connections = connections;
    }

    /**
     * Posts all bodies.
     *
     * @throws Refusal if an observation is not taken in as new
     */
    void post(Bundle bodies) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(pool.submit(() -> postRest(bodies, next)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while posting", e);
        } catch (ExecutionException e) {
            throw new Refusal("A body was not taken: " + e.getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void postRest(Bundle bodies, AtomicInteger next) {
        for (int number = next.getAndIncrement(); number < bodies.count(); number = next.getAndIncrement()) {
            Counts counts = api.post(PATH, bodies.contentType(), bodies.body(number), BatchAnswer.class)
                    .counts();
            if (counts.created() != bodies.observations(number)) {
                throw new Refusal("Body " + number + " was not taken in as new: " + counts);
            }
        }
    }

    /** Posts one observation into every month of a span, so that the table has a partition for each. */
    static void months(Api api, LocalDateTime start, long hours) {
        Stations.put(api, List.of(MONTHS));
        String items = String.join(
                ",",
                months(start, hours)
                        .map(month -> "{\"site\":\"%s\",\"periodEnd\":\"%s:00+08:00\",\"values\":{\"SO2\":9}}"
                                .formatted(MONTHS, month))
                        .toList());
        api.post(PATH, "application/json", ("[" + items + "]").getBytes(StandardCharsets.UTF_8), BatchAnswer.class);
    }

    /** An hour in every month that a span touches; months begin in Greenwich, so the second day. */
    static Stream<LocalDateTime> months(LocalDateTime start, long hours) {
        LocalDateTime last = start.plusHours(hours).plusMonths(1);
        return Stream.iterate(
                start.withDayOfMonth(2).minusMonths(1), month -> month.isBefore(last), month -> month.plusMonths(1));
    }
}
