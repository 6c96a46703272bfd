package io.qingce.report.intake;

import io.qingce.report.reported.ProgressReports;
import io.qingce.report.reported.ReportedProgress;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code plan.progress-reported.v1}. */
@ApplicationScoped
public class ProgressHandler {

    private final EventReader reader;
    private final Intake intake;
    private final ProgressReports progress;

    public ProgressHandler(EventReader reader, Intake intake, ProgressReports progress) {
        this.reader = reader;
        this.intake = intake;
        this.progress = progress;
    }

    /** Keeps the reports; see {@link Intake} for what fails. */
    @Incoming("progress")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(
                "progress",
                records,
                piece -> reader.read(piece, ProgressReported.class, ProgressHandler::understood),
                progress::keep);
    }

    private static ReportedProgress understood(ProgressReported event) throws NotUnderstood {
        try {
            return event.toProgress();
        } catch (IllegalArgumentException wrong) {
            throw new NotUnderstood(String.valueOf(wrong.getMessage()));
        }
    }
}
