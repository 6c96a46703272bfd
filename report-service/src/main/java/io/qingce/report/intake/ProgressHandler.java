package io.qingce.report.intake;

import io.qingce.report.reported.ReportedProgress;
import io.qingce.report.reported.ReportedProgressTable;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code plan.progress-reported.v1}. */
@ApplicationScoped
public class ProgressHandler {

    private final EventReader reader;
    private final Intake intake;
    private final ReportedProgressTable progress;

    public ProgressHandler(EventReader reader, Intake intake, ReportedProgressTable progress) {
        this.reader = reader;
        this.intake = intake;
        this.progress = progress;
    }

    /** Keeps the reports; while the database is away the batch is tried again, for as long as it takes. */
    @Incoming("progress")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, delayUnit = ChronoUnit.MILLIS, jitter = 200)
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(reader.read(records, ProgressReported.class, ProgressHandler::understood), progress::keep);
    }

    private static ReportedProgress understood(ProgressReported event) throws NotUnderstood {
        try {
            return event.toProgress();
        } catch (IllegalArgumentException wrong) {
            throw new NotUnderstood(String.valueOf(wrong.getMessage()));
        }
    }
}
