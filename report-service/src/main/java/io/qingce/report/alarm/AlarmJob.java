package io.qingce.report.alarm;

import io.qingce.chassis.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks for alarms, again and again. */
@ApplicationScoped
public class AlarmJob {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final AlarmFinder finder;
    private final AlarmConfig config;
    private @Nullable Worker worker;

    AlarmJob(AlarmFinder finder, AlarmConfig config) {
        this.finder = finder;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        worker = Worker.repeat("alarms", config.pause(), LONGEST, finder::lookOnce);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
    }
}
