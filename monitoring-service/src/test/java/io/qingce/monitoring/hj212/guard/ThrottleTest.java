package io.qingce.monitoring.hj212.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the settings as they are by default. */
class ThrottleTest {

    private static final Address HERE = Address.of("192.0.2.1");
    private static final Address ELSEWHERE = Address.of("192.0.2.2");

    private final SetClock clock = new SetClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Throttle throttle = new Throttle(
            new SmallRyeConfigBuilder().withMapping(GuardConfig.class).build().getConfigMapping(GuardConfig.class),
            clock,
            meters);

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
        for (int i = 0; i < 30; i++) {
            fail(1, "guess-" + i, HERE);
        }
        assertTrue(throttle.isLockedOut("A", HERE));
        assertFalse(throttle.isLockedOut("A", ELSEWHERE));
        assertEquals(1, lockOuts("address"));
    }

    @Test
    void hearsADeviceThatWasRightBeforeFromAnAddressThatGuesses() {
        throttle.succeeded("A", HERE);
        for (int i = 0; i < 30; i++) {
            fail(1, "guess-" + i, HERE);
        }
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

    @Test
    void staysBoundedWhateverIsGuessed() {
        Tallies<Integer> tallies = new Tallies<>(
                new Tallies.Limits(2, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), 100));
        for (int key = 0; key < 10_000; key++) {
            tallies.add(key, clock.instant());
        }
        assertEquals(100, tallies.size());
        assertEquals(1, tallies.failures(9_999));
        assertEquals(0, tallies.failures(0));
    }

    @Test
    void anAddressOfSixtyFourBitsOfNetworkIsOne() {
        assertEquals(Address.of("2001:db8:1:2:3:4:5:6"), Address.of("2001:db8:1:2::1%eth0"));
        assertEquals("2001:db8:0:0::/64", Address.of("2001:db8::1").text());
        assertEquals("0:0:0:0::/64", Address.of("::1").text());
        assertEquals(HERE, Address.of("::ffff:192.0.2.1"));
        assertEquals("local", Address.of(null).text());
    }

    private void fail(int times, String number, Address address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(number, address);
        }
    }

    private double lockOuts(String of) {
        return meters.get("qingce.hj212.lockouts").tag("of", of).counter().count();
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
