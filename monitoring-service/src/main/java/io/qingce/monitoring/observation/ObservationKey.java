package io.qingce.monitoring.observation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The natural key of an observation; with a parameter it is the natural key of a reading.
 *
 * @param site code of the site
 * @param periodEnd end of the averaging period, whole microseconds
 */
public record ObservationKey(String site, Instant periodEnd, Averaging averaging, Version version) {

    public ObservationKey {
        periodEnd = periodEnd.truncatedTo(ChronoUnit.MICROS);
    }
}
