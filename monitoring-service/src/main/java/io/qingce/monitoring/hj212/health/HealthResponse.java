package io.qingce.monitoring.hj212.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a device does, on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hj212DeviceHealth", description = "How a device does 设备状况.")
public record HealthResponse(
        Standing standing,
        String standingText,

        @Schema(description = "When a packet last came with its password.") @Nullable
        OffsetDateTime lastSeen,

        @Schema(description = "When what it uploaded was last taken: on record, or kept aside.") @Nullable
        OffsetDateTime lastAccepted,

        @Schema(description = "CN of its last packet.", examples = "2061") @Nullable
        String lastCommand,

        @Schema(
                description = "Kind to how often it cost a packet or a value, on this day and the six before.",
                examples = "{\"WRONG_CRC\": 3, \"BAD_VALUE\": 1}")
        Map<String, Long> errors,

        @Schema(description = "Kind to how often it was taken as meant, or kept aside, likewise.")
        Map<String, Long> tolerated,

        @Schema(description = "Each of them, where one device is asked for.") @Nullable
        List<IncidentResponse> incidents) {

    /** What was odd. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Hj212Incident", description = "What was odd about what a device sent, and how often.")
    public record IncidentResponse(
            @Schema(examples = "BAD_VALUE") String kind,
            String meaning,

            @Schema(description = "Factor, as sent, if it is of one.", examples = "a21026") @Nullable
            String name,

            @Schema(description = "Whether it cost a packet or a value.")
            boolean error,

            long times,
            OffsetDateTime lastAt,

            @Schema(description = "What came the last time.", examples = "Avg=-12,Flag=N") @Nullable
            String sent) {}

    /** @param now when it is asked, in the zone of the agency */
    static HealthResponse from(Health health, Instant now, HealthConfig config, ZoneId zone) {
        Standing standing = health.standing(now, config.silentAfter());
        return new HealthResponse(
                standing,
                standing.meaning(),
                local(health.lastSeen(), zone),
                local(health.lastAccepted(), zone),
                health.lastCommand().orElse(null),
                counts(health, true),
                counts(health, false),
                health.incidents().stream().map(it -> incident(it, zone)).toList());
    }

    /** Without the incidents one by one, for lists. */
    HealthResponse inShort() {
        return new HealthResponse(standing, standingText, lastSeen, lastAccepted, lastCommand, errors, tolerated, null);
    }

    private static IncidentResponse incident(Health.Incident it, ZoneId zone) {
        return new IncidentResponse(
                it.kind(),
                Trouble.meaning(it.kind()),
                it.name().isEmpty() ? null : it.name(),
                it.error(),
                it.times(),
                it.lastAt().atZone(zone).toOffsetDateTime(),
                it.sent().isEmpty() ? null : it.sent());
    }

    private static Map<String, Long> counts(Health health, boolean error) {
        Map<String, Long> counts = new TreeMap<>();
        health.incidents().stream()
                .filter(it -> it.error() == error)
                .forEach(it -> counts.merge(it.kind(), it.times(), Long::sum));
        return counts;
    }

    private static @Nullable OffsetDateTime local(Optional<Instant> time, ZoneId zone) {
        return time.map(it -> it.atZone(zone).toOffsetDateTime()).orElse(null);
    }
}
