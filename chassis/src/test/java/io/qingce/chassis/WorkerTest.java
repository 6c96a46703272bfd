package io.qingce.chassis;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerTest {

    @Test
    void goesOnAfterARoundThatFailed() {
        AtomicInteger rounds = new AtomicInteger();
        try (Worker worker = Worker.start("failing", Duration.ofMillis(40), () -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("this round fails");
        })) {
            await().until(() -> rounds.get() > 1);
        }
    }

    @Test
    void letsTheRunningRoundEndBeforeItStops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Worker worker = Worker.start("slow", Duration.ofHours(1), () -> {
            begun.countDown();
            awaitQuietly(mayEnd);
            ended.incrementAndGet();
        });
        begun.await();
        mayEnd.countDown();
        worker.close();
        assertEquals(1, ended.get());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
