package io.qingce.monitoring.hj212.recording;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.qingce.monitoring.hj212.device.PasswordHash;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.guard.Address;
import io.qingce.monitoring.hj212.guard.Throttle;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Says whose a packet is. Waits for nothing. */
@ApplicationScoped
public class DeviceAuthentication {

    private final DeviceDirectory devices;
    private final Throttle throttle;

    DeviceAuthentication(DeviceDirectory devices, Throttle throttle) {
        this.devices = devices;
        this.throttle = throttle;
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
}
