package io.qingce.monitoring.hj212.recording;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.qingce.monitoring.hj212.device.PasswordHash;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.guard.Address;
import io.qingce.monitoring.hj212.guard.Throttle;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.upload.UploadReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Says whose a packet is, and what it reports. Waits for nothing. */
@ApplicationScoped
public class DeviceAuthentication {

    private final DeviceDirectory devices;
    private final Throttle throttle;
    private final Clock clock;

    DeviceAuthentication(DeviceDirectory devices, Throttle throttle, Clock clock) {
        this.devices = devices;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * The device that sent a packet. HJ 212 knows no session: every packet carries number and password. The same work is
     * done, and the same is counted, whether the number is unknown or the password wrong.
     *
     * @throws UnusablePacketException if there is no such device, the password is not its, or it is locked out
     */
    public Device device(Head head, Address from) {
        String number = head.sender().deviceNumber();
        Optional<Device> device = devices.find(number);
        boolean lockedOut = throttle.isLockedOut(number, from);
        boolean fits = device.map(Device::password)
                .orElse(PasswordHash.OF_NOBODY)
                .fits(head.sender().password());
        if (lockedOut) {
            throw new UnusablePacketException(RefusalReason.LOCKED_OUT, number);
        }
        if (device.isPresent() && fits) {
            throttle.succeeded(number, from);
            return device.get();
        }
        throttle.failed(number, from);
        throw new UnusablePacketException(
                device.isPresent() ? RefusalReason.WRONG_PASSWORD : RefusalReason.UNKNOWN_DEVICE, number);
    }

    /** How long a connection is not read over which somebody of this number has just been refused. */
    public Duration delay(Head head, Address from) {
        return throttle.delay(head.sender().deviceNumber(), from);
    }

    /**
     * The device of a packet that somebody decided to read again; its password is not kept.
     *
     * @throws UnusablePacketException if there is no such device
     */
    public Device registered(Head head) {
        String number = head.sender().deviceNumber();
        return devices.find(number)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNKNOWN_DEVICE, number));
    }

    /**
     * What a packet of a device reports.
     *
     * @throws UnusablePacketException if it reports nothing
     */
    public ReceivedUpload arrival(Device device, Packet packet) {
        return new ReceivedUpload(device, new UploadReader(device.profile(clock.getZone())).read(packet));
    }
}
