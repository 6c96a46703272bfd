package io.qingce.monitoring.ingest;

import io.qingce.chassis.database.Change;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.RecordedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the events of changed observations into the outbox, site by site. */
@ApplicationScoped
class ObservationEvents {

    private final RecordedEvents recordedEvents;
    private final Outbox outbox;

    ObservationEvents(RecordedEvents recordedEvents, Outbox outbox) {
        this.recordedEvents = recordedEvents;
        this.outbox = outbox;
    }

    /**
     * Announces what stands now, in this order; to be made in the transaction that writes it.
     *
     * @throws io.qingce.chassis.outbox.EventTooLargeException if an observation alone cannot be passed on
     */
    Change appending(List<Recorded> changed) {
        Map<String, List<Recorded>> bySite = changed.stream()
                .collect(Collectors.groupingBy(it -> it.key().site(), LinkedHashMap::new, Collectors.toList()));
        List<OutboxEvent> events = new ArrayList<>();
        bySite.forEach((site, recorded) -> events.addAll(recordedEvents.of(site, recorded)));
        return outbox.appending(events);
    }
}
