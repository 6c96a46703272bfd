package io.qingce.monitoring.format;

import io.qingce.chassis.openapi.NumberOrNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One observation as JSON, for the description of the interface: {@link JsonObservation} reads it, and more ways to write it.
 *
 * @param averaging PT1H if absent
 * @param version that of the request if absent
 * @param values parameter code to number; null says that there is none
 * @param flags parameter code to quality flags; null with a flag, such as VOID, takes a known value back
 * @param units parameter code to the unit of its value, where it is not that in which the parameter is kept
 */
@Schema(name = "ObservationRequest", description = "An observation 观测: what one site measured over one period.")
public record ObservationRequest(
        @Schema(required = true, examples = "1001A") @Nullable
        String site,

        @Schema(
                required = true,
                examples = "2026-01-01T01:00:00+08:00",
                description = "End of the averaging period, ISO 8601 with offset.")
        @Nullable
        String periodEnd,

        @Schema(defaultValue = "PT1H", description = "PT0S 瞬时, PT1M … PT30M 分钟, PT1H 小时, P1D 日, P1M 月.") @Nullable
        String averaging,

        @Schema(description = "REAL_TIME 实况 or REVIEWED 审核; that of the request if absent.") @Nullable
        String version,

        @Schema(
                required = true,
                description = "Parameter code to value: air µg/m³ (CO mg/m³), water mg/L; or null.",
                type = SchemaType.OBJECT,
                additionalProperties = NumberOrNull.class)
        @Nullable
        Map<String, @Nullable BigDecimal> values,

        @Schema(
                description = "Parameter code to at most 16 quality flags. Of a value flagged STOPPED, MAINTENANCE,"
                        + " SET_BY_HAND, FAULT, CALIBRATION, ABOVE_RANGE, COMMUNICATION, INVALID, VOID or DEVICE-…"
                        + " nothing counts; it is kept as sent.")
        @Nullable
        Map<String, @Nullable List<String>> flags,

        @Schema(
                description = "Parameter code to unit, where it is another: ng/m³, µg/m³, mg/m³, ng/L, µg/L, mg/L.",
                examples = "{\"CO\": \"µg/m³\"}")
        @Nullable
        Map<String, String> units) {}
