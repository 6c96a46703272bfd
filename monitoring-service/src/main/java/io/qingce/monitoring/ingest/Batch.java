package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A feed on its way in: what it is sent for, who is told what becomes of its items, and what a dry run has to remember. */
public final class Batch {

    /** What a feed is sent for. */
    public enum Purpose {
        /** Its readings are to be stored and published. */
        RECORD,
        /** 试运行: its sender wants to know the outcomes; nothing is stored, published or counted. */
        DRY_RUN
    }

    private final Purpose purpose;
    private final Consumer<ItemOutcome> each;
    private final Map<ObservationKey, Recorded> rehearsed = new HashMap<>();
    private int readings;

    public Batch(Purpose purpose, Consumer<ItemOutcome> each) {
        this.purpose = purpose;
        this.each = each;
    }

    public boolean isDryRun() {
        return purpose == Purpose.DRY_RUN;
    }

    /** What earlier items of a dry run would have left behind. */
    Map<ObservationKey, Recorded> rehearsed() {
        return rehearsed;
    }

    /** How many readings have been rehearsed, with these. */
    int rehearse(int more) {
        readings += more;
        return readings;
    }

    void tell(ItemOutcome item) {
        each.accept(item);
    }
}
