package io.qingce.monitoring.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.openapi.NumberOrNull;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An observation on the wire. */
@Schema(name = "Observation", description = "An observation 观测 as it now stands.")
public record ObservationResponse(
        @Schema(examples = "1001A") String site,

        @Schema(description = "End of the averaging period; an air hour is labelled by its end.")
        OffsetDateTime periodEnd,

        @Schema(description = "ISO 8601 duration of the averaging period.", examples = "PT1H")
        String averaging,

        Version version,

        @Schema(description = "1 for the first content, one more for every change.")
        long revision,

        @Schema(description = "How far it has been reviewed 审核状态.")
        Status status,

        @Schema(description = "When this content was taken in.")
        OffsetDateTime lastModified,

        @Schema(
                description = "Parameter code to value: air µg/m³ (CO mg/m³), water mg/L. null: missing or void.",
                type = SchemaType.OBJECT,
                additionalProperties = NumberOrNull.class)
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, @Nullable Object> values,

        @Schema(description = "Parameter code to quality flags, where there are any.") @Nullable
        Map<String, List<String>> flags,

        @Schema(
                description = "Parameter code to value and unit as sent 原始值, where another or none counts: "
                        + "converted, flagged as invalid, or below zero.")
        @Nullable
        Map<String, Sent> asSent,

        @Schema(
                description =
                        "What the quality rules found 质控标记, where they found anything, some seconds after the reading"
                                + " came: rule and version of the rules. GET /api/quality/flags lists it too.")
        @Nullable
        List<Finding> findings) {

    /** How far an observation has been reviewed. */
    public enum Status {
        /** 未审核 */
        UNREVIEWED,
        /** 已审核 */
        REVIEWED
    }

    public static ObservationResponse from(Recorded recorded, ZoneId zone) {
        return from(recorded, zone, List.of());
    }

    /** An observation with what the quality rules found in it. */
    public static ObservationResponse from(Recorded recorded, ZoneId zone, List<Finding> findings) {
        ObservationKey key = recorded.key();
        return new ObservationResponse(
                key.site(),
                key.periodEnd().atZone(zone).toOffsetDateTime(),
                key.averaging().text(),
                key.version(),
                recorded.revision(),
                key.version() == Version.REVIEWED ? Status.REVIEWED : Status.UNREVIEWED,
                recorded.recordedAt().atZone(zone).toOffsetDateTime(),
                values(recorded.observation()),
                flags(recorded.observation()),
                sent(recorded.observation()),
                findings.isEmpty() ? null : findings);
    }

    /** Code to number or null, in the order of {@link Parameter}. */
    private static Map<String, @Nullable Object> values(Observation observation) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> values.put(parameter.code(), reading.value()));
        return values;
    }

    /** Code to flags of the readings that have any; null if none has. */
    private static @Nullable Map<String, List<String>> flags(Observation observation) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> {
            if (!reading.flags().isEmpty()) {
                flags.put(parameter.code(), reading.flags());
            }
        });
        return flags.isEmpty() ? null : flags;
    }

    /** Code to what was sent, of the readings that keep something else; null if none does. */
    private static @Nullable Map<String, Sent> sent(Observation observation) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> {
            if (reading.sent() != null) {
                sent.put(parameter.code(), reading.sent());
            }
        });
        return sent.isEmpty() ? null : sent;
    }
}
