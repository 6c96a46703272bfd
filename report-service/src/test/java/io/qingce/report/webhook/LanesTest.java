package io.qingce.report.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {

    @ParameterizedTest
    @CsvSource({
        "1, PT5S, PT5S",
        "2, PT5S, PT10S",
        "3, PT5S, PT20S",
        "15, PT5S, PT22H45M20S",
        "16, PT5S, P1D",
        "100, PT5S, P1D",
        "2147483647, PT5S, P1D",
        "1, PT48H, P1D",
        "21, PT0.001S, PT17M28.576S",
        "22, PT0.001S, PT17M28.576S"
    })
    void waitsTwiceAsLongAfterEveryFailureADayAtMost(int attempts, Duration first, Duration wait) {
        assertEquals(wait, Lanes.waitAfter(attempts, first));
    }
}
