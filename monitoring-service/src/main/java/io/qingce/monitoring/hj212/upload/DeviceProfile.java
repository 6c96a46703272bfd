package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the packets of a device do not say. */
public final class DeviceProfile {

    private final ZoneId zone;
    private final PeriodLabel label;
    private final Optional<Averaging> minutes;
    private final Map<Parameter, SentUnit> units;

    /**
     * What is known of a device.
     *
     * @param zone of its clock
     * @param minutes periods of its minute data, if somebody has said it
     * @param units of factors that it sends in another unit than {@link FactorCode#unit}, under whichever of their codes
     * @throws IllegalArgumentException if these are no minutes, or a unit measures something else
     */
    public DeviceProfile(ZoneId zone, PeriodLabel label, Optional<Averaging> minutes, Map<FactorCode, Unit> units) {
        minutes.filter(it -> !it.isMinutes()).ifPresent(it -> {
            throw new IllegalArgumentException("minute data every " + it.text());
        });
        this.zone = zone;
        this.label = label;
        this.minutes = minutes;
        this.units = new EnumMap<>(Parameter.class);
        units.forEach((factor, unit) -> this.units.put(factor.parameter(), sent(factor, unit)));
    }

    /** A device that follows the standard, with its clock in this zone and minute data every ten minutes. */
    public static DeviceProfile standard(ZoneId zone) {
        return new DeviceProfile(zone, PeriodLabel.START, Optional.of(Averaging.MINUTES_10), Map.of());
    }

    /** Whether a device may send a factor in this unit: one that measures the same. */
    public static boolean canBeSent(FactorCode factor, Unit unit) {
        return unit.powerOfTenTo(factor.unit()).isPresent();
    }

    private static SentUnit sent(FactorCode factor, Unit unit) {
        if (!canBeSent(factor, unit)) {
            throw new IllegalArgumentException(factor + " is not sent in " + unit.symbol());
        }
        return new SentUnit(unit);
    }

    public ZoneId zone() {
        return zone;
    }

    public PeriodLabel label() {
        return label;
    }

    public Optional<Averaging> minutes() {
        return minutes;
    }

    /** The unit in which it sends a factor; null: that in which its parameter is kept. */
    @Nullable
    SentUnit unit(FactorCode factor) {
        return units.get(factor.parameter());
    }
}
