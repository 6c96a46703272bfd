package io.qingce.monitoring.hj212.recording;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.upload.DataUpload;

/** A usable report of a registered device. */
public record ReceivedUpload(Device device, DataUpload report) {}
