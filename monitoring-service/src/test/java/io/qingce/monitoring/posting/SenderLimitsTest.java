package io.qingce.monitoring.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Turns of those who send many items. */
class SenderLimitsTest {

    @Test
    void leavesATurnForOthersHoweverManyOneSenderAsksFor() throws Exception {
        SenderLimits intake = intake(2, 1, 0);
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
        SenderLimits intake = intake(1, 1, 3);
        intake.read("a", () -> {
            OverloadedException refusal =
                    assertThrows(OverloadedException.class, () -> intake.read("b", () -> "never"));
            assertTrue(refusal.getMessage().endsWith("nothing of this one was taken in."));
            return "";
        });
    }

    @Test
    void readsABodyThatWaitedWhenItsTurnComes() throws Exception {
        SenderLimits intake = intake(1, 1, 3);
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

    private static SenderLimits intake(int atOnce, int each, int waiting) {
        PostingConfig config = new SmallRyeConfigBuilder()
                .withMapping(PostingConfig.class)
                .withDefaultValue("qingce.intake.bulk-at-once", Integer.toString(atOnce))
                .withDefaultValue("qingce.intake.bulk-at-once-each", Integer.toString(each))
                .withDefaultValue("qingce.intake.bulk-waiting", Integer.toString(waiting))
                .withDefaultValue("qingce.intake.bulk-patience", "PT0.2S")
                .build()
                .getConfigMapping(PostingConfig.class);
        return new SenderLimits(config, Clock.systemUTC());
    }
}
