package io.qingce.monitoring.event;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event {@code monitoring.exceptional-event-decided.v1}. Its schema is in {@code contracts/events}. */
record ExceptionalEventDecided(
        String event,
        long revision,
        EventKind kind,
        List<String> regions,
        List<String> sites,
        List<String> items,
        OffsetDateTime from,
        OffsetDateTime to,
        EventStatus status,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable String approval,
        @Nullable String reason) {

    static final String TYPE = "monitoring.exceptional-event-decided.v1";

    static ExceptionalEventDecided from(ExceptionalEvent event) {
        FilingRequest filing = event.filing();
        DecisionRequest.Decided decided = event.decided();
        return new ExceptionalEventDecided(
                event.event(),
                event.revision(),
                filing.kind(),
                filing.regions(),
                filing.sites(),
                filing.items(),
                filing.from(),
                filing.to(),
                event.status(),
                decided == null ? null : decided.at(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.approval(),
                decided == null ? null : decided.reason());
    }
}
