package io.qingce.monitoring.republish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.Outbox;
import io.qingce.chassis.OutboxEvent;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationsRecorded;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.site.SiteEvents;
import io.qingce.monitoring.site.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
    private final Words words;

    Republisher(RepublicationTable table, SiteTable sites, SiteEvents siteEvents, Outbox outbox, Words words) {
        this.table = table;
        this.sites = sites;
        this.siteEvents = siteEvents;
        this.outbox = outbox;
        this.words = words;
    }

    /** How events are written, and when. */
    @ApplicationScoped
    static class Words {

        private final ObjectMapper json;
        private final Clock clock;

        Words(ObjectMapper json, Clock clock) {
            this.json = json;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        ZoneId zone() {
            return clock.getZone();
        }

        OutboxEvent event(ObservationsRecorded fact) {
            try {
                return new OutboxEvent(ObservationsRecorded.TYPE, fact.site(), json.writeValueAsString(fact));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("observations cannot be written as JSON", impossible);
            }
        }
    }

    /** Takes the next step of the oldest republication that runs; false if there is none. */
    @Transactional
    public boolean step() {
        Optional<Republication> next = table.lockNext();
        next.ifPresent(it -> table.save(it.sitesLeft() ? sendSites(it) : sendObservations(it), words.now()));
        return next.isPresent();
    }

    private Republication sendSites(Republication it) {
        int from = (int) it.sitesSent();
        List<String> codes = it.sites().subList(from, Math.min(it.sites().size(), from + ObservationsRecorded.MOST));
        sites.lock(codes);
        outbox.append(siteEvents.standing(codes));
        return it.withSitesSent(codes.size());
    }

    /** One event of one site. The site is locked before it is read: nothing newer can come between. */
    private Republication sendObservations(Republication it) {
        List<Recorded> first = table.next(it, it.sites(), 1);
        if (first.isEmpty()) {
            return it.done();
        }
        String site = first.get(0).key().site();
        sites.lock(List.of(site));
        List<Recorded> recorded = table.next(it, List.of(site), ObservationsRecorded.MOST);
        outbox.append(List.of(words.event(ObservationsRecorded.from(site, recorded, words.zone()))));
        ObservationKey last = recorded.get(recorded.size() - 1).key();
        return it.withObservationsSent(
                recorded.size(),
                1,
                new Republication.Key(
                        last.site(),
                        last.periodEnd(),
                        last.averaging().text(),
                        last.version().name()));
    }
}
