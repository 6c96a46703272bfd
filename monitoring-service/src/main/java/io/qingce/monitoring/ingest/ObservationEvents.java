package io.qingce.monitoring.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.Outbox;
import io.qingce.chassis.OutboxEvent;
import io.qingce.monitoring.observation.ObservationsRecorded;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.sql.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the events of changed observations into the outbox, site by site. */
@ApplicationScoped
class ObservationEvents {

    private final ObjectMapper json;
    private final Clock clock;

    ObservationEvents(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Announces what stands now, in this order; to be made in the transaction that writes it. */
    Change appending(List<Recorded> changed) {
        Map<String, List<Recorded>> bySite = changed.stream()
                .collect(Collectors.groupingBy(it -> it.key().site(), LinkedHashMap::new, Collectors.toList()));
        List<OutboxEvent> events = new ArrayList<>();
        bySite.forEach((site, recorded) -> {
            for (int from = 0; from < recorded.size(); from += ObservationsRecorded.MOST) {
                int to = Math.min(recorded.size(), from + ObservationsRecorded.MOST);
                events.add(event(ObservationsRecorded.from(site, recorded.subList(from, to), clock.getZone())));
            }
        });
        return events.isEmpty()
                ? Change.NONE
                : Change.of(
                        Outbox.APPEND,
                        column(events, OutboxEvent::type),
                        column(events, OutboxEvent::key),
                        column(events, OutboxEvent::payload));
    }

    private static String[] column(List<OutboxEvent> events, Function<OutboxEvent, String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }

    private OutboxEvent event(ObservationsRecorded fact) {
        try {
            return new OutboxEvent(ObservationsRecorded.TYPE, fact.site(), json.writeValueAsString(fact));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("observations cannot be written as JSON", impossible);
        }
    }
}
