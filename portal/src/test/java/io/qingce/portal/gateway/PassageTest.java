package io.qingce.portal.gateway;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassageTest {

    /** A service itself answers within that time; who gives up before hears nothing of its reason. */
    private static final Duration OF_A_SERVICE = Duration.ofSeconds(30);

    /** A stream says that it lives so often. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @ParameterizedTest
    @EnumSource
    void waitsLongerThanAServiceAnswersWithin(Passage passage) {
        assertTrue(
                passage.answer().compareTo(OF_A_SERVICE) > 0, passage.answer().toString());
    }

    @Test
    void waitsForMoreThanOneHeartbeatOfAStream() {
        assertTrue(Passage.STREAM.answer().compareTo(HEARTBEAT.multipliedBy(2)) > 0);
    }
}
