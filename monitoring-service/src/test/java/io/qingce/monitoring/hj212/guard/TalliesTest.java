package io.qingce.monitoring.hj212.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.fixture.SetClock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often each has failed lately: the third failure within ten minutes locks out for half a minute, later for longer. */
class TalliesTest {

    private static final Tallies.Limits LIMITS =
            new Tallies.Limits(3, Duration.ofMinutes(10), Duration.ofSeconds(30), Duration.ofMinutes(15), 100);

    private final SetClock clock = new SetClock();
    private final Tallies<String> tallies = new Tallies<>(LIMITS);

    @Test
    void locksOutAtTheLastFailureThatIsTooMany() {
        assertFalse(fail());
        assertFalse(fail());
        assertFalse(isLockedOut());
        assertTrue(fail());
        assertTrue(isLockedOut());
        assertFalse(tallies.isLockedOut("other", clock.instant()));
    }

    @Test
    void letsInAgainWhenTheLockOutIsOverToTheInstant() {
        fail(3);
        after(Duration.ofSeconds(30).minusNanos(1));
        assertTrue(isLockedOut());
        after(Duration.ofNanos(1));
        assertFalse(isLockedOut());
    }

    @Test
    void locksOutAgainAtOnceAndForTwiceAsLong() {
        fail(3);
        after(Duration.ofSeconds(30));
        assertTrue(fail());
        after(Duration.ofSeconds(59));
        assertTrue(isLockedOut());
        after(Duration.ofSeconds(1));
        assertFalse(isLockedOut());
    }

    @Test
    void countsTheFailuresOfTheWindow() {
        fail(2);
        after(Duration.ofMinutes(10).minusNanos(1));
        assertTrue(fail());
    }

    @Test
    void countsAnewAfterTheWindow() {
        fail(2);
        after(Duration.ofMinutes(10));
        assertFalse(fail());
        assertEquals(1, tallies.failures("key"));
    }

    /** Whoever goes on after the window is still locked out for longer than at first; after the longest, as at first. */
    @ParameterizedTest
    @CsvSource({"14, 60", "15, 30"})
    void forgetsHowLongItHasLockedOutAfterBeingQuietForTheLongest(int quietMinutes, int seconds) {
        fail(3);
        after(Duration.ofSeconds(30).plusMinutes(quietMinutes));
        fail(3);
        after(Duration.ofSeconds(seconds - 1));
        assertTrue(isLockedOut());
        after(Duration.ofSeconds(1));
        assertFalse(isLockedOut());
    }

    @Test
    void forgetsWhomItIsTold() {
        fail(3);
        tallies.add("other", clock.instant());
        tallies.forget("key");
        assertFalse(isLockedOut());
        assertEquals(1, tallies.size());
        tallies.forgetIf(key -> key.startsWith("oth"));
        assertEquals(0, tallies.size());
    }

    @Test
    void locksNobodyOutByAClockThatWasWrong() {
        fail(3);
        after(Duration.ofSeconds(-1));
        assertFalse(isLockedOut());
        assertFalse(fail(), "counting begins anew");
    }

    @Test
    void staysBoundedWhateverIsGuessed() {
        for (int key = 0; key < 10_000; key++) {
            tallies.add("guess-" + key, clock.instant());
        }
        assertEquals(100, tallies.size());
        assertEquals(1, tallies.failures("guess-9999"));
        assertEquals(0, tallies.failures("guess-0"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "3, 8", "4, 10", "5, 10", "1000000, 10", "-1, 1"})
    void doublesALengthUpToTheLongest(int times, int seconds) {
        assertEquals(
                Duration.ofSeconds(seconds), Tallies.doubled(Duration.ofSeconds(1), times, Duration.ofSeconds(10)));
    }

    @Test
    void isNoLongerThanTheLongestEvenAtFirst() {
        assertEquals(Duration.ofSeconds(3), Tallies.doubled(Duration.ofSeconds(5), 0, Duration.ofSeconds(3)));
    }

    @Test
    void remembersWhatWasAskedForLast() {
        Map<String, Integer> recent = Recent.ofAtMost(2);
        recent.put("a", 1);
        recent.put("b", 2);
        assertEquals(1, recent.get("a"));
        recent.put("c", 3);
        assertEquals(Set.of("a", "c"), recent.keySet());
    }

    private void after(Duration time) {
        clock.advance(time);
    }

    private boolean isLockedOut() {
        return tallies.isLockedOut("key", clock.instant());
    }

    private boolean fail() {
        return tallies.add("key", clock.instant());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            fail();
        }
    }
}
