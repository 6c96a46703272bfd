package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitTest {

    private static final Duration MOMENT = Duration.ofNanos(1_000);

    @Test
    void saysWhatItWaitedForInVain() {
        Refusal refused = assertThrows(
                Refusal.class, () -> Wait.until("the moon blue", Duration.ofMillis(5), MOMENT, () -> false));
        assertTrue(refused.getMessage().contains("the moon blue"), refused.getMessage());
    }

    @Test
    void looksAgainAndAgainUntilItIsSo() {
        AtomicInteger looks = new AtomicInteger();
        Wait.until("five looks", Duration.ofMinutes(1), MOMENT, () -> looks.incrementAndGet() == 5);
        assertEquals(5, looks.get());
    }

    @Test
    void looksOnceEvenWithoutPatience() {
        Wait.until("now", Duration.ZERO, MOMENT, () -> true);
    }
}
