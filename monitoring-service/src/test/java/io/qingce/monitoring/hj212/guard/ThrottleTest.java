package io.qingce.monitoring.hj212.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingce.monitoring.fixture.SetClock;
import io.qingce.monitoring.fixture.Settings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the settings as they are by default. */
class ThrottleTest {

    private static final Address HERE = Address.of("192.0.2.1");
    private static final Address ELSEWHERE = Address.of("192.0.2.2");

    private final SetClock clock = new SetClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Throttle throttle = new Throttle(Settings.of(GuardConfig.class), clock, meters);

    @Test
    void locksANumberOutAtAnAddressAfterFiveFailures() {
        fail(4, "A", HERE);
        assertFalse(throttle.isLockedOut("A", HERE));
        fail(1, "A", HERE);
        assertTrue(throttle.isLockedOut("A", HERE));
        assertEquals(1, lockOuts("device-at-address"));
    }

    @Test
    void nobodyLocksADeviceOutFromAnotherAddress() {
        fail(1000, "A", ELSEWHERE);
        assertFalse(throttle.isLockedOut("A", HERE));
    }

    @Test
    void locksNewcomersOutAtAnAddressThatGuessesManyNumbers() {
        guess(30);
        assertTrue(throttle.isLockedOut("A", HERE));
        assertFalse(throttle.isLockedOut("A", ELSEWHERE));
        assertEquals(1, lockOuts("address"));
    }

    @Test
    void hearsADeviceThatWasRightBeforeFromAnAddressThatGuesses() {
        throttle.succeeded("A", HERE);
        guess(30);
        assertFalse(throttle.isLockedOut("A", HERE));
        assertTrue(throttle.isLockedOut("B", HERE));
    }

    @Test
    void aDeviceOfItsOwnMakesNoGuesserAFriend() {
        for (int i = 0; i < 30; i++) {
            throttle.succeeded("own", HERE);
            fail(1, "guess-" + i, HERE);
        }
        assertTrue(throttle.isLockedOut("A", HERE));
    }

    @Test
    void eachLockOutThatFollowsIsTwiceAsLongUpToAQuarterOfAnHour() {
        fail(5, "A", HERE);
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            clock.advance(Duration.ofSeconds(seconds - 1));
            assertTrue(throttle.isLockedOut("A", HERE), seconds + " s");
            clock.advance(Duration.ofSeconds(1));
            assertFalse(throttle.isLockedOut("A", HERE), seconds + " s");
            fail(1, "A", HERE);
        }
    }

    @Test
    void forgetsFailuresWhenNoneFollows() {
        fail(4, "A", HERE);
        clock.advance(Duration.ofMinutes(10));
        fail(4, "A", HERE);
        assertFalse(throttle.isLockedOut("A", HERE));
    }

    @Test
    void forgetsWhatWasFailedBeforeADeviceWasRegisteredAnew() {
        fail(5, "A", HERE);
        throttle.forget(List.of("A"));
        assertFalse(throttle.isLockedOut("A", HERE));
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        fail(5, "A", HERE);
        clock.advance(Duration.ofHours(-1));
        assertFalse(throttle.isLockedOut("A", HERE));
    }

    @Test
    void slowsDownMoreWithEveryFailureOfANumberWhereverItCameFrom() {
        fail(1, "A", HERE);
        assertEquals(Duration.ofMillis(250), throttle.delay("A", HERE));
        fail(1, "A", ELSEWHERE);
        assertEquals(Duration.ofMillis(500), throttle.delay("A", HERE));
        fail(100, "A", ELSEWHERE);
        assertEquals(Duration.ofSeconds(5), throttle.delay("A", HERE));
        assertEquals(Duration.ofMillis(250), throttle.delay("B", HERE));
    }

    /** A device is heard for a week from an address that guesses, and longer only if it was right again. */
    @Test
    void trustsADeviceForAWeek() {
        throttle.succeeded("A", HERE);
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        guess(30);
        assertFalse(throttle.isLockedOut("A", HERE));
        clock.advance(Duration.ofSeconds(1));
        assertTrue(throttle.isLockedOut("A", HERE));
    }

    @Test
    void believesADeviceAgainOnceItIsRight() {
        fail(4, "A", HERE);
        throttle.succeeded("A", HERE);
        fail(4, "A", HERE);
        assertFalse(throttle.isLockedOut("A", HERE));
    }

    @Test
    void trustsNobodyWhoWasRegisteredAnew() {
        throttle.succeeded("A", HERE);
        guess(30);
        throttle.forget(List.of("A"));
        assertTrue(throttle.isLockedOut("A", HERE));
    }

    @Test
    void locksNobodyOutWhileNobodyFails() {
        throttle.succeeded("A", HERE);
        assertFalse(throttle.isLockedOut("A", HERE));
        assertFalse(throttle.isLockedOut("B", ELSEWHERE));
        assertEquals(0, lockOuts("address") + lockOuts("device-at-address"));
    }

    private void guess(int numbers) {
        for (int i = 0; i < numbers; i++) {
            fail(1, "guess-" + i, HERE);
        }
    }

    private void fail(int times, String number, Address address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(number, address);
        }
    }

    private double lockOuts(String of) {
        return meters.get("qingce.hj212.lockouts").tag("of", of).counter().count();
    }
}
