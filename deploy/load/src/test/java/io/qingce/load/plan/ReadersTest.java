package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final ReadMix MIX = new ReadMix(List.of(new ReadMix.Place("load-0", "青川市", "青川")));
    private static final Readers READERS = new Readers(4, 0, 7);

    @Test
    void letsAllReadAtOnce() {
        CountDownLatch all = new CountDownLatch(4);
        READERS.read((reader, request, latencies) -> meet(all), MIX, Duration.ZERO, 0, new Latencies());
        assertEquals(0, all.getCount());
    }

    @Test
    void asksBothSidesOfATurnTheSameQuestionsInTheSameOrder() {
        Map<Integer, List<ReadMix.Request>> one = questions(3);
        Map<Integer, List<ReadMix.Request>> other = questions(3);
        one.forEach((reader, asked) -> {
            int common = Math.min(asked.size(), other.get(reader).size());
            assertTrue(common > 0);
            assertEquals(asked.subList(0, common), other.get(reader).subList(0, common));
        });
    }

    @Test
    void asksOtherQuestionsInAnotherTurnAndAsAnotherReader() {
        assertNotEquals(READERS.random(1, 0).nextLong(), READERS.random(2, 0).nextLong());
        assertNotEquals(READERS.random(1, 0).nextLong(), READERS.random(1, 1).nextLong());
    }

    @Test
    void failsWithAReaderThatFails() {
        assertThrows(
                CompletionException.class,
                () -> READERS.read(
                        (reader, request, latencies) -> {
                            throw new IllegalStateException("broken");
                        },
                        MIX,
                        Duration.ZERO,
                        0,
                        new Latencies()));
    }

    private static Map<Integer, List<ReadMix.Request>> questions(int turn) {
        Map<Integer, Queue<ReadMix.Request>> asked = new ConcurrentHashMap<>();
        READERS.read(
                (reader, request, latencies) -> asked.computeIfAbsent(reader, each -> new ConcurrentLinkedQueue<>())
                        .add(request),
                MIX,
                Duration.ofMillis(5),
                turn,
                new Latencies());
        Map<Integer, List<ReadMix.Request>> lists = new ConcurrentHashMap<>();
        asked.forEach((reader, requests) -> lists.put(reader, List.copyOf(requests)));
        return lists;
    }

    private static void meet(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
