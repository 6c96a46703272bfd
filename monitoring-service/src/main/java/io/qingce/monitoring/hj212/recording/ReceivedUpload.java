package io.qingce.monitoring.hj212.recording;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.hj212.upload.UploadReader;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.Version;
import java.time.ZoneId;

/** A usable upload of a registered device. */
public record ReceivedUpload(Device device, DataUpload data) {

    /**
     * What a packet of a device uploads.
     *
     * @param zone of the agency
     * @throws io.qingce.monitoring.hj212.packet.UnusablePacketException if it uploads nothing
     */
    public static ReceivedUpload read(Device device, Packet packet, ZoneId zone) {
        return new ReceivedUpload(device, new UploadReader(device.profile(zone)).read(packet));
    }

    /** What it measured; nothing if all it said is kept aside. */
    public Measured measured() {
        return new Measured(
                device.site(),
                data.period().end(),
                data.period().averaging(),
                Version.REAL_TIME,
                data.values(),
                Measured.Fields.OF_JSON);
    }
}
