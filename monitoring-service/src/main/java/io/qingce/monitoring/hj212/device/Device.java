package io.qingce.monitoring.hj212.device;

import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * A registered device.
 *
 * @param number MN 设备唯一标识
 * @param site code of the site that it measures for
 * @param minutes periods of its minute data; without it nobody knows what they are of
 * @param units of factors that it sends in another unit than usual
 */
public record Device(
        String number,
        String site,
        PasswordHash password,
        PeriodLabel label,
        Optional<Averaging> minutes,
        Map<FactorCode, Unit> units) {

    public Device {
        units = Map.copyOf(units);
    }

    /** How its packets are to be read. */
    public DeviceProfile profile(ZoneId zone) {
        return new DeviceProfile(zone, label, minutes, units);
    }
}
