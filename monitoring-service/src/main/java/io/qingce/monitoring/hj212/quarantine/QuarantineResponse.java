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

        @Schema(description = "The reason in words, with what can be done.")
        String meaning,

        String detail,
        String text,
        long times,
        OffsetDateTime firstSeen,
        OffsetDateTime lastSeen,

        @Schema(description = "REPLAYED 已入库 or DISCARDED 已作废; absent while it is open.") @Nullable
        String settlement,

        @Nullable OffsetDateTime settledAt,
        @Nullable String settledBy,
        @Nullable String settledBecause) {

    static QuarantineResponse from(Quarantined row, ZoneId zone) {
        return new QuarantineResponse(
                row.id(),
                row.arrival().deviceNumber().orElse(null),
                row.arrival().holder().verified(),
                row.arrival().remote(),
                row.reason().name(),
                row.reason().meaning(),
                row.refusal().detail(),
                row.refusal().bytes().toString(),
                row.times(),
                row.firstSeen().atZone(zone).toOffsetDateTime(),
                row.lastSeen().atZone(zone).toOffsetDateTime(),
                row.settled().map(it -> it.how().name()).orElse(null),
                row.settled().map(it -> it.at().atZone(zone).toOffsetDateTime()).orElse(null),
                row.settled()
                        .map(Quarantined.Settled::by)
                        .filter(by -> !by.isEmpty())
                        .orElse(null),
                row.settled()
                        .map(Quarantined.Settled::because)
                        .filter(why -> !why.isEmpty())
                        .orElse(null));
    }
}
