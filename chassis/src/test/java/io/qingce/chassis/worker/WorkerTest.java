package io.qingce.chassis.worker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void goesOnAfterARoundThatEndedInAnErrorAndSaysSo() {
        AtomicInteger rounds = new AtomicInteger();
        try (Worker worker = Worker.repeat("error", SOON, LONG, () -> {
            rounds.incrementAndGet();
            throw new StackOverflowError("this round fails");
        })) {
            await().until(() -> rounds.get() > 2);
            assertTrue(worker.isWell(), "it works again as soon as it can");
            assertTrue(worker.failing() > 1);
            assertTrue(worker.standing().endsWith("rounds failed in a row"));
        }
    }

    @Test
    void isUnwellWhileARoundTakesLongerThanItMay() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (Worker worker = Worker.repeat("overdue", SOON, SOON, () -> awaitQuietly(mayEnd))) {
            await().until(() -> !worker.isWell());
            assertTrue(Worker.running().contains(worker));
            mayEnd.countDown();
            await().until(worker::isWell);
        }
    }

    @Test
    void isUnwellWhenItDoesNotWakeFromItsRest() {
        Duration pause = Duration.ofHours(1);
        try (Worker worker = Worker.start("sleeper", pause, LONG, pause.negated(), () -> false)) {
            await().until(() -> !worker.isWell());
            assertEquals("not woken from its rest", worker.standing());
        }
    }

    @Test
    void goesOnWithoutAPauseWhileMoreWaitsAndEndsItBeforeItStops() {
        AtomicInteger left = new AtomicInteger(100);
        Worker worker = Worker.start("busy", Duration.ofHours(1), LONG, () -> left.decrementAndGet() > 0);
        worker.close();
        assertEquals(0, left.get());
    }

    @Test
    void goesOnAfterARoundThatFailed() {
        AtomicInteger rounds = new AtomicInteger();
        try (Worker worker = Worker.repeat("failing", Duration.ofMillis(40), LONG, () -> {
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
        Worker worker = Worker.repeat("slow", Duration.ofHours(1), LONG, () -> {
            begun.countDown();
            awaitQuietly(mayEnd);
            ended.incrementAndGet();
        });
        begun.await();
        mayEnd.countDown();
        worker.close();
        assertEquals(1, ended.get());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "2, 200", "3, 400", "7, 6400", "8, 10000", "2147483647, 10000"})
    void restsLongerWithEveryFailureUpToTenSeconds(int failures, long millis) {
        assertEquals(millis, Worker.restAfter(failures));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
