package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ByteRateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final ByteRate rate = new ByteRate(1000, NOW);

    @Test
    void makesWaitWhoSendsMoreThanASecondsBytes() {
        assertEquals(Duration.ZERO, rate.take(1000, NOW));
        assertTrue(rate.take(500, NOW).toMillis() >= 500);
    }

    @Test
    void neverHasMoreToGiveThanASecondsBytes() {
        assertEquals(Duration.ZERO, rate.take(1000, NOW.plusSeconds(3600)));
        assertTrue(rate.take(1, NOW.plusSeconds(3600)).toMillis() > 0);
    }

    @Test
    void letsThroughWhatComesSlowlyEnough() {
        for (int second = 0; second < 100; second++) {
            assertEquals(Duration.ZERO, rate.take(1000, NOW.plusSeconds(second)));
        }
    }

    @Test
    void aClockThatIsSetBackGivesNothingAndTakesNothing() {
        assertEquals(Duration.ZERO, rate.take(400, NOW));
        assertEquals(Duration.ZERO, rate.take(400, NOW.minusSeconds(3600)));
        assertTrue(rate.take(400, NOW.minusSeconds(3600)).toMillis() > 0);
    }
}
