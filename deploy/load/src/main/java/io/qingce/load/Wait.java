package io.qingce.load;

import io.qingce.local.Refusal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
public final class Wait {

    private Wait() {}

    /**
     * Waits until a condition holds.
     *
     * @param what for the message
     * @throws Refusal if it takes longer than the patience
     */
    public static void until(String what, Duration patience, Duration pause, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new Refusal("After " + patience.toSeconds() + " s still not: " + what);
            }
            pause(pause);
        }
    }

    /** Pauses. */
    public static void pause(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
