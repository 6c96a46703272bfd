package io.qingce.report.intake;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code plan.plan-published.v1}. */
@ApplicationScoped
public class PlansHandler {

    private final EventReader reader;
    private final Intake intake;
    private final Plans plans;
    private final CauseTable causes;

    public PlansHandler(EventReader reader, Intake intake, Plans plans, CauseTable causes) {
        this.reader = reader;
        this.intake = intake;
        this.plans = plans;
        this.causes = causes;
    }

    /** Keeps the plans; see {@link Intake} for what fails. */
    @Incoming("plans")
    @Blocking("events")
    public void take(ConsumerRecords<String, byte[]> records) {
        intake.take(
                "plans",
                records,
                piece -> reader.read(piece, PlanPublished.class, PlansHandler::understood),
                this::keep);
    }

    private void keep(List<PublishedPlan> published) {
        plans.keep(published);
        causes.add(published.stream()
                .map(plan -> Cause.plan(plan.code(), plan.revision()))
                .toList());
    }

    private static PublishedPlan understood(PlanPublished event) throws NotUnderstood {
        try {
            return PublishedPlan.of(event.plan(), event.revision(), event.document());
        } catch (IllegalArgumentException wrong) {
            throw new NotUnderstood(String.valueOf(wrong.getMessage()));
        }
    }
}
