package io.qingce.load.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.local.stack.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultKindTest {

    private static final Duration A_LOOK = Duration.ofSeconds(1);

    /** As long as its own bounds say, for any random number, and not always the same. */
    @ParameterizedTest
    @EnumSource
    void lastsWithinItsBounds(FaultKind kind) {
        Random random = new Random(7);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < 5_000; i++) {
            long millis = kind.lasts(random).toMillis();
            shortest = Math.min(shortest, millis);
            longest = Math.max(longest, millis);
        }
        assertTrue(shortest >= A_LOOK.toMillis(), "long enough to be looked at: " + shortest);
        assertTrue(longest <= Duration.ofSeconds(34).toMillis(), "at most " + longest);
        assertTrue(longest - shortest >= 900, "always the same: " + shortest);
    }

    /** Answers that come 30 s late are told only if they are late for longer than that. */
    @Test
    void lastsLongerThanTheDatabaseIsSlow() {
        assertTrue(FaultKind.SLOW_DATABASE.lasts(new Random(1)).compareTo(Duration.ofSeconds(30)) > 0);
    }

    /** Each is told within the time that the part which must tell of it has by its own rules. */
    @ParameterizedTest
    @CsvSource({
        "WORKER_HANGS, 60",
        "CUT_GATEWAY_SERVICE, 40",
        "BROKER_REFUSES, 20",
        "SLOW_DATABASE, 3",
        "KILL_POSTGRES, 3"
    })
    void mayBeToldAsLateAsItsPartMayTell(FaultKind kind, int seconds) {
        assertTrue(kind.toldWithin().compareTo(Duration.ofSeconds(seconds)) > 0, kind + ": " + kind.toldWithin());
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheDescription(FaultKind kind) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String family = kind.name()
                .replaceAll("_(PLAN|MONITORING|REPORT|KAFKA|POSTGRES|EVIDENCE|DEVICE)$", "_*")
                .replaceAll("^CUT_.*", "CUT_*");
        assertTrue(readme.contains("`" + kind + "`") || readme.contains("`" + family + "`"), family);
    }

    @ParameterizedTest
    @EnumSource
    void asksEachServiceForSomethingOfItsOwn(ServiceName service) {
        String path = Signs.path(service);
        assertTrue(path.startsWith("/api/") && path.endsWith("limit=1"), path);
        assertEquals(
                1,
                java.util.Arrays.stream(ServiceName.values())
                        .filter(other -> Signs.path(other).equals(path))
                        .count());
    }
}
