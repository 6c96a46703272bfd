package io.qingce.report.intake;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.exceptional.ExceptionalEvents;
import io.qingce.report.site.Sites;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes {@code monitoring.exceptional-event-decided.v1}. Nothing that is stored changes with an event: the figures from
 * which events are removed are computed from the ledger and the accepted events whenever they are asked for.
 */
@ApplicationScoped
public class ExceptionalEventsHandler {

    private final EventReader reader;
    private final Intake intake;
    private final ExceptionalEvents events;
    private final Sites sites;
    private final CauseTable causes;
    private final ZoneId zone;

    public ExceptionalEventsHandler(
            EventReader reader, Intake intake, ExceptionalEvents events, Sites sites, CauseTable causes, Clock clock) {
        this.reader = reader;
        this.intake = intake;
        this.events = events;
        this.sites = sites;
        this.causes = causes;
        this.zone = clock.getZone();
    }

    /** Keeps the events; see {@link Intake} for what fails. */
    @Incoming("exceptional-events")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(
                "exceptional-events",
                records,
                piece -> reader.read(piece, ExceptionalEventDecided.class, event -> event.toEvent(zone)),
                this::keep);
    }

    private void keep(List<ExceptionalEvent> decided) {
        causes.add(events.keep(decided).stream()
                .flatMap(event -> sites.regionsOf(event.regions(), event.sites()).stream()
                        .map(region -> Cause.readings(region, event.firstDay(), event.lastDay(), event.revision())))
                .toList());
    }
}
