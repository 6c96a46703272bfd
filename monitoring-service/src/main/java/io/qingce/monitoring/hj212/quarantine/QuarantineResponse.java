package io.qingce.monitoring.hj212.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in quarantine on the wire.
 *
 * @param verified whether it came with the right password of its device
 * @param text the bytes as text, without passwords
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hj212Quarantined", description = "A packet that could not be used.")
record QuarantineResponse(
        long id,
        @Nullable String deviceNumber,
        boolean verified,
        String remote,
        String reason,
        String detail,
        String text,
        long times,
        OffsetDateTime firstSeen,
        OffsetDateTime lastSeen) {

    static QuarantineResponse from(Quarantined row, ZoneId zone) {
        return new QuarantineResponse(
                row.id(),
                row.arrival().deviceNumber().orElse(null),
                row.arrival().holder().verified(),
                row.arrival().remote(),
                row.reason().name(),
                row.refusal().detail(),
                row.refusal().bytes().toString(),
                row.times(),
                row.firstSeen().atZone(zone).toOffsetDateTime(),
                row.lastSeen().atZone(zone).toOffsetDateTime());
    }
}
