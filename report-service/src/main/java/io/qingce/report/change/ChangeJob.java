package io.qingce.report.change;

import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks for changes of attainment, again and again. */
@ApplicationScoped
public class ChangeJob {

    /** Replicas overtake each other when one looks just as another commits. */
    private static final int ATTEMPTS = 8;

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ChangeFinder finder;
    private final ChangeConfig config;
    private @Nullable Worker worker;

    ChangeJob(ChangeFinder finder, ChangeConfig config) {
        this.finder = finder;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        worker = Worker.start("attainment-changes", config.pause(), LONGEST, this::look);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
    }

    private boolean look() {
        return DatabaseFailure.anewIfOvertaken(ATTEMPTS, finder::lookOnce);
    }
}
