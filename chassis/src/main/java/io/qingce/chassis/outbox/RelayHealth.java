package io.qingce.chassis.outbox;

import io.qingce.chassis.worker.PromptCheck;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Liveness: the channel to Kafka is open. One that ended takes nothing any more, and only a new start opens it; a broker that is away does not end it. */
@Liveness
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class RelayHealth extends PromptCheck {

    private final OutboxRelay relay;

    RelayHealth(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    protected HealthCheckResponse known() {
        return HealthCheckResponse.named("relay").status(relay.isOpen()).build();
    }
}
