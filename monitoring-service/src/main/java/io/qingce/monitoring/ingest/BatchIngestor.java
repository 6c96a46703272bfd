package io.qingce.monitoring.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.BatchAnswer;
import io.qingce.chassis.ItemOutcome;
import io.qingce.chassis.ItemOutcome.Outcome;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationPartitions;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes in a feed of any length, chunk by chunk, each in a transaction of its own. If the feed breaks off, the chunks
 * before stay: a repeat finds them unchanged.
 */
@ApplicationScoped
public class BatchIngestor {

    private final Ingestor ingestor;
    private final ObservationPartitions partitions;
    private final IngestConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    BatchIngestor(
            Ingestor ingestor,
            ObservationPartitions partitions,
            IngestConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.ingestor = ingestor;
        this.partitions = partitions;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        List.of(Outcome.values()).forEach(outcome -> count(outcome, 0));
    }

    /** Takes in observations that did not come over HTTP, by the same rules; the outcomes are in their order. */
    public List<ItemOutcome> take(List<ObservationRequest> requests) {
        Admission admission = admission();
        List<Item> items = new ArrayList<>();
        for (ObservationRequest request : requests) {
            items.add(Item.of(items.size(), null, () -> request.toObservation(admission, Version.REAL_TIME)));
        }
        return take(items.iterator(), Purpose.RECORD);
    }

    /** The rules as they are now. */
    Admission admission() {
        return new Admission(config, clock.instant(), clock.getZone());
    }

    /** The outcomes of all items, in their order. */
    List<ItemOutcome> take(Iterator<Item> feed, Purpose purpose) {
        List<ItemOutcome> outcomes = new ArrayList<>();
        take(feed, purpose, outcomes::add);
        return outcomes;
    }

    /** The answer to a feed whose outcomes are too many to be kept. */
    BatchAnswer tally(Iterator<Item> feed, Purpose purpose) {
        Tally tally = new Tally(config.listedRejections());
        take(feed, purpose, tally::add);
        return tally.answer();
    }

    private void take(Iterator<Item> feed, Purpose purpose, Consumer<ItemOutcome> each) {
        Map<ObservationKey, Recorded> rehearsed = new HashMap<>();
        while (feed.hasNext()) {
            List<Item> chunk = new ArrayList<>();
            while (feed.hasNext() && chunk.size() < config.chunk()) {
                chunk.add(feed.next());
            }
            List<ItemOutcome> outcomes =
                    purpose == Purpose.DRY_RUN ? ingestor.rehearse(chunk, rehearsed) : takeChunk(chunk);
            outcomes.forEach(each);
        }
    }

    /** The outcomes of items that are stored in one transaction, in their order. */
    List<ItemOutcome> takeChunk(List<Item> chunk) {
        Set<YearMonth> offLine = partitions.ensure(Ingestor.reads(chunk).stream()
                .map(item -> item.observation().key())
                .toList());
        List<ItemOutcome> outcomes = ingestor.take(
                offLine.isEmpty()
                        ? chunk
                        : chunk.stream().map(item -> item.unless(offLine)).toList());
        Map<Outcome, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(ItemOutcome::outcome, Collectors.counting()));
        counts.forEach(this::count);
        return outcomes;
    }

    private void count(Outcome outcome, long items) {
        meters.counter("qingce.observations", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment(items);
    }
}
