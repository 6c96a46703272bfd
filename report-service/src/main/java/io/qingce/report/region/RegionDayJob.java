package io.qingce.report.region;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.Worker;
import io.qingce.report.ledger.RegionDayDueTable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Computes due region-days until none is left, again and again; {@code qingce_region_days_due} says how many wait. */
@ApplicationScoped
public class RegionDayJob {

    private final RegionDayDueTable due;
    private final RegionDayComputer computer;
    private final RegionDayConfig config;
    private @Nullable Worker worker;

    public RegionDayJob(
            RegionDayDueTable due, RegionDayComputer computer, RegionDayConfig config, MeterRegistry meters) {
        this.due = due;
        this.computer = computer;
        this.config = config;
        meters.gauge("qingce.region.days.due", due, RegionDayDueTable::waiting);
    }

    void start(@Observes StartupEvent started) {
        worker = Worker.start("region-days", config.pause(), this::computeDue);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.close();
        }
    }

    private void computeDue() {
        int computed;
        do {
            computed =
                    due.regions().stream().mapToInt(computer::computeEarliest).sum();
        } while (computed > 0);
    }
}
