package io.qingce.report.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Refused events, for the person who finds out why; counted by {@code qingce_events_refused_total}. */
@ApplicationScoped
class RefusedEventTable {

    private static final String KEEP = """
            insert into refused_event (topic, partition, record, key, payload, reason, refused_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (topic, partition, record) do nothing
            """;

    private final Database database;
    private final Clock clock;
    private final MeterRegistry meters;

    RefusedEventTable(Database database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.meters = meters;
    }

    /** Keeps the events in the running transaction; one that was refused before stays as it is. */
    void keep(List<RefusedEvent> refused) {
        for (RefusedEvent event : refused) {
            int kept = database.update(
                    KEEP,
                    event.topic(),
                    event.partition(),
                    event.offset(),
                    event.key() == null ? null : event.key().replace('\0', '\uFFFD'),
                    event.payload(),
                    event.reason().replace('\0', '\uFFFD'),
                    OffsetDateTime.now(clock));
            meters.counter("qingce.events.refused", "topic", event.topic()).increment(kept);
        }
    }
}
