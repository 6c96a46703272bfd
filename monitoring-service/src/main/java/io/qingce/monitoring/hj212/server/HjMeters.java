package io.qingce.monitoring.hj212.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is counted of the packets. */
@ApplicationScoped
class HjMeters {

    private static final String PACKETS = "qingce.hj212.packets";
    private static final String DEVIATIONS = "qingce.hj212.deviations";
    private static final String REFUSALS = "qingce.hj212.refusals";
    private static final String HANG_UPS = "qingce.hj212.hangups";

    private final MeterRegistry meters;

    /** All of them are there from the beginning, at zero. */
    HjMeters(MeterRegistry meters) {
        this.meters = meters;
        List.of(Fate.values()).forEach(fate -> counter(PACKETS, "fate", fate));
        List.of(Deviation.values()).forEach(deviation -> counter(DEVIATIONS, "kind", deviation));
        List.of(RefusalReason.values()).forEach(reason -> counter(REFUSALS, "reason", reason));
        List.of(HangUp.values()).forEach(why -> counter(HANG_UPS, "why", why));
    }

    /** What became of a packet. */
    enum Fate {
        STORED,
        QUARANTINED,
        /** Heartbeats, logins, answers. */
        ANSWERED
    }

    void count(Fate fate) {
        counter(PACKETS, "fate", fate).increment();
    }

    void count(Set<Deviation> found) {
        found.forEach(deviation -> counter(DEVIATIONS, "kind", deviation).increment());
    }

    void count(RefusalReason reason) {
        counter(REFUSALS, "reason", reason).increment();
    }

    void count(HangUp why) {
        counter(HANG_UPS, "why", why).increment();
    }

    private Counter counter(String name, String tag, Enum<?> value) {
        return meters.counter(name, tag, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
