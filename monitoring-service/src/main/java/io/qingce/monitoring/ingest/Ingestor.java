package io.qingce.monitoring.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.ItemOutcome;
import io.qingce.chassis.Outbox;
import io.qingce.chassis.OutboxEvent;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.ObservationsRecorded;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.site.SiteKind;
import io.qingce.monitoring.site.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes in one chunk of items: readings, their history and their events in one transaction. */
@ApplicationScoped
public class Ingestor {

    private final SiteTable sites;
    private final ObservationTable table;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Ingestor(SiteTable sites, ObservationTable table, Outbox outbox, ObjectMapper json, Clock clock) {
        this.sites = sites;
        this.table = table;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** The outcomes of the items, in their order. The partitions of their months exist. */
    @Transactional
    List<ItemOutcome> take(List<Item> items) {
        Instant now = now();
        List<Item.Read> read = reads(items);
        Chunk chunk = new Chunk(lock(read), held(read), now);
        List<ItemOutcome> outcomes = items.stream().map(chunk::take).toList();
        table.insert(chunk.created());
        table.replace(chunk.replaced());
        table.keep(chunk.superseded(), now);
        outbox.append(events(chunk.changed()));
        return outcomes;
    }

    /**
     * What {@link #take} would answer. Writes nothing.
     *
     * @param standing what earlier items of the same feed would have left behind; this chunk adds to it
     */
    @Transactional
    List<ItemOutcome> rehearse(List<Item> items, Map<ObservationKey, Recorded> standing) {
        List<Item.Read> read = reads(items);
        Map<ObservationKey, Recorded> held = new HashMap<>(held(read));
        held.putAll(standing);
        Chunk chunk = new Chunk(lock(read), held, now());
        List<ItemOutcome> outcomes = items.stream().map(chunk::take).toList();
        chunk.changed().forEach(recorded -> standing.put(recorded.key(), recorded));
        return outcomes;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Map<String, SiteKind> lock(List<Item.Read> read) {
        return sites.lock(read.stream()
                .map(item -> item.observation().key().site())
                .distinct()
                .toList());
    }

    private Map<ObservationKey, Recorded> held(List<Item.Read> read) {
        return table.find(
                read.stream().map(item -> item.observation().key()).distinct().toList());
    }

    static List<Item.Read> reads(List<Item> items) {
        return items.stream()
                .filter(Item.Read.class::isInstance)
                .map(Item.Read.class::cast)
                .toList();
    }

    private List<OutboxEvent> events(List<Recorded> changed) {
        Map<String, List<Recorded>> bySite = changed.stream()
                .collect(Collectors.groupingBy(it -> it.key().site(), LinkedHashMap::new, Collectors.toList()));
        List<OutboxEvent> events = new ArrayList<>();
        bySite.forEach((site, recorded) -> {
            for (int from = 0; from < recorded.size(); from += ObservationsRecorded.MOST) {
                int to = Math.min(recorded.size(), from + ObservationsRecorded.MOST);
                events.add(event(ObservationsRecorded.from(site, recorded.subList(from, to), clock.getZone())));
            }
        });
        return events;
    }

    private OutboxEvent event(ObservationsRecorded fact) {
        try {
            return new OutboxEvent(ObservationsRecorded.TYPE, fact.site(), json.writeValueAsString(fact));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("observations cannot be written as JSON", impossible);
        }
    }
}
