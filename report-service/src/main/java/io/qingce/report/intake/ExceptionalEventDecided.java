package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.report.exceptional.ExceptionalEvent;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code monitoring.exceptional-event-decided.v1}: an exceptional event as it now stands. */
record ExceptionalEventDecided(
        @JsonProperty(required = true) String event,
        @JsonProperty(required = true) long revision,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) List<String> regions,
        @JsonProperty(required = true) List<String> sites,
        @JsonProperty(required = true) List<String> items,
        @JsonProperty(required = true) OffsetDateTime from,
        @JsonProperty(required = true) OffsetDateTime to,
        @JsonProperty(required = true) String status,
        @Nullable String approval) {

    ExceptionalEventDecided {
        Shape.text(event, "event");
        Shape.revision(revision);
        Shape.text(kind, "kind");
        Shape.text(status, "status");
        Shape.require(regions != null && !regions.contains(null), "regions must be a list of names");
        Shape.require(sites != null && !sites.contains(null), "sites must be a list of codes");
        Shape.filled(items, "items");
        Shape.present(from, "from");
        Shape.present(to, "to");
        Shape.require(
                ObservationsRecorded.isWithinYears(from) && ObservationsRecorded.isWithinYears(to),
                "from and to must lie in the years 1900 to 2200");
        Shape.require(!to.isBefore(from), "to must not lie before from");
    }

    ExceptionalEvent toEvent(ZoneId zone) {
        return new ExceptionalEvent(
                event,
                revision,
                kind,
                status,
                regions,
                sites,
                items,
                from.atZoneSameInstant(zone).toLocalDateTime(),
                to.atZoneSameInstant(zone).toLocalDateTime(),
                approval);
    }
}
