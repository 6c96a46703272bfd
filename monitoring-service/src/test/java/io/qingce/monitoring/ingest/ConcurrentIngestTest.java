package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.observations;
import static io.qingce.monitoring.TestFeed.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many senders at once, in whatever order: one record, no sender refused. */
@QuarkusTest
class ConcurrentIngestTest {

    private static final int SENDERS = 8;

    @Test
    void takesIdenticalBatchesOnceHoweverManyArriveTogether() throws Exception {
        List<String> items = items("same", 10, 60);
        List<Map<String, Integer>> counts = together(SENDERS, sender -> shuffled(items, sender));
        assertEquals(items.size(), sum(counts, "created"));
        assertEquals(items.size() * (SENDERS - 1), sum(counts, "unchanged"));
        assertEquals(0, sum(counts, "rejected") + sum(counts, "corrected"));
        assertEquals(60, observations("same-3").getList("items").size());
    }

    @Test
    void endsWithOneValueWhenSendersDisagree() throws Exception {
        List<String> items = items("torn", 6, 20);
        List<Map<String, Integer>> counts =
                together(SENDERS, sender -> shuffled(items, sender).replace(": 50}", ": " + (100 + sender) + "}"));
        assertEquals(items.size(), sum(counts, "created"));
        assertEquals(items.size() * (SENDERS - 1), sum(counts, "corrected"));
        List<Integer> revisions = observations("torn-0").getList("items.revision");
        assertEquals(Collections.nCopies(20, SENDERS), revisions);
    }

    @Test
    void givesTheSameRecordInAnyOrder() {
        List<String> items = items("order-a", 1, 50);
        List<String> others = items("order-b", 1, 50);
        Collections.shuffle(others, new Random(7));
        items.forEach(item -> post(item).statusCode(200));
        post(others.toString()).statusCode(200);
        assertEquals(
                observations("order-a-0").getList("items.values"),
                observations("order-b-0").getList("items.values"));
    }

    /** Hours of some sites; the month is one that no other test has touched, so its partition is made here. */
    private static List<String> items(String prefix, int sites, int hours) {
        LocalDateTime start = LocalDateTime.of(2007 + prefix.length(), 6, 29, 0, 0);
        List<String> items = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            String code = prefix + "-" + site;
            TestFeed.putAirStation(code, "同时市", code);
            for (int hour = 0; hour < hours; hour++) {
                items.add(hour(code, start.plusHours(hour) + ":00+08:00", prefix.startsWith("torn") ? 50 : hour));
            }
        }
        return items;
    }

    private static String shuffled(List<String> items, int seed) {
        List<String> copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(seed));
        return copy.toString();
    }

    private static List<Map<String, Integer>> together(int senders, java.util.function.IntFunction<String> body)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(senders);
        try {
            List<Callable<Map<String, Integer>>> calls = new ArrayList<>();
            for (int sender = 0; sender < senders; sender++) {
                String json = body.apply(sender);
                calls.add(() -> post(json).statusCode(200).extract().path("counts"));
            }
            List<Map<String, Integer>> counts = new ArrayList<>();
            for (Future<Map<String, Integer>> answer : pool.invokeAll(calls)) {
                counts.add(answer.get());
            }
            return counts;
        } finally {
            pool.shutdown();
        }
    }

    private static int sum(List<Map<String, Integer>> counts, String outcome) {
        return counts.stream().mapToInt(each -> each.get(outcome)).sum();
    }
}
