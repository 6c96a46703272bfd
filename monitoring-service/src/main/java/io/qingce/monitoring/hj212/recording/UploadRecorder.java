package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.upload.Command;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.IngestConfig;
import io.qingce.monitoring.format.ObservationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports on record, by the same way that observations over HTTP go: checked, stored and published together.
 * Repeating it changes nothing.
 */
@ApplicationScoped
public class UploadRecorder {

    private final BatchIngestor ingestor;
    private final AsideTable aside;
    private final IngestConfig config;
    private final Clock clock;

    UploadRecorder(BatchIngestor ingestor, AsideTable aside, IngestConfig config, Clock clock) {
        this.ingestor = ingestor;
        this.aside = aside;
        this.config = config;
        this.clock = clock;
    }

    /** For each report, in their order, why it was rejected; empty if it is on record. */
    public List<Optional<UnusablePacketException>> take(List<ReceivedUpload> arrivals) {
        List<ItemOutcome> outcomes = ingestor.take(arrivals.stream()
                .filter(UploadRecorder::isMeasured)
                .map(this::request)
                .toList());
        List<Optional<UnusablePacketException>> rejections = new ArrayList<>();
        List<DataUpload> taken = new ArrayList<>();
        int next = 0;
        for (ReceivedUpload arrival : arrivals) {
            var rejection = isMeasured(arrival) ? rejection(outcomes.get(next++)) : rejection(arrival.report());
            rejections.add(rejection);
            if (rejection.isEmpty()) {
                taken.add(arrival.report());
            }
        }
        aside.put(taken, clock.instant());
        return rejections;
    }

    /** The averaging period as the record writes it. */
    static String averaging(DataUpload report) {
        return report.command() == Command.DAY ? "P1D" : report.averaging().toString();
    }

    /** Whether there is more than factors kept aside. */
    private static boolean isMeasured(ReceivedUpload arrival) {
        return !arrival.report().values().isEmpty();
    }

    private ObservationRequest request(ReceivedUpload arrival) {
        DataUpload report = arrival.report();
        Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
        Map<String, @Nullable List<String>> flags = new LinkedHashMap<>();
        report.values().forEach((parameter, value) -> {
            // Only a normal value counts, which the record decides by the flag: the others it keeps as sent.
            values.put(parameter.code(), value.kept());
            if (!value.qualityFlags().isEmpty()) {
                flags.put(parameter.code(), value.qualityFlags());
            }
        });
        String end =
                report.periodEnd().atZone(clock.getZone()).toOffsetDateTime().toString();
        return new ObservationRequest(
                arrival.device().site(), end, averaging(report), null, values, flags.isEmpty() ? null : flags, null);
    }

    /** What is kept aside alone is of no other times than what is measured. */
    private Optional<UnusablePacketException> rejection(DataUpload report) {
        Instant end = report.periodEnd();
        if (end.isAfter(clock.instant().plus(config.futureTolerance()))) {
            return Optional.of(new UnusablePacketException(RefusalReason.REJECTED, "periodEnd future: " + end));
        }
        boolean old =
                end.isBefore(config.earliest().atStartOfDay(clock.getZone()).toInstant());
        return old
                ? Optional.of(new UnusablePacketException(RefusalReason.REJECTED, "periodEnd too-old: " + end))
                : Optional.empty();
    }

    private static Optional<UnusablePacketException> rejection(ItemOutcome outcome) {
        return outcome.outcome() == ItemOutcome.Outcome.REJECTED
                ? Optional.of(new UnusablePacketException(
                        RefusalReason.REJECTED, outcome.field() + " " + outcome.reason() + ": " + outcome.detail()))
                : Optional.empty();
    }
}
