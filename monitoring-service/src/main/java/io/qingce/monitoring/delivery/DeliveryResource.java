package io.qingce.monitoring.delivery;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of uploads. */
@Path("/api/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
public class DeliveryResource {

    private final Deliveries deliveries;

    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** What pages of deliveries look like in the API description. */
    @Schema(name = "DeliveryPage")
    record DeliveryPage(List<Delivery> items, @Nullable String next) {}

    @GET
    @Needs({Role.READER, Role.FEED})
    @Scoped
    @Operation(
            operationId = "listDeliveries",
            summary = "Deliveries 报送记录, the newest first",
            description =
                    "Arrays, tables and streams of the last 90 days, and single observations of which something was"
                            + " not taken; with their counts. `limit=1` with `actor` is one's last upload. Who has a scope"
                            + " sees what came under the same scope.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    public Response list(
            @QueryParam("from")
                    @Parameter(
                            description = "Received at the earliest then, ISO 8601 with offset.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    Instant from,
            @QueryParam("to")
                    @Parameter(
                            description = "Received at the latest then, ISO 8601 with offset.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    Instant to,
            @QueryParam("door")
                    @Parameter(
                            description = "Only what came as JSON, NDJSON or CSV.",
                            schema = @Schema(implementation = String.class))
                    Delivery.@Nullable Door door,
            @QueryParam("actor") @Parameter(description = "Only of this sender 报送人.") @Nullable String actor,
            @QueryParam("incomplete")
                    @Parameter(
                            description = "`true`: only those of which something was not taken.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    Boolean incomplete,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        DeliveryTable.Filter filter =
                new DeliveryTable.Filter(from, to, door, actor, Boolean.TRUE.equals(incomplete), deliveries.scope());
        return deliveries.page(filter, page).map(Delivery::brief).toResponse(uri);
    }

    @GET
    @Needs({Role.READER, Role.FEED})
    @Scoped
    @Path("/{delivery}")
    @Operation(
            operationId = "getDelivery",
            summary = "One delivery with its problems",
            description = "What became of one upload, for 90 days after it.")
    @APIResponse(
            responseCode = "200",
            description = "Its counts and, of each kind, its first 200 problems.",
            content = @Content(schema = @Schema(implementation = Delivery.class)))
    @APIResponse(responseCode = "404", description = "There is no such delivery, or none any more.")
    public Delivery get(@PathParam("delivery") String id) {
        return deliveries
                .find(id)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-delivery",
                        Words.both(
                                "没有报送记录“" + id + "”，或已过期。", "There is no delivery '" + id + "', or none any more.")));
    }
}
