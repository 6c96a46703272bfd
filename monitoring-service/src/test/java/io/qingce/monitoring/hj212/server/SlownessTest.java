package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlownessTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final Slowness slowness = new Slowness(Duration.ofMinutes(1), Duration.ofMinutes(70), NOW);

    @Test
    void hangsUpOnAPacketThatIsNotFinishedInAMinuteHoweverOftenAByteOfItComes() {
        for (int second = 0; second < 60; second++) {
            slowness.read(true, second == 0, NOW.plusSeconds(second));
            assertEquals(Optional.empty(), judge(second, true, false));
        }
        assertEquals(Optional.of(HangUp.SLOW_PACKET), judge(60, true, false));
    }

    @Test
    void staysWithADeviceThatFinishesItsPackets() {
        slowness.read(true, true, NOW);
        slowness.read(true, true, NOW.plusSeconds(59));
        assertEquals(Optional.empty(), judge(118, true, false));
        slowness.read(false, false, NOW.plusSeconds(118));
        assertEquals(Optional.empty(), judge(10_000, true, false));
    }

    @Test
    void hangsUpOnWhoDoesNotTakeAnswersForAMinute() {
        assertEquals(Optional.empty(), judge(0, true, true));
        assertEquals(Optional.empty(), judge(59, true, true));
        assertEquals(Optional.empty(), judge(60, true, false));
        assertEquals(Optional.empty(), judge(61, true, true));
        assertEquals(Optional.of(HangUp.ANSWERS_NOT_TAKEN), judge(121, true, true));
    }

    @Test
    void hangsUpOnAStrangerAndNotOnADevice() {
        assertEquals(Optional.empty(), judge(4199, false, false));
        assertEquals(Optional.of(HangUp.SILENT_STRANGER), judge(4200, false, false));
        assertEquals(Optional.empty(), judge(4200, true, false));
    }

    private Optional<HangUp> judge(int second, boolean known, boolean answersWait) {
        return slowness.judge(NOW.plusSeconds(second), known, answersWait);
    }
}
