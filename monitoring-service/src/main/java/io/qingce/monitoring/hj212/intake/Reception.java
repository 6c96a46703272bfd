package io.qingce.monitoring.hj212.intake;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.Sender;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.report.ReportReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Says whose a packet is, and what it reports. Waits for nothing. */
@ApplicationScoped
public class Reception {

    private final DeviceDirectory devices;
    private final Clock clock;

    Reception(DeviceDirectory devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * The device that sent a packet. HJ 212 knows no session: every packet carries number and password.
     *
     * @throws UnusablePacketException if there is no such device or the password is not its
     */
    public Device device(Head head) {
        Sender sender = head.sender();
        Device device = devices.find(sender.deviceNumber())
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNKNOWN_DEVICE, sender.deviceNumber()));
        if (!device.password().fits(sender.password())) {
            throw new UnusablePacketException(RefusalReason.WRONG_PASSWORD, sender.deviceNumber());
        }
        return device;
    }

    /**
     * What a packet of a device reports.
     *
     * @throws UnusablePacketException if it reports nothing
     */
    public Arrival arrival(Device device, Packet packet) {
        return new Arrival(device, new ReportReader(device.profile(clock.getZone())).read(packet));
    }
}
