package io.qingce.chassis.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.database.DatabaseWatch;
import io.qingce.chassis.worker.Workers;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts what waits in the outbox: for whoever asks the metrics at once, for the health, which must not wait, every few
 * seconds. While the database is away no number is known: the metrics say {@code NaN} instead of keeping the asker waiting.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxWatch {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final OutboxAside aside;
    private final DatabaseWatch database;
    private volatile @Nullable Count last;

    /**
     * What waited when it was counted last.
     *
     * @param waiting events that are not sent
     * @param oldestSeconds for how long the oldest waits
     * @param aside events that were set aside
     */
    record Count(long waiting, long oldestSeconds, long aside) {}

    OutboxWatch(Outbox outbox, OutboxAside aside, DatabaseWatch database) {
        this.outbox = outbox;
        this.aside = aside;
        this.database = database;
    }

    void start(@Observes StartupEvent started, Workers workers, MeterRegistry meters) {
        meters.gauge("qingce.outbox.pending", this, watch -> watch.known(outbox::pending));
        meters.gauge("qingce.outbox.lag.seconds", this, watch -> watch.known(outbox::lagSeconds));
        meters.gauge("qingce.outbox.aside", this, watch -> watch.known(aside::count));
        workers.repeat("outbox-watch", PAUSE, LONGEST, this::count);
    }

    /** What waited a few seconds ago; null while nothing could be counted. */
    @Nullable
    Count last() {
        return last;
    }

    private void count() {
        last = database.isThere() ? new Count(outbox.pending(), (long) outbox.lagSeconds(), aside.count()) : null;
    }

    private double known(DoubleSupplier number) {
        return database.isThere() ? number.getAsDouble() : Double.NaN;
    }
}
