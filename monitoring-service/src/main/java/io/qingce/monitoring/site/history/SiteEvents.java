package io.qingce.monitoring.site.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The events {@code monitoring.site-changed.v1}: each says the whole site as it now stands and, if it was another on
 * earlier days, its {@code timeline}; so the last event of a site is enough to rebuild a copy of it.
 */
@ApplicationScoped
public class SiteEvents {

    static final String EVENT = "monitoring.site-changed.v1";

    private final SiteRevisions history;
    private final Sites sites;
    private final ObjectMapper json;

    SiteEvents(SiteRevisions history, Sites sites, ObjectMapper json) {
        this.history = history;
        this.sites = sites;
        this.json = json;
    }

    /** The events of sites as they stand, by code; codes of no site are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OutboxEvent> standing(Collection<String> codes) {
        return of(sites.list("code in ?1 order by code", codes).stream()
                .map(SiteDocument::from)
                .toList());
    }

    /** The events of sites whose contents are in the history. */
    public List<OutboxEvent> of(List<SiteDocument> changed) {
        Map<String, List<SiteRevision>> kept =
                history.of(changed.stream().map(SiteDocument::code).toList());
        return changed.stream()
                .map(site -> event(site, timeline(kept.getOrDefault(site.code(), List.of()), site)))
                .toList();
    }

    /** As it was known when this revision was put: two revisions of one batch tell of different timelines. */
    private static SiteTimeline timeline(List<SiteRevision> kept, SiteDocument until) {
        return new SiteTimeline(kept.stream()
                .map(SiteRevision::document)
                .filter(site -> site.number() <= until.number())
                .toList());
    }

    private OutboxEvent event(SiteDocument site, SiteTimeline timeline) {
        ObjectNode payload = json.valueToTree(site);
        if (timeline.contents().size() > 1) {
            ArrayNode periods = payload.putArray("timeline");
            timeline.contents().forEach((from, content) -> periods.add(period(from, content)));
        }
        try {
            return new OutboxEvent(EVENT, site.code(), json.writeValueAsString(payload));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a site cannot be written as JSON", impossible);
        }
    }

    private ObjectNode period(LocalDate from, SiteDocument content) {
        ObjectNode period = json.valueToTree(content);
        period.remove(List.of("code", "revision", "aliases", "effectiveFrom"));
        if (!from.equals(LocalDate.MIN)) {
            period.put("from", from.toString());
        }
        return period;
    }
}
