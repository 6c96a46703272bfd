package io.qingce.monitoring.hj212.upload;

import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the packets of a device do not say. */
public final class DeviceProfile {

    /** Intervals that HJ 212-2017 allows for minute data, in minutes. */
    private static final Set<Long> INTERVALS = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 10L, 12L, 15L, 20L, 30L);

    /** Powers of ten between milli and micro. */
    private static final int THOUSAND = 3;

    private final ZoneId zone;
    private final PeriodLabel label;
    private final Duration minuteInterval;
    private final Map<FactorCode, Integer> powersOfTen;

    /**
     * What is known of a device.
     *
     * @param zone of its clock
     * @param minuteInterval length of the periods of its minute data: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes
     * @param units of factors that it sends in another unit than {@link FactorCode#unit}
     * @throws IllegalArgumentException if the interval is none of these, or a unit measures something else
     */
    public DeviceProfile(ZoneId zone, PeriodLabel label, Duration minuteInterval, Map<FactorCode, Unit> units) {
        if (!INTERVALS.contains(minuteInterval.toMinutes()) || minuteInterval.toSeconds() % 60 != 0) {
            throw new IllegalArgumentException("minute data every " + minuteInterval);
        }
        this.zone = zone;
        this.label = label;
        this.minuteInterval = minuteInterval;
        this.powersOfTen = new EnumMap<>(FactorCode.class);
        units.forEach((factor, unit) -> powersOfTen.put(factor, powerOfTen(factor, unit)));
    }

    /** A device that follows the standard, with its clock in this zone and minute data every ten minutes. */
    public static DeviceProfile standard(ZoneId zone) {
        return new DeviceProfile(zone, PeriodLabel.START, Duration.ofMinutes(10), Map.of());
    }

    /** Whether a device may send a factor in this unit: its own, or one a thousand times larger or smaller. */
    public static boolean canBeSent(FactorCode factor, Unit unit) {
        return unit.powerOfTenTo(factor.unit()).stream().anyMatch(power -> power >= -THOUSAND && power <= THOUSAND);
    }

    private static int powerOfTen(FactorCode factor, Unit unit) {
        if (!canBeSent(factor, unit)) {
            throw new IllegalArgumentException(factor + " is not sent in " + unit.symbol());
        }
        return unit.powerOfTenTo(factor.unit()).orElseThrow();
    }

    /** Whether HJ 212-2017 allows minute data of so many minutes. */
    public static boolean isMinuteInterval(int minutes) {
        return INTERVALS.contains((long) minutes);
    }

    public ZoneId zone() {
        return zone;
    }

    public PeriodLabel label() {
        return label;
    }

    public Duration minuteInterval() {
        return minuteInterval;
    }

    /** A value as the device sends it, in the unit in which it is kept. */
    BigDecimal canonical(FactorCode factor, BigDecimal sent) {
        int powerOfTen = powersOfTen.getOrDefault(factor, 0);
        return powerOfTen == 0 ? sent : sent.scaleByPowerOfTen(powerOfTen);
    }
}
