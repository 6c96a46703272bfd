package io.qingce.chassis.database;

import io.qingce.chassis.worker.PromptCheck;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: the database answers. Without it nothing can be stored, and requests are better sent elsewhere. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class DatabaseHealth extends PromptCheck {

    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected HealthCheckResponse known() {
        String obstacle = watch.obstacle();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(obstacle.isEmpty());
        return obstacle.isEmpty()
                ? answer.build()
                : answer.withData("reason", obstacle).build();
    }
}
