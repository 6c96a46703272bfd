package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.observation.Averaging;
import java.time.Instant;

/**
 * The period, or the moment, of uploaded values.
 *
 * @param end end of the period
 * @param averaging its length: a sample for a moment
 * @param layout in which the time was sent
 * @param exact whether it was sent as it is meant, to the second
 */
public record UploadPeriod(Instant end, Averaging averaging, TimeLayout layout, boolean exact) {}
