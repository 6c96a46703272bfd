package io.qingce.monitoring.retrieval.change;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.retrieval.ObservationAnswers;
import io.qingce.monitoring.retrieval.change.ChangeTable.Change;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has changed since, for those who do not listen to the bus. */
@Path("/api/observations/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
@LongComputation
public class ChangeResource {

    private final ChangeTable query;
    private final ObservationAnswers answers;
    private final VisibleSites visible;

    ChangeResource(ChangeTable query, ObservationAnswers answers, VisibleSites visible) {
        this.query = query;
        this.visible = visible;
        this.answers = answers;
    }

    /** Some changes in order. */
    @Schema(name = "ObservationChanges")
    record Changes(
            List<ObservationResponse> items,

            @Schema(description = "Ask again with this as changedSince; always there.")
            String next,

            @Schema(description = "Whether there are more already; if not, ask again later.")
            boolean more) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "listObservationChanges",
            summary = "What has changed since a cursor 变更订阅",
            description =
                    "Every observation that was added or corrected after the cursor, as it now stands, in an order in"
                            + " which nothing that commits later is ever skipped. One that changed more than once in"
                            + " between comes once, with its last revision; of one key the higher revision wins. Without"
                            + " changedSince: from the beginning; changedSince=latest: no items, the cursor of now. The"
                            + " findings 质控标记 are those at the time of the answer; a finding alone is no change.")
    @APIResponse(responseCode = "400", description = "The cursor is none of this list.")
    @APIResponse(responseCode = "410", description = "The cursor is one of a database that was replaced since.")
    @APIResponseSchema(value = Changes.class, responseCode = "200")
    public Changes changes(
            @Parameter(description = "The next of the answer before, or latest.") @QueryParam("changedSince") @Nullable
                    String changedSince,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(5000) int limit) {
        if ("latest".equals(changedSince)) {
            return new Changes(List.of(), query.end().text(), false);
        }
        ChangeCursor place = changedSince == null ? query.beginning() : ChangeCursor.of(changedSince);
        List<Change> found = query.after(place, visible.codes(), limit);
        List<Recorded> recorded = found.stream().map(Change::recorded).toList();
        return new Changes(
                recorded.stream().map(answers.to(recorded)).toList(),
                ChangeTable.last(found, place).text(),
                found.size() == limit);
    }
}
