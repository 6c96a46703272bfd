package io.qingce.chassis.metric;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What every registry of metrics is told. */
@Singleton
public class MetricFilters {

    @Produces
    @Singleton
    MeterFilter help() {
        return MetricHelp.ofAllModules();
    }
}
