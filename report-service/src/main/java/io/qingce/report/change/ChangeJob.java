package io.qingce.report.change;

import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Looks for changes of attainment, again and again. */
@ApplicationScoped
public class ChangeJob {

    /** Replicas overtake each other when one looks just as another commits. */
    private static final int ATTEMPTS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ChangeFinder finder;
    private final ChangeConfig config;

    ChangeJob(ChangeFinder finder, ChangeConfig config) {
        this.finder = finder;
        this.config = config;
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.start("attainment-changes", config.pause(), LONGEST, this::look);
    }

    private boolean look() {
        return DatabaseFailure.anewIfOvertaken(ATTEMPTS, finder::lookOnce);
    }
}
