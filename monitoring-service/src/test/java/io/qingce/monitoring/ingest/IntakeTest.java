package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.gathering.OverloadedException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Turns of those who send many items. */
class IntakeTest {

    @Test
    void leavesATurnForOthersHoweverManyOneSenderAsksFor() throws Exception {
        Intake intake = intake(2, 1, 0);
        String read = intake.read("a", () -> {
            OverloadedException refusal =
                    assertThrows(OverloadedException.class, () -> intake.read("a", () -> "never"));
            assertEquals(503, refusal.status());
            return intake.read("b", () -> "read");
        });
        assertEquals("read", read);
        assertEquals("again", intake.read("a", () -> "again"));
    }

    @Test
    void asksWhoseTurnDoesNotComeToTryLater() {
        Intake intake = intake(1, 1, 3);
        intake.read("a", () -> {
            OverloadedException refusal =
                    assertThrows(OverloadedException.class, () -> intake.read("b", () -> "never"));
            assertTrue(refusal.getMessage().endsWith("nothing of this one was taken in."));
            return "";
        });
    }

    @Test
    void readsABodyThatWaitedWhenItsTurnComes() throws Exception {
        Intake intake = intake(1, 1, 3);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> intake.read("a", () -> {
            CompletableFuture.supplyAsync(() -> intake.read("b", () -> {
                end.countDown();
                return "second";
            }));
            return "first";
        }));
        assertEquals("first", first.get());
        end.await();
    }

    private static Intake intake(int atOnce, int each, int waiting) {
        IntakeConfig config = new SmallRyeConfigBuilder()
                .withMapping(IntakeConfig.class)
                .withDefaultValue("qingce.intake.bulk-at-once", Integer.toString(atOnce))
                .withDefaultValue("qingce.intake.bulk-at-once-each", Integer.toString(each))
                .withDefaultValue("qingce.intake.bulk-waiting", Integer.toString(waiting))
                .withDefaultValue("qingce.intake.bulk-patience", "PT0.2S")
                .build()
                .getConfigMapping(IntakeConfig.class);
        return new Intake(config, Clock.systemUTC());
    }
}
