package io.qingce.report.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Refused events, for the person who finds out why; counted by {@code qingce_events_refused_total}. */
@ApplicationScoped
class RefusedEvents implements PanacheRepositoryBase<RefusedEvent, RefusedEvent.Key> {

    private final Clock clock;
    private final MeterRegistry meters;

    RefusedEvents(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /** Keeps the events in the running transaction; one that was refused before stays as it is. */
    void keep(List<EventReader.Refusal> refused) {
        for (EventReader.Refusal refusal : refused) {
            RefusedEvent event = new RefusedEvent(refusal.record(), refusal.reason(), clock.instant());
            boolean isNew = findByIdOptional(event.place()).isEmpty();
            if (isNew) {
                persist(event);
            }
            meters.counter("qingce.events.refused", "topic", refusal.record().topic())
                    .increment(isNew ? 1 : 0);
        }
    }
}
