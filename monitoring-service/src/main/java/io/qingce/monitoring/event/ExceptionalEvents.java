package io.qingce.monitoring.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.Outbox;
import io.qingce.chassis.OutboxEvent;
import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Files exceptional events and decides on them: the new revision and its event in one transaction. */
@ApplicationScoped
public class ExceptionalEvents {

    private final ExceptionalEventTable table;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    ExceptionalEvents(ExceptionalEventTable table, Outbox outbox, ObjectMapper json, Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** An event as it stands after it was filed or edited, and whether it is new. */
    record Filed(ExceptionalEvent event, boolean isNew) {}

    /**
     * Files a new event or edits one, which then waits for a decision again. The same content again changes nothing.
     *
     * @param seen the revision that the caller has seen
     * @throws ProblemException 422 if a site or region is not known; 428 or 412 by the revision
     */
    @Transactional
    Filed file(String event, FilingRequest request, Optional<Long> seen) {
        requireKnown(request);
        FilingRequest filing = request.in(clock.getZone());
        ExceptionalEvent held = table.lock(event).orElse(null);
        if (held == null) {
            if (seen.isPresent()) {
                throw precondition("There is no event '" + event + "' yet.");
            }
            return new Filed(keep(ExceptionalEvent.filed(event, filing, now())), true);
        }
        if (seen.isEmpty() && held.filing().equals(filing)) {
            return new Filed(held, false);
        }
        requireSeen(held, seen);
        boolean same = held.filing().equals(filing) && held.status() == EventStatus.FILED;
        return new Filed(same ? held : keep(held.edited(filing, now())), false);
    }

    /**
     * Accepts, rejects or withdraws.
     *
     * @throws ProblemException 404 if there is no such event; 428 or 412 by the revision; 409 if it is withdrawn
     */
    @Transactional
    ExceptionalEvent decide(String event, DecisionRequest decision, Optional<Long> seen) {
        ExceptionalEvent held = table.lock(event).orElseThrow(() -> unknown(event));
        requireSeen(held, seen);
        if (held.status() == EventStatus.WITHDRAWN) {
            throw new ProblemException(
                    409, "withdrawn-event", "Withdrawn event", "Event '" + event + "' is withdrawn; file it anew.");
        }
        return keep(held.decided(decision, now()));
    }

    static ProblemException unknown(String event) {
        return new ProblemException(404, "unknown-event", "Unknown event", "There is no event '" + event + "'.");
    }

    private ExceptionalEvent keep(ExceptionalEvent event) {
        table.put(event);
        try {
            String payload = json.writeValueAsString(ExceptionalEventDecided.from(event));
            outbox.append(List.of(new OutboxEvent(ExceptionalEventDecided.TYPE, event.event(), payload)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an exceptional event cannot be written as JSON", impossible);
        }
        return event;
    }

    private void requireKnown(FilingRequest filing) {
        refuse("sites", "unknown-site", table.unknownSites(filing.sites()));
        refuse("regions", "unknown-region", table.unknownRegions(filing.regions()));
    }

    private static void refuse(String field, String reason, List<String> unknown) {
        if (!unknown.isEmpty()) {
            String detail = "Not known here: " + String.join(", ", unknown) + ".";
            throw new ProblemException(
                    422, "rejected-event", "Rejected event", detail, List.of(Violation.of(field, reason, detail)));
        }
    }

    private static void requireSeen(ExceptionalEvent held, Optional<Long> seen) {
        if (seen.isEmpty()) {
            throw new ProblemException(
                    428,
                    "precondition-required",
                    "Precondition required",
                    "Send If-Match with the ETag of the event that you have seen.");
        }
        if (seen.get() != held.revision()) {
            throw precondition("Event '" + held.event() + "' is at revision " + held.revision()
                    + ". Read it again and decide anew.");
        }
    }

    private static ProblemException precondition(String detail) {
        return new ProblemException(412, "precondition-failed", "Precondition failed", detail);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
