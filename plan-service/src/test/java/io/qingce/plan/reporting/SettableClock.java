package io.qingce.plan.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the service under test: the time of the machine until a test sets it. */
@Singleton
@Alternative
@Priority(1)
public class SettableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Clock clock = Clock.system(ZONE);

    /** Stops the clock at this time. */
    public void set(Instant now) {
        clock = Clock.fixed(now, ZONE);
    }

    /** Lets it run again with the time of the machine. */
    public void reset() {
        clock = Clock.system(ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
