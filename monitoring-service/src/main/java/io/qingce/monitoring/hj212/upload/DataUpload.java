package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.standards.parameter.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a device reports of one period, or of one moment.
 *
 * @param deviceNumber MN 设备唯一标识
 * @param values by parameter, in the unit of each; may be empty
 * @param aside all else that the packet says
 * @param deviations those of time and values; not those of the packet
 */
public record DataUpload(
        String deviceNumber,
        Command command,
        UploadPeriod period,
        Map<Parameter, DeviceValue> values,
        List<Aside> aside,
        Set<Deviation> deviations) {

    public DataUpload {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        aside = List.copyOf(aside);
        deviations = Set.copyOf(deviations);
    }

    public Instant periodEnd() {
        return period.end();
    }

    /** Length of the period: zero for a moment. */
    public Duration averaging() {
        return period.averaging();
    }
}
