package io.qingce.monitoring.ingest;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.database.Change;
import io.qingce.chassis.database.Database;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes in one chunk of items: readings, their history and their events in one transaction. */
@ApplicationScoped
public class Ingestor {

    private final CurrentRecords current;
    private final Database database;
    private final ObservationEvents events;
    private final AuditTrail trail;
    private final Clock clock;

    Ingestor(CurrentRecords current, Database database, ObservationEvents events, AuditTrail trail, Clock clock) {
        this.current = current;
        this.database = database;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes in observations that somebody decided on, such as reviewed ones, by the same rules as a feed and in the
     * caller's transaction. The partitions of their months exist.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ItemOutcome> record(List<Observation> observations) {
        List<Item> items = new ArrayList<>();
        observations.forEach(observation -> items.add(new Item.Read(items.size(), null, observation)));
        return take(items, decided -> {});
    }

    /**
     * The outcomes of the items, in their order. The partitions of their months exist.
     *
     * @param decided learns the outcomes before anything is written
     */
    @Transactional
    List<ItemOutcome> take(List<Item> items, Consumer<List<ItemOutcome>> decided) {
        Instant now = now();
        CurrentRecords.State state = current.lock(keys(items));
        Chunk chunk = new Chunk(state.sites(), state.held(), state.frozen(), now);
        List<ItemOutcome> outcomes = items.stream().map(chunk::take).toList();
        decided.accept(outcomes);
        database.make(
                ObservationTable.keeping(chunk.superseded(), now),
                ObservationTable.insertion(chunk.created()),
                ObservationTable.replacement(chunk.replaced()),
                events.appending(chunk.changed()),
                chunk.changed().isEmpty() ? Change.NONE : trail.appending());
        return outcomes;
    }

    /**
     * What {@link #take} would answer. Writes nothing.
     *
     * @param rehearsed what earlier items of the same feed would have left behind; this chunk adds to it
     */
    @Transactional
    List<ItemOutcome> rehearse(List<Item> items, Map<ObservationKey, Recorded> rehearsed) {
        CurrentRecords.State state = current.lock(keys(items));
        Map<ObservationKey, Recorded> held = new HashMap<>(state.held());
        held.putAll(rehearsed);
        Chunk chunk = new Chunk(state.sites(), held, state.frozen(), now());
        List<ItemOutcome> outcomes = items.stream().map(chunk::take).toList();
        chunk.changed().forEach(recorded -> rehearsed.put(recorded.key(), recorded));
        return outcomes;
    }

    static List<Item.Read> reads(List<Item> items) {
        return items.stream()
                .filter(Item.Read.class::isInstance)
                .map(Item.Read.class::cast)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<ObservationKey> keys(List<Item> items) {
        return reads(items).stream()
                .map(item -> item.observation().key())
                .distinct()
                .toList();
    }
}
