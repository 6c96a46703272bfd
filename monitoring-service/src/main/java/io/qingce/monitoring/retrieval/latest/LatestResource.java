package io.qingce.monitoring.retrieval.latest;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.observation.ObservationResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was measured last. */
@Path("/api/observations/latest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
@LongComputation
@Revalidated
public class LatestResource {

    private final LatestObservations observations;

    LatestResource(LatestObservations observations) {
        this.observations = observations;
    }

    /** The latest observations. */
    @Schema(name = "LatestObservations")
    record Latest(List<ObservationResponse> items) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "listLatestObservations",
            summary = "The latest observation of many sites in one call 最新值",
            description = "Per site, averaging and version the one with the latest period end that has a number (of one"
                    + " of the parameters asked for). Sites that were silent for that long are left out.")
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponseSchema(value = Latest.class, responseCode = "200")
    public Latest latest(@BeanParam LatestParameters parameters) {
        return new Latest(observations.find(parameters));
    }
}
