package io.qingce.monitoring.hj212.device;

import io.qingce.monitoring.hj212.report.DeviceProfile;
import io.qingce.monitoring.hj212.report.FactorCode;
import io.qingce.monitoring.hj212.report.PeriodLabel;
import io.qingce.standards.parameter.Unit;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * A registered device.
 *
 * @param number MN 设备唯一标识
 * @param site code of the site that it measures for
 * @param units of factors that it sends in another unit than usual
 */
public record Device(
        String number, String site, PasswordHash password, PeriodLabel label, Map<FactorCode, Unit> units) {

    /** Minute data are not taken in, so their interval does not matter yet. */
    private static final Duration MINUTE_INTERVAL = Duration.ofMinutes(10);

    public Device {
        units = Map.copyOf(units);
    }

    /** How its packets are to be read. */
    public DeviceProfile profile(ZoneId zone) {
        return new DeviceProfile(zone, label, MINUTE_INTERVAL, units);
    }
}
