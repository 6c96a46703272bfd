package io.qingce.monitoring.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.TryLaterException;
import io.qingce.monitoring.fixture.SetClock;
import io.qingce.monitoring.fixture.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of those who send many items. */
class SenderLimitsTest {

    @Test
    void leavesATurnForOthersHoweverManyOneSenderAsksFor() throws Exception {
        SenderLimits intake = intake(2, 1, 0);
        String read = intake.read("a", () -> {
            OverloadedException refusal =
                    assertThrows(OverloadedException.class, () -> intake.read("a", () -> "never"));
            assertEquals(503, refusal.status());
            return intake.read("b", () -> "read");
        });
        assertEquals("read", read);
        assertEquals("again", intake.read("a", () -> "again"));
    }

    @Test
    void asksWhoseTurnDoesNotComeToTryLater() {
        SenderLimits intake = intake(1, 1, 3);
        intake.read("a", () -> {
            OverloadedException refusal =
                    assertThrows(OverloadedException.class, () -> intake.read("b", () -> "never"));
            assertTrue(refusal.getMessage().endsWith("nothing of this one was taken in."));
            return "";
        });
    }

    @Test
    void readsABodyThatWaitedWhenItsTurnComes() throws Exception {
        SenderLimits intake = intake(1, 1, 3);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> intake.read("a", () -> {
            CompletableFuture.supplyAsync(() -> intake.read("b", () -> {
                end.countDown();
                return "second";
            }));
            return "first";
        }));
        assertEquals("first", first.get());
        end.await();
    }

    /** Three requests a second: three at once, and then one for each third of a second. */
    @Test
    void refusesMoreRequestsThanASenderMayMake() {
        SetClock clock = new SetClock();
        SenderLimits limits = perSecond(3, clock);
        assertEquals(List.of(2, 1, 0), List.of(limits.admit("a"), limits.admit("a"), limits.admit("a")));
        TryLaterException refusal = assertThrows(TryLaterException.class, () -> limits.admit("a"));
        assertEquals(429, refusal.status());
        assertEquals(1, refusal.seconds());
        assertEquals(2, limits.admit("b"), "another sender is not concerned");
        clock.advance(Duration.ofMillis(333));
        assertThrows(TryLaterException.class, () -> limits.admit("a"));
        clock.advance(Duration.ofMillis(1));
        assertEquals(0, limits.admit("a"));
    }

    @Test
    void savesUpNoMoreThanASecond() {
        SetClock clock = new SetClock();
        SenderLimits limits = perSecond(3, clock);
        limits.admit("a");
        clock.advance(Duration.ofHours(1));
        assertEquals(2, limits.admit("a"));
    }

    @Test
    void givesAndTakesNothingByAClockThatIsSetBack() {
        SetClock clock = new SetClock();
        SenderLimits limits = perSecond(3, clock);
        limits.admit("a");
        clock.advance(Duration.ofHours(-1));
        assertEquals(1, limits.admit("a"));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(2, limits.admit("a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void admitsAsManyAsItLikesWhereThereIsNoLimit(int perSecond) {
        SenderLimits limits = perSecond(perSecond, new SetClock());
        for (int request = 0; request < 1000; request++) {
            assertEquals(0, limits.admit("a"));
        }
    }

    private static SenderLimits perSecond(int requests, Clock clock) {
        return new SenderLimits(
                Settings.of(PostingConfig.class, "qingce.intake.requests-per-second=" + requests), clock);
    }

    private static SenderLimits intake(int atOnce, int each, int waiting) {
        PostingConfig config = Settings.of(
                PostingConfig.class,
                "qingce.intake.bulk-at-once=" + atOnce,
                "qingce.intake.bulk-at-once-each=" + each,
                "qingce.intake.bulk-waiting=" + waiting,
                "qingce.intake.bulk-patience=PT0.2S");
        return new SenderLimits(config, Clock.systemUTC());
    }
}
