package io.qingce.chassis.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What a service measured ends with it. The registry belongs to the process: without this a service started again in the
 * same one (live reload, tests) would go on showing the gauges of the one before, as 0 or NaN.
 */
@ApplicationScoped
class MetersEnd {

    void forget(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stopping, MeterRegistry meters) {
        meters.clear();
    }
}
