package io.qingce.report.intake;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.reported.ReportedTarget;
import io.qingce.report.reported.ReportedValues;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code plan.value-reported.v1}. */
@ApplicationScoped
public class ReportedValuesHandler {

    private final EventReader reader;
    private final Intake intake;
    private final ReportedValues values;
    private final CauseTable causes;

    public ReportedValuesHandler(EventReader reader, Intake intake, ReportedValues values, CauseTable causes) {
        this.reader = reader;
        this.intake = intake;
        this.values = values;
        this.causes = causes;
    }

    /** Keeps the values; see {@link Intake} for what fails. */
    @Incoming("reported-values")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(
                "reported-values",
                records,
                piece -> reader.read(piece, ValueReported.class, ReportedValuesHandler::understood),
                this::keep);
    }

    private void keep(List<ReportedTarget> targets) {
        values.keep(targets);
        causes.add(targets.stream()
                .map(target -> Cause.report(target.plan(), target.target(), target.revision()))
                .toList());
    }

    private static ReportedTarget understood(ValueReported event) throws NotUnderstood {
        try {
            return event.toReported();
        } catch (IllegalArgumentException wrong) {
            throw new NotUnderstood(String.valueOf(wrong.getMessage()));
        }
    }
}
