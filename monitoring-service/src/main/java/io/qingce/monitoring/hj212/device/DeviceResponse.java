package io.qingce.monitoring.hj212.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.monitoring.hj212.health.HealthResponse;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A registered device on the wire; its password is never given out.
 *
 * @param minuteInterval minutes
 * @param units code of a factor to the printed unit in which the device sends it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hj212RegisteredDevice", description = "A registered device 数采仪, without its password, and how it does.")
public record DeviceResponse(
        String device,
        String site,
        PeriodLabel periodLabel,
        @Nullable Long minuteInterval,
        Map<String, String> units,
        HealthResponse health) {

    static DeviceResponse from(Device device, HealthResponse health) {
        Map<String, String> units = new TreeMap<>();
        device.units().forEach((FactorCode factor, Unit unit) -> units.put(factor.code(), unit.symbol()));
        return new DeviceResponse(
                device.number(),
                device.site(),
                device.label(),
                device.minutes().map(Averaging::minutes).orElse(null),
                units,
                health);
    }
}
