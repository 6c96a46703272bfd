package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.hj212.upload.Departure;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.BatchIngestor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts uploads on record, by the same way that observations over HTTP go: checked, stored and published together.
 * Repeating it changes nothing.
 */
@ApplicationScoped
public class UploadRecorder {

    private final BatchIngestor ingestor;
    private final AsideTable aside;
    private final Clock clock;

    UploadRecorder(BatchIngestor ingestor, AsideTable aside, Clock clock) {
        this.ingestor = ingestor;
        this.aside = aside;
        this.clock = clock;
    }

    /**
     * What became of an upload.
     *
     * @param rejection why it was rejected; empty if it is on record
     * @param bad its values that were not taken: they are none on record, what was sent stands beside them
     */
    public record Taken(Optional<UnusablePacketException> rejection, List<Departure> bad) {}

    /** What became of each upload, in their order. */
    public List<Taken> take(List<ReceivedUpload> uploads) {
        List<ReceivedUpload> measuring =
                uploads.stream().filter(UploadRecorder::hasValues).toList();
        Iterator<Taken> recorded = record(measuring).iterator();
        List<Taken> all = new ArrayList<>();
        List<DataUpload> taken = new ArrayList<>();
        for (ReceivedUpload upload : uploads) {
            Taken one = hasValues(upload) ? recorded.next() : new Taken(rejection(upload), List.of());
            all.add(one);
            if (one.rejection().isEmpty()) {
                taken.add(upload.data());
            }
        }
        aside.put(taken, clock.instant());
        return all;
    }

    /** Records them; those that are rejected for one of their values again without it, until none is. */
    private List<Taken> record(List<ReceivedUpload> uploads) {
        List<Tolerated> all = uploads.stream().map(Tolerated::new).toList();
        List<Tolerated> due = all;
        while (!due.isEmpty()) {
            List<ItemOutcome> outcomes =
                    ingestor.record(due.stream().map(Tolerated::measured).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                due.get(i).take(outcomes.get(i));
            }
            due = due.stream().filter(Tolerated::isDue).toList();
        }
        Admission admission = ingestor.admission();
        return all.stream()
                .map(it -> new Taken(rejection(it.outcome()), it.bad(admission)))
                .toList();
    }

    /** Whether there is more than factors kept aside. */
    private static boolean hasValues(ReceivedUpload upload) {
        return !upload.data().values().isEmpty();
    }

    /** What is kept aside alone is of no other times than what is measured. */
    private Optional<UnusablePacketException> rejection(ReceivedUpload upload) {
        try {
            ingestor.admission().checkPeriod(upload.measured());
            return Optional.empty();
        } catch (UnfitItemException unfit) {
            return Optional.of(rejected(unfit.field(), unfit.reason(), unfit.detail()));
        }
    }

    /** What is rejected in part is on record but for that part, and stands in quarantine whole. */
    private static Optional<UnusablePacketException> rejection(ItemOutcome outcome) {
        return outcome.reason() != null
                ? Optional.of(rejected(outcome.field(), outcome.reason(), outcome.detail()))
                : Optional.empty();
    }

    private static UnusablePacketException rejected(
            @Nullable String field, @Nullable String reason, @Nullable String detail) {
        Words said = Words.of(String.valueOf(detail));
        String what = field + " " + reason + ": ";
        return new UnusablePacketException(RefusalReason.REJECTED, Words.both(what + said.zh(), what + said.en()));
    }
}
