package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.partition.ObservationPartitions;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One item of a feed: an observation, or the reason why it is none. */
public sealed interface Item {

    /**
     * An observation that was admitted.
     *
     * @param index position in the feed, from 0
     * @param line physical line of a text, from 1
     */
    record Read(int index, @Nullable Integer line, Observation observation) implements Item {

        ItemOutcome done(ItemOutcome.Outcome outcome) {
            return ItemOutcome.done(index, line, outcome);
        }

        public ItemOutcome rejected(String field, String reason, String detail) {
            return ItemOutcome.rejected(index, line, field, reason, detail);
        }
    }

    /** An item that cannot be taken, whatever is on record. */
    record Refused(ItemOutcome outcome) implements Item {}

    /** How many readings it has. */
    default int readings() {
        return this instanceof Read read ? read.observation().readings().size() : 0;
    }

    /** This item, refused if it is of one of these months, whose readings have been taken off the table. */
    default Item unless(Set<YearMonth> offLine) {
        if (this instanceof Read read
                && offLine.contains(
                        ObservationPartitions.month(read.observation().key()))) {
            return new Refused(read.rejected(
                    "periodEnd",
                    "detached-month",
                    Words.both("该月数据已离线，请先附加该月分区。", "The readings of this month are off line; attach it first.")));
        }
        return this;
    }
}
