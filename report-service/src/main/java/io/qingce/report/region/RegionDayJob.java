package io.qingce.report.region;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.worker.Workers;
import io.qingce.report.ledger.RegionDayDueTable;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** Computes due region-days until none is left, again and again; {@code qingce_region_days_due} says how many wait. */
@ApplicationScoped
public class RegionDayJob {

    /** In operation a region has one or two due days at a time: together they cost one transaction. */
    private static final int REGIONS_AT_ONCE = 32;

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final RegionDayDueTable due;
    private final RegionDayComputer computer;
    private final RegionDayConfig config;

    public RegionDayJob(
            RegionDayDueTable due, RegionDayComputer computer, RegionDayConfig config, MeterRegistry meters) {
        this.due = due;
        this.computer = computer;
        this.config = config;
        meters.gauge("qingce.region.days.due", due, RegionDayDueTable::waiting);
    }

    void start(@Observes StartupEvent started, Workers workers) {
        workers.start("region-days", config.pause(), LONGEST, this::computeDue);
    }

    /** The earliest due day of every region; true if there was one. */
    private boolean computeDue() {
        List<String> regions = due.regions();
        int computed = 0;
        for (int first = 0; first < regions.size(); first += REGIONS_AT_ONCE) {
            computed +=
                    computer.computeEarliest(regions.subList(first, Math.min(regions.size(), first + REGIONS_AT_ONCE)));
        }
        return computed > 0;
    }
}
