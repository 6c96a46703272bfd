package io.qingce.chassis.outbox;

import io.qingce.chassis.worker.PromptCheck;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says with the readiness of a service how much waits in its outbox. Never down: a dead broker must not take a service out
 * of the balance, what it stores is sent later; an event set aside is for a person and has its alert. Whether the database is there is another check.
 */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxHealth extends PromptCheck {

    private final OutboxWatch watch;

    OutboxHealth(OutboxWatch watch) {
        this.watch = watch;
    }

    @Override
    protected HealthCheckResponse known() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox").up();
        OutboxWatch.Count count = watch.last();
        if (count == null) {
            return answer.withData("waiting", "unknown").build();
        }
        return answer.withData("waiting", count.waiting())
                .withData("oldestSeconds", count.oldestSeconds())
                .withData("aside", count.aside())
                .build();
    }
}
