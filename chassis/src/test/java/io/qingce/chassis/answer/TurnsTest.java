package io.qingce.chassis.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void letsWhoAsksForLittleNotWaitForWhoAsksForMuch() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch all = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(1);
        try (Turns turns = new Turns("turns-test", 1)) {
            turns.run("much", () -> await(ready));
            IntStream.range(0, 5).forEach(number -> turns.run("much", () -> done.add("much")));
            turns.run("little", () -> done.add("little"));
            turns.run("much", all::countDown);
            ready.countDown();
            all.await();
        }
        assertTrue(done.indexOf("little") <= 1, () -> "after at most one of the others: " + done);
        assertEquals(6, done.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
