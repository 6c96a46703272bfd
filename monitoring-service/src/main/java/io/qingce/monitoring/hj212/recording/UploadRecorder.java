package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.ingest.BatchIngestor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
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

    /** For each upload, in their order, why it was rejected; empty if it is on record. */
    public List<Optional<UnusablePacketException>> take(List<ReceivedUpload> uploads) {
        List<ItemOutcome> outcomes = ingestor.record(uploads.stream()
                .filter(UploadRecorder::hasValues)
                .map(ReceivedUpload::measured)
                .toList());
        List<Optional<UnusablePacketException>> rejections = new ArrayList<>();
        List<DataUpload> taken = new ArrayList<>();
        int next = 0;
        for (ReceivedUpload upload : uploads) {
            var rejection = hasValues(upload) ? rejection(outcomes.get(next++)) : rejection(upload);
            rejections.add(rejection);
            if (rejection.isEmpty()) {
                taken.add(upload.data());
            }
        }
        aside.put(taken, clock.instant());
        return rejections;
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

    private static Optional<UnusablePacketException> rejection(ItemOutcome outcome) {
        return outcome.outcome() == ItemOutcome.Outcome.REJECTED
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
