package io.qingce.monitoring.hj212.upload;

import java.time.Duration;
import java.time.Instant;

/**
 * The period, or the moment, of reported values.
 *
 * @param end end of the period
 * @param averaging its length: zero for a moment
 * @param layout in which the time was sent
 */
public record UploadPeriod(Instant end, Duration averaging, TimeLayout layout) {}
