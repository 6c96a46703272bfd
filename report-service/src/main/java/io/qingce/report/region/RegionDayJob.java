package io.qingce.report.region;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.report.ledger.RegionDayDueTable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Computes due region-days until none is left, again and again; {@code qingce_region_days_due} says how many wait. */
@ApplicationScoped
public class RegionDayJob {

    private final RegionDayDueTable due;
    private final RegionDayComputer computer;

    public RegionDayJob(RegionDayDueTable due, RegionDayComputer computer) {
        this.due = due;
        this.computer = computer;
    }

    void measure(@Observes StartupEvent start, MeterRegistry meters) {
        meters.gauge("qingce.region.days.due", due, RegionDayDueTable::waiting);
    }

    /** One round over all regions with due days. */
    @Scheduled(
            every = "${qingce.region-days.every:0.3s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "region-days")
    public void computeDue() {
        due.regions().forEach(computer::computeEarliest);
    }
}
