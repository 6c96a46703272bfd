package io.qingce.monitoring.hj212.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when one connection has kept us waiting, and whether that is too long. */
final class Slowness {

    private final Duration packetTime;
    private final Duration strangerIdle;
    private final Instant opened;
    private @Nullable Instant packetSince;
    private @Nullable Instant answersSince;

    Slowness(HjConfig config, Instant now) {
        this(config.packetTime(), config.strangerIdle(), now);
    }

    Slowness(Duration packetTime, Duration strangerIdle, Instant opened) {
        this.packetTime = packetTime;
        this.strangerIdle = strangerIdle;
        this.opened = opened;
    }

    /**
     * Says that something was read.
     *
     * @param unfinished whether a packet is under way now
     * @param begun whether it is another than before
     */
    void read(boolean unfinished, boolean begun, Instant now) {
        if (!unfinished) {
            packetSince = null;
        } else if (begun || packetSince == null) {
            packetSince = now;
        }
    }

    /**
     * Why the connection is too slow, if it is.
     *
     * @param known whether a device has spoken over it
     * @param answersWait whether it does not take its answers
     */
    Optional<HangUp> judge(Instant now, boolean known, boolean answersWait) {
        answersSince = !answersWait ? null : answersSince == null ? now : answersSince;
        if (isOver(packetSince, packetTime, now)) {
            return Optional.of(HangUp.SLOW_PACKET);
        }
        if (isOver(answersSince, packetTime, now)) {
            return Optional.of(HangUp.ANSWERS_NOT_TAKEN);
        }
        return !known && isOver(opened, strangerIdle, now) ? Optional.of(HangUp.SILENT_STRANGER) : Optional.empty();
    }

    private static boolean isOver(@Nullable Instant since, Duration length, Instant now) {
        return since != null && !now.isBefore(since.plus(length));
    }
}
