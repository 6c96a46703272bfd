package io.qingce.monitoring.posting;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.audit.Recording;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.Item;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Takes in observations that come one by one: those that wait at the same time share a transaction. */
@Startup
@ApplicationScoped
class SingleIngestor {

    private final GroupCommit<Single, ItemOutcome> commits;
    private final AuditTrail trail;

    /** An item, and what the trail says of its request. */
    private record Single(Item item, Recording recorded) {}

    SingleIngestor(BatchIngestor ingestor, PostingConfig config, AuditTrail trail, MeterRegistry meters) {
        GroupCommitLimits limits = new GroupCommitLimits(
                config.singlesWaiting(), config.singlesTogether(), config.singlesLanes(), config.singlesPatience());
        commits = new GroupCommit<>("ingest-singles", limits, singles -> {
            Recording recorded =
                    Recording.together(singles.stream().map(Single::recorded).toList());
            List<Item> items = singles.stream().map(Single::item).toList();
            return trail.finishing(recorded, () -> ingestor.takeChunk(items, outcomes -> tell(singles, outcomes)));
        });
        this.trail = trail;
        meters.gauge("qingce.ingest.singles.waiting", commits, GroupCommit::waiting);
    }

    /**
     * The outcome of one item, when it is on record.
     *
     * @throws OverloadedException if too much waits, or for too long
     * @throws UnknownOutcomeException if it was begun and does not end in time
     */
    ItemOutcome take(Item item) {
        return item instanceof Item.Refused refused
                ? refused.outcome()
                : commits.take(new Single(item, trail.handOver()));
    }

    private static void tell(List<Single> singles, List<ItemOutcome> outcomes) {
        for (int i = 0; i < singles.size(); i++) {
            singles.get(i).recorded().refused(outcomes.get(i).outcome() == ItemOutcome.Outcome.REJECTED);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        commits.close();
    }
}
