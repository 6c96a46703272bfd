package io.qingce.load.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.load.fault.Sign;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration NONE = Duration.ZERO;
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void findsASignThatNeverComes() {
        assertEquals(
                List.of("never seen: alarm"), Watch.over(List.of(new Sign("alarm", false, () -> false)), NONE, SHORT));
    }

    @Test
    void findsWhatDidNotHoldOnceOfTwoTimes() {
        AtomicInteger looks = new AtomicInteger();
        Sign broken = new Sign("live", true, () -> looks.incrementAndGet() == 1);
        Sign late = new Sign("alarm", false, () -> looks.get() > 2);
        assertEquals(List.of("not throughout: live"), Watch.over(List.of(broken, late), NONE, LONG));
    }

    @Test
    void waitsForALateSign() {
        AtomicInteger looks = new AtomicInteger();
        Sign late = new Sign("alarm", false, () -> looks.incrementAndGet() > 2);
        assertEquals(List.of(), Watch.over(List.of(late), NONE, LONG));
    }
}
