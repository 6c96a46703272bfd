package io.qingce.monitoring.quality;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Lets the inspector look again and again, off the way of the readings in. */
@ApplicationScoped
public class QualityJob {

    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Inspector inspector;
    private final QualityTable table;
    private final SilentSiteTable silent;
    private final QualityConfig config;
    private final Measures measures;
    private Instant next = Instant.EPOCH;

    QualityJob(
            Inspector inspector, QualityTable table, SilentSiteTable silent, QualityConfig config, Measures measures) {
        this.inspector = inspector;
        this.table = table;
        this.silent = silent;
        this.config = config;
        this.measures = measures;
    }

    /** What is measured of the inspection. */
    @ApplicationScoped
    static class Measures {

        private final MeterRegistry meters;
        private final Clock clock;
        private final AtomicLong due = new AtomicLong();
        private final AtomicLong silent = new AtomicLong();
        private final AtomicLong lastRound = new AtomicLong();

        Measures(MeterRegistry meters, Clock clock) {
            this.meters = meters;
            this.clock = clock;
            meters.gauge("qingce.quality.due", due);
            meters.gauge("qingce.quality.silent.sites", silent);
            meters.gauge("qingce.quality.last.round", lastRound);
        }

        void round(Inspector.Round round, long pending) {
            due.set(pending);
            lastRound.set(clock.instant().getEpochSecond());
            meters.counter("qingce.quality.flags", "change", "raised").increment(round.raised());
            meters.counter("qingce.quality.flags", "change", "removed").increment(round.removed());
        }

        void silent(long sites) {
            silent.set(sites);
        }

        Instant now() {
            return clock.instant();
        }
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.repeat("quality", config.pause(), LONGEST, this::lookAgain);
        workers.repeat(
                "silent-sites",
                SILENCE,
                LONGEST,
                () -> measures.silent(silent.silent(measures.now(), null).size()));
    }

    private void lookAgain() {
        Instant start = measures.now();
        if (start.isBefore(next)) {
            return;
        }
        Inspector.Round round = inspector.inspect();
        measures.round(round, table.pending());
        Instant end = measures.now();
        next = end.plus(Duration.between(start, end).multipliedBy(config.patience()));
    }
}
