package io.qingce.monitoring.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Files exceptional events and decides on them: the new revision and its event in one transaction. */
@ApplicationScoped
public class ExceptionalEventRegistrar {

    private final ExceptionalEvents events;
    private final Sites sites;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    ExceptionalEventRegistrar(
            ExceptionalEvents events, Sites sites, Outbox outbox, ObjectMapper json, Caller caller, Clock clock) {
        this.events = events;
        this.sites = sites;
        this.outbox = outbox;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** An event as it stands after it was filed or edited, and whether it is new. */
    record Filed(ExceptionalEvent event, boolean isNew) {}

    /**
     * Files a new event or edits one, which then waits for a decision again. The same content again changes nothing.
     *
     * @param seen what the caller has seen
     * @throws ProblemException 422 if a site or region is not known; 428 or 412 by the revision
     */
    @Transactional
    Filed file(String event, FilingRequest request, Precondition seen) {
        requireKnown(request);
        FilingRequest filing = request.in(clock.getZone());
        ExceptionalEvent held = events.lock(event).orElse(null);
        seen.check(held == null ? 0 : held.revision());
        if (held == null) {
            return new Filed(keep(ExceptionalEvent.filed(event, filing, now())), true);
        }
        if (held.filing().equals(filing) && (seen.isAbsent() || held.status() == EventStatus.FILED)) {
            return new Filed(held, false);
        }
        seen.require(held.revision());
        return new Filed(keep(held.edited(filing, now())), false);
    }

    /**
     * Accepts, rejects or withdraws.
     *
     * @throws ProblemException 404 if there is no such event; 428 or 412 by the revision; 409 if it is withdrawn; 403 if whoever
     *     had a hand in the filing accepts or rejects it
     */
    @Transactional
    ExceptionalEvent decide(String event, DecisionRequest decision, Precondition seen) {
        ExceptionalEvent held = events.lock(event).orElseThrow(() -> unknown(event));
        seen.require(held.revision());
        if (decision.decision() != EventStatus.WITHDRAWN) {
            caller.requireOther(events.filers(event));
        }
        return keep(held.decided(decision, now()));
    }

    static ProblemException unknown(String event) {
        return new ProblemException(
                404, "unknown-event", Words.both("没有例外事件“" + event + "”。", "There is no event '" + event + "'."));
    }

    private ExceptionalEvent keep(ExceptionalEvent event) {
        events.put(event, caller.doer());
        AuditTrail.left(event.revision());
        try {
            String payload = json.writeValueAsString(ExceptionalEventDecided.from(event));
            outbox.append(List.of(new OutboxEvent(ExceptionalEventDecided.TYPE, event.event(), payload)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an exceptional event cannot be written as JSON", impossible);
        }
        return event;
    }

    private void requireKnown(FilingRequest filing) {
        refuse("sites", "unknown-site", sites.unknown(filing.sites()));
        refuse("regions", "unknown-region", sites.unknownRegions(filing.regions()));
    }

    private static void refuse(String field, String reason, List<String> unknown) {
        if (!unknown.isEmpty()) {
            String detail = Words.both(
                    "未登记：" + String.join("、", unknown) + "。", "Not known here: " + String.join(", ", unknown) + ".");
            throw new ProblemException(422, "rejected-event", detail, List.of(Violation.of(field, reason, detail)));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
