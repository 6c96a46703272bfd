package io.qingce.monitoring.hj212.intake;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.report.DeviceReport;

/** A usable report of a registered device. */
public record Arrival(Device device, DeviceReport report) {}
