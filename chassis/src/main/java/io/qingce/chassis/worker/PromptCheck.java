package io.qingce.chassis.worker;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * A part of the health that is answered from what is known, without waiting: no query, no lock, no thread of the requests.
 * So health answers within a second when all of those are taken.
 */
public abstract class PromptCheck implements AsyncHealthCheck {

    /** How it stands, as far as it is known. Must not wait for anything. */
    protected abstract HealthCheckResponse known();

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(known());
    }
}
