package io.qingce.monitoring.republish;

import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.RecordedEvents;
import io.qingce.monitoring.observation.SeriesTable;
import io.qingce.monitoring.site.SiteTable;
import io.qingce.monitoring.site.history.SiteEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes one step of a republication: some events and the note of how far it came, in one transaction, so that it goes on
 * where it was after a crash. What is sent are the observations as they stand, with the revisions they have: a consumer
 * that knows them finds nothing new.
 */
@ApplicationScoped
public class Republisher {

    private final RepublicationTable table;
    private final SiteTable sites;
    private final SiteEvents siteEvents;
    private final Outbox outbox;
    private final Told told;

    Republisher(RepublicationTable table, SiteTable sites, SiteEvents siteEvents, Outbox outbox, Told told) {
        this.table = table;
        this.sites = sites;
        this.siteEvents = siteEvents;
        this.outbox = outbox;
        this.told = told;
    }

    /** How observations are told, and when. */
    @ApplicationScoped
    static class Told {

        private final RecordedEvents events;
        private final Clock clock;

        Told(RecordedEvents events, Clock clock) {
            this.events = events;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        List<OutboxEvent> of(String site, List<Recorded> recorded) {
            return events.of(site, recorded);
        }
    }

    /** Takes the next step of the oldest republication that runs; false if there is none. */
    @Transactional
    public boolean step() {
        Optional<Republication> next = table.lockNext();
        next.ifPresent(it -> table.save(it.sitesLeft() ? sendSites(it) : sendObservations(it), told.now()));
        return next.isPresent();
    }

    private Republication sendSites(Republication it) {
        int from = (int) it.sitesSent();
        List<String> codes = it.sites().subList(from, Math.min(it.sites().size(), from + RecordedEvents.MOST));
        sites.lock(codes);
        outbox.appendOrSetAside(siteEvents.standing(codes));
        return it.withSitesSent(codes.size());
    }

    /** One event of one site, or more where one would be too large. The site is locked before it is read: nothing newer can come between. */
    private Republication sendObservations(Republication it) {
        List<Recorded> first = table.next(it, it.sites(), 1);
        if (first.isEmpty()) {
            return it.done();
        }
        String site = first.get(0).key().site();
        sites.lock(List.of(site));
        List<Recorded> recorded = table.next(it, List.of(site), RecordedEvents.MOST);
        List<OutboxEvent> events = told.of(site, recorded);
        outbox.appendOrSetAside(events);
        ObservationKey last = recorded.get(recorded.size() - 1).key();
        return it.withObservationsSent(
                recorded.size(),
                events.size(),
                new SeriesTable.Place(
                        last.site(),
                        last.periodEnd(),
                        last.averaging().text(),
                        last.version().name()));
    }
}
