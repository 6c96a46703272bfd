package io.qingce.monitoring.republish;

import io.qingce.monitoring.observation.SeriesTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A republication on the wire. */
@Schema(name = "Republication", description = "Sending again what is on record 重新发布.")
public record RepublicationResponse(
        long id,
        Republication.State state,
        OffsetDateTime from,
        OffsetDateTime to,
        @Schema(description = "How many sites it is about.") int sites,

        @Schema(description = "How many sites have been sent; always 0 if sites are not sent.")
        long sitesSent,

        @Schema(description = "How many observations have gone into the outbox.")
        long observationsSent,

        @Schema(description = "How many events that made.") long events,

        @Schema(description = "The site that was sent last: sites are sent in the order of their codes.") @Nullable
        String lastSite,

        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    static RepublicationResponse from(Republication it, ZoneId zone) {
        return new RepublicationResponse(
                it.id(),
                it.state(),
                at(it.from(), zone),
                at(it.to(), zone),
                it.sites().size(),
                it.sitesSent(),
                it.observationsSent(),
                it.events(),
                it.last().map(SeriesTable.Place::site).orElse(null),
                at(it.createdAt(), zone),
                at(it.changedAt(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
