package io.qingce.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServiceTest {

    @Test
    void isStartedAgainAfterGrowingPausesAndNeverGivenUp() {
        List<Long> rests = IntStream.of(0, 1, 2, 3, 4, 5, 6, 1_000)
                .mapToObj(Service::restSeconds)
                .toList();
        assertEquals(List.of(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L), rests);
    }

    @Test
    void leavesWhenItsMemoryIsSpent() {
        Service.Launch launch =
                new Service.Launch("plan-service", Path.of("app.jar"), 1, 2, Map.of(), Path.of("log"), Path.of("pid"));
        assertTrue(launch.command().contains("-XX:+ExitOnOutOfMemoryError"));
    }

    @Test
    void isDeadAfterBadAnswersInARowAndNotAfterOne() {
        Liveness liveness = new Liveness();
        for (int answer = 0; answer < 5; answer++) {
            assertFalse(liveness.isDeadAfter(false));
        }
        assertFalse(liveness.isDeadAfter(true));
        for (int answer = 0; answer < 5; answer++) {
            assertFalse(liveness.isDeadAfter(false));
        }
        assertTrue(liveness.isDeadAfter(false));
    }
}
