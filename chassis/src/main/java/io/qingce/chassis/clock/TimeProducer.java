package io.qingce.chassis.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that knows what time it is, and in which zone a civil day is counted. */
public class TimeProducer {

    /**
     * The clock of the application; a test replaces it by an alternative.
     *
     * @param zone zone of the agency, in which a civil day is counted
     */
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "qingce.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        return Clock.system(zone);
    }
}
