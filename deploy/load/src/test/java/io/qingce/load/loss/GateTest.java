package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void holdsNothingBeforeEveryFeedStandsThere() throws InterruptedException {
        Gate gate = new Gate(1);
        assertFalse(gate.isHolding(Duration.ofMillis(1)));
    }

    @Test
    void holdsAFeedUntilItIsOpened() throws InterruptedException {
        Gate gate = new Gate(1);
        CountDownLatch passed = new CountDownLatch(1);
        assertFalse(gate.isHolding(Duration.ofMillis(1)));
        threads.execute(() -> {
            new Pace(gate, Duration.ZERO, 1).next();
            passed.countDown();
        });
        assertTrue(gate.isHolding(LONG));
        assertTrue(passed.getCount() > 0, "it passed a closed gate");
        gate.open();
        assertTrue(passed.await(LONG.toSeconds(), TimeUnit.SECONDS));
    }
}
