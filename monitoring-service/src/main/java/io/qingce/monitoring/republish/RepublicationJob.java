package io.qingce.monitoring.republish;

import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Keeps republications going, a bounded piece at a time. */
@ApplicationScoped
public class RepublicationJob {

    private static final int STEPS_BETWEEN_LOOKS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Republisher republisher;
    private final Outbox outbox;
    private final RepublicationConfig config;

    RepublicationJob(Republisher republisher, Outbox outbox, RepublicationConfig config) {
        this.republisher = republisher;
        this.outbox = outbox;
        this.config = config;
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.start("republication", config.pause(), LONGEST, this::round);
    }

    private boolean round() {
        boolean more = outbox.pending() <= config.mostWaiting();
        for (int step = 0; more && step < STEPS_BETWEEN_LOOKS; step++) {
            more = republisher.step();
        }
        return more;
    }
}
