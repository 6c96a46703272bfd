package io.qingce.monitoring.republish;

import io.qingce.monitoring.observation.SeriesTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sending again what is on record, and how far it has come.
 *
 * @param sites in the order of their codes
 * @param from earliest period end, inclusive
 * @param to latest period end, inclusive
 * @param withSites whether the sites themselves are sent first
 * @param sitesSent how many of the sites have been sent
 * @param last key of the observation sent last
 */
record Republication(
        long id,
        List<String> sites,
        Instant from,
        Instant to,
        State state,
        boolean withSites,
        Optional<SeriesTable.Place> last,
        long sitesSent,
        long observationsSent,
        long events,
        Instant createdAt,
        Instant changedAt) {

    /** Where it stands. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED
    }

    /** Whether sites still have to be sent. */
    boolean sitesLeft() {
        return withSites && sitesSent < sites.size();
    }

    /** After more sites. */
    Republication withSitesSent(int more) {
        return new Republication(
                id,
                sites,
                from,
                to,
                state,
                withSites,
                last,
                sitesSent + more,
                observationsSent,
                events + more,
                createdAt,
                changedAt);
    }

    /** After more observations, the last of which has this key. */
    Republication withObservationsSent(int more, int moreEvents, SeriesTable.Place place) {
        return new Republication(
                id,
                sites,
                from,
                to,
                state,
                withSites,
                Optional.of(place),
                sitesSent,
                observationsSent + more,
                events + moreEvents,
                createdAt,
                changedAt);
    }

    Republication done() {
        return new Republication(
                id,
                sites,
                from,
                to,
                State.DONE,
                withSites,
                last,
                sitesSent,
                observationsSent,
                events,
                createdAt,
                changedAt);
    }
}
