package io.qingce.report;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the tests stands still in March 2026. */
@Alternative
@Priority(1)
@Singleton
public class StandingClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant USUAL = Instant.parse("2026-03-15T04:00:00Z");

    private volatile Instant now = USUAL;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets the clock stand at another moment until {@link #reset()}. */
    public void standAt(Instant moment) {
        now = moment;
    }

    /** Back to where it always stands. */
    public void reset() {
        now = USUAL;
    }
}
