package io.qingce.chassis.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Liveness: every worker lives and ends its rounds in its own time. Only a new start mends one that does not. */
@Liveness
@ApplicationScoped
public class WorkersHealth extends PromptCheck {

    @Override
    protected HealthCheckResponse known() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("workers").up();
        for (Worker worker : Worker.running()) {
            answer.withData(worker.name(), worker.standing());
            if (!worker.isWell()) {
                answer.down();
            }
        }
        return answer.build();
    }
}
