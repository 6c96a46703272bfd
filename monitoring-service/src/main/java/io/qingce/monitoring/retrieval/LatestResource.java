package io.qingce.monitoring.retrieval;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was measured last. */
@Path("/api/observations/latest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
@LongComputation
@Revalidated
public class LatestResource {

    private final LatestTable query;
    private final SelectedSites scope;
    private final RetrievalConfig config;
    private final ObservationAnswers answers;
    private final Clock clock;

    LatestResource(
            LatestTable query, SelectedSites scope, RetrievalConfig config, ObservationAnswers answers, Clock clock) {
        this.query = query;
        this.scope = scope;
        this.config = config;
        this.answers = answers;
        this.clock = clock;
    }

    /** The latest observations. */
    @Schema(name = "LatestObservations")
    record Latest(List<ObservationResponse> items) {}

    @GET
    @Scoped
    @Operation(
            operationId = "listLatestObservations",
            summary = "The latest observation of many sites in one call 最新值",
            description = "Per site, averaging and version the one with the latest period end that has a number (of one"
                    + " of the parameters asked for). Sites that were silent for that long are left out.")
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponseSchema(value = Latest.class, responseCode = "200")
    public Latest latest(
            @BeanParam ObservationParameters parameters,
            @Parameter(
                            description = "How far to look back, ISO 8601 duration, at most P400D.",
                            schema = @Schema(implementation = String.class))
                    @QueryParam("within")
                    @Nullable
                    Duration within) {
        Instant since = clock.instant().minus(within == null ? config.latestWithin() : within);
        ObservationSelection selection = parameters.selection(scope);
        List<Recorded> found = query.latest(selection, selection.from().orElse(since));
        return new Latest(found.stream().map(answers.to(found)).toList());
    }
}
