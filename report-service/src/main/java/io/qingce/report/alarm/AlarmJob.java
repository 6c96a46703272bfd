package io.qingce.report.alarm;

import io.qingce.chassis.worker.Workers;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Looks for alarms, again and again. */
@ApplicationScoped
public class AlarmJob {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final AlarmFinder finder;
    private final AlarmConfig config;

    AlarmJob(AlarmFinder finder, AlarmConfig config) {
        this.finder = finder;
        this.config = config;
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.repeat("alarms", config.pause(), LONGEST, finder::lookOnce);
    }
}
