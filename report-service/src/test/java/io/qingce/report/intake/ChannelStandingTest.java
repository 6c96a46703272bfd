package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelStandingTest {

    @ParameterizedTest
    @CsvSource({
        ", PT0S, ended",
        "120, PT0S, well",
        "121, PT0S, silent for longer than 120 s",
        "-1, PT0S, well",
        "1, PT10M, well",
        "1, PT10M0.001S, in one attempt for longer than 600 s",
        ", PT11M, in one attempt for longer than 600 s"
    })
    void isWellWhileAChannelAsksForRecordsAndHangsInNoAttempt(Double lastPoll, Duration underWay, String standing) {
        OptionalDouble poll = lastPoll == null ? OptionalDouble.empty() : OptionalDouble.of(lastPoll);

        assertEquals(standing, ConsumersHealth.standing(poll, underWay));
    }

    @Test
    void knowsOfEveryChannelByItselfWhetherAnAttemptIsUnderWay() {
        Attempts attempts = new Attempts();
        assertEquals(Duration.ZERO, attempts.underWay("plans"));

        attempts.begin("plans");
        attempts.begin("sites");
        attempts.end("sites");
        assertTrue(attempts.underWay("plans").toNanos() > 0);
        assertEquals(Duration.ZERO, attempts.underWay("sites"));
    }
}
