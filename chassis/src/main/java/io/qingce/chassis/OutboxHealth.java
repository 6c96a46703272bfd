package io.qingce.chassis;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says with the readiness of a service how much waits in its outbox. Never down: a dead broker must not take a service out
 * of the balance, what it stores is sent later. Whether the database is there is another check.
 */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxHealth implements HealthCheck {

    private final Outbox outbox;

    OutboxHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox").up();
        try {
            answer.withData("waiting", outbox.pending()).withData("oldestSeconds", (long) outbox.lagSeconds());
        } catch (RuntimeException databaseGone) {
            answer.withData("waiting", "unknown");
        }
        return answer.build();
    }
}
