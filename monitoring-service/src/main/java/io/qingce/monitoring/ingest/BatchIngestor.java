package io.qingce.monitoring.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.BodyTooLargeException;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.partition.ObservationPartitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
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

    /** Takes in what did not come over HTTP, by the same rules; the outcomes are in their order. */
    public List<ItemOutcome> record(List<Measured> all) {
        Admission admission = admission();
        List<Item> items = new ArrayList<>();
        for (Measured measured : all) {
            items.add(admission.item(items.size(), null, () -> measured));
        }
        return take(items.iterator(), Purpose.RECORD);
    }

    /** The rules as they are now. */
    public Admission admission() {
        return new Admission(config, clock.instant(), clock.getZone());
    }

    /**
     * The outcomes of all items, in their order.
     *
     * @throws ProblemException if the feed is damaged on its way; says what had become of the items before
     */
    public List<ItemOutcome> take(Iterator<Item> feed, Purpose purpose) {
        Outcomes outcomes = new Outcomes(config.detailedRejections());
        try {
            take(feed, new Batch(purpose, outcomes::add));
            return outcomes.list();
        } catch (ProblemException broken) {
            throw purpose == Purpose.DRY_RUN || outcomes.list().isEmpty() ? broken : broken.after(outcomes.counts());
        }
    }

    /** Takes in what a feed has now; more may come later. */
    public void take(Iterator<Item> feed, Batch batch) {
        while (feed.hasNext()) {
            List<Item> chunk = new ArrayList<>();
            int readings = 0;
            while (feed.hasNext() && chunk.size() < config.chunk() && readings < config.chunkReadings()) {
                Item item = feed.next();
                readings += item.readings();
                chunk.add(item);
            }
            List<ItemOutcome> outcomes =
                    batch.isDryRun() ? rehearse(chunk, readings, batch) : takeChunk(chunk, decided -> {});
            outcomes.forEach(batch::tell);
        }
    }

    private List<ItemOutcome> rehearse(List<Item> chunk, int readings, Batch batch) {
        if (batch.rehearse(readings) > config.rehearsedReadings()) {
            throw BodyTooLargeException.rehearsal(config.rehearsedReadings());
        }
        return ingestor.rehearse(chunk, batch.rehearsed());
    }

    /** The answer to a stream that begins. */
    public Tally tally() {
        return new Tally(config.listedRejections());
    }

    /**
     * The outcomes of items that are stored in one transaction, in their order.
     *
     * @param decided learns them before anything is written
     */
    public List<ItemOutcome> takeChunk(List<Item> chunk, Consumer<List<ItemOutcome>> decided) {
        Set<YearMonth> offLine = partitions.ensure(Ingestor.reads(chunk).stream()
                .map(item -> item.observation().key())
                .toList());
        List<ItemOutcome> outcomes = ingestor.take(
                offLine.isEmpty()
                        ? chunk
                        : chunk.stream().map(item -> item.unless(offLine)).toList(),
                decided);
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
