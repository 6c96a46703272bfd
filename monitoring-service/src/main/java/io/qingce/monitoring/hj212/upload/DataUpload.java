package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.standards.parameter.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a device uploads 上传 of one period, or of one moment.
 *
 * @param deviceNumber MN 设备唯一标识
 * @param values by parameter, in the unit in which each is kept and with the decimals that are kept; may be empty
 * @param aside all else that the packet says
 * @param departures those of time and values; not those of the packet
 */
public record DataUpload(
        String deviceNumber,
        UploadPeriod period,
        Map<Parameter, Measured.Value> values,
        List<Aside> aside,
        List<Departure> departures) {

    public DataUpload {
        values = Collections.unmodifiableMap(values);
        aside = List.copyOf(aside);
        departures = List.copyOf(departures);
    }

    /** The kinds of its departures. */
    public Set<Deviation> deviations() {
        return departures.stream().map(Departure::deviation).collect(Collectors.toUnmodifiableSet());
    }
}
