package io.qingce.monitoring.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes {@code monitoring.observations-recorded.v1}: as few events as hold the observations of a site, none with more
 * observations than the contract allows or more bytes than can be passed on. What is split stays in its order.
 */
@ApplicationScoped
public class RecordedEvents {

    private final ObjectMapper json;
    private final Predicate<OutboxEvent> fits;
    private final ZoneId zone;

    @Inject
    RecordedEvents(ObjectMapper json, Outbox outbox, Clock clock) {
        this(json, outbox::fits, clock.getZone());
    }

    RecordedEvents(ObjectMapper json, Predicate<OutboxEvent> fits, ZoneId zone) {
        this.json = json;
        this.fits = fits;
        this.zone = zone;
    }

    /** The events of one site. An observation alone is an event of its own, however large: whoever appends it decides. */
    public List<OutboxEvent> of(String site, List<Recorded> recorded) {
        List<OutboxEvent> events = new ArrayList<>();
        for (int from = 0; from < recorded.size(); from += ObservationsRecorded.MOST) {
            int to = Math.min(recorded.size(), from + ObservationsRecorded.MOST);
            add(site, recorded.subList(from, to), events);
        }
        return events;
    }

    private void add(String site, List<Recorded> recorded, List<OutboxEvent> events) {
        OutboxEvent event = event(ObservationsRecorded.from(site, recorded, zone));
        if (recorded.size() == 1 || fits.test(event)) {
            events.add(event);
        } else {
            int half = recorded.size() / 2;
            add(site, recorded.subList(0, half), events);
            add(site, recorded.subList(half, recorded.size()), events);
        }
    }

    private OutboxEvent event(ObservationsRecorded fact) {
        try {
            return new OutboxEvent(ObservationsRecorded.TYPE, fact.site(), json.writeValueAsString(fact));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("observations cannot be written as JSON", impossible);
        }
    }
}
