package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PaceTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void endsAFeedThatIsInterruptedWhileItRests() throws Exception {
        CountDownLatch resting = new CountDownLatch(1);
        Future<Boolean> next = threads.submit(() -> {
            resting.countDown();
            return new Pace(null, Duration.ofHours(1), 1).next();
        });
        resting.await();
        threads.shutdownNow();
        assertFalse(next.get(LONG.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void endsAFeedThatIsInterruptedBeforeAClosedGate() throws Exception {
        Gate gate = new Gate(1);
        assertFalse(gate.isHolding(Duration.ofMillis(1)));
        Future<Boolean> next = threads.submit(() -> new Pace(gate, Duration.ZERO, 1).next());
        assertTrue(gate.isHolding(LONG));
        threads.shutdownNow();
        assertFalse(next.get(LONG.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void letsAFeedGoOnThatNobodyHolds() {
        assertTrue(Pace.UNBROKEN.next());
    }

    /** Many feeds, held and let go again and again: each passes once for each time that the gate is open. */
    @Test
    void holdsEveryFeedTogetherAgainAndAgain() throws Exception {
        int feeds = 5;
        Gate gate = new Gate(feeds);
        Pace pace = new Pace(gate, Duration.ZERO, 1);
        assertFalse(gate.isHolding(Duration.ofMillis(1)));
        for (int i = 0; i < feeds; i++) {
            threads.execute(() -> {
                while (pace.next()) {
                    Thread.onSpinWait();
                }
            });
        }
        for (int round = 0; round < 20; round++) {
            assertTrue(gate.isHolding(LONG), "round " + round);
            gate.open();
        }
    }
}
