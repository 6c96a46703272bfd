package io.qingce.monitoring.site.registration;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.monitoring.site.Site;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.Sites;
import io.qingce.monitoring.site.history.SiteEvents;
import io.qingce.monitoring.site.history.SiteRevisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts sites on record: what changes, its history and its event, in one transaction. */
@ApplicationScoped
public class SiteRegistrar {

    private final Sites sites;
    private final SiteRevisions history;
    private final SiteEvents events;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SiteRegistrar(Sites sites, SiteRevisions history, SiteEvents events, Outbox outbox, Caller caller, Clock clock) {
        this.sites = sites;
        this.history = history;
        this.events = events;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** A site as it stands after a put, and what the put did. */
    record Registered(SiteDocument site, Outcome outcome) {}

    /** Puts valid sites in this order; of two with one code the later counts, as if they had come one after another. */
    @Transactional
    List<Registered> put(List<SiteDocument> documents) {
        Map<String, Site> held =
                sites.lock(documents.stream().map(SiteDocument::code).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Registered> registered = new ArrayList<>();
        documents.forEach(document -> registered.add(put(document, held, now)));
        List<SiteDocument> changed = registered.stream()
                .filter(each -> each.outcome() != Outcome.UNCHANGED)
                .map(Registered::site)
                .toList();
        history.keep(changed, caller.doer(), now);
        outbox.append(events.of(changed));
        return registered;
    }

    /**
     * Puts one valid site.
     *
     * @param seen what the caller has seen
     * @throws io.qingce.chassis.problem.ProblemException 412 if something else stands, 428 if it would be overwritten unseen
     */
    @Transactional
    Registered put(SiteDocument document, Precondition seen) {
        Site held = sites.lock(List.of(document.code())).get(document.code());
        long standing = held == null ? 0 : held.revision();
        seen.check(standing);
        if (held == null || !SiteDocument.from(held).sameAs(document)) {
            seen.require(standing);
        }
        Registered registered = put(List.of(document)).get(0);
        Optional.ofNullable(registered.site().revision()).ifPresent(AuditTrail::left);
        return registered;
    }

    private Registered put(SiteDocument document, Map<String, Site> held, Instant now) {
        Site site = held.get(document.code());
        if (site != null && SiteDocument.from(site).sameAs(document)) {
            return new Registered(SiteDocument.from(site), Outcome.UNCHANGED);
        }
        Outcome outcome = site == null ? Outcome.CREATED : Outcome.CORRECTED;
        if (site == null) {
            site = new Site(document.code());
            held.put(document.code(), site);
        }
        site.take(document, now);
        if (outcome == Outcome.CREATED) {
            sites.persist(site);
        }
        return new Registered(SiteDocument.from(site), outcome);
    }
}
