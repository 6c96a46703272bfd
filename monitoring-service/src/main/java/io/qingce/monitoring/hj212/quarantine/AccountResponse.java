package io.qingce.monitoring.hj212.quarantine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of one holder is in quarantine, on the wire.
 *
 * @param device its number, of packets that came with its password
 * @param address where others came from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hj212QuarantineSummary", description = "How much of one device, or from one address, is in quarantine.")
record AccountResponse(
        @Nullable String device,
        @Nullable String address,
        long rows,
        long bytes,
        long dropped,
        @Nullable OffsetDateTime droppedAt) {

    static AccountResponse from(Account account, ZoneId zone) {
        Holder holder = account.holder();
        return new AccountResponse(
                holder.verified() ? holder.name() : null,
                holder.verified() ? null : holder.name(),
                account.rows(),
                account.bytes(),
                account.dropped(),
                account.droppedAt()
                        .map(at -> at.atZone(zone).toOffsetDateTime())
                        .orElse(null));
    }
}
