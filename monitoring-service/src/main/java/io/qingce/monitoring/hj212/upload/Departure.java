package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;

/**
 * A deviation in what a device uploads.
 *
 * @param factor code as sent; empty if it is not of a factor
 * @param sent what was sent
 */
public record Departure(Deviation deviation, String factor, String sent) {}
