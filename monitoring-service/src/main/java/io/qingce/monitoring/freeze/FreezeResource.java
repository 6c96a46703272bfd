package io.qingce.monitoring.freeze;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.monitoring.feed.ValidBody;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Freezing and unfreezing of periods. */
@Path("/api/reviews/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "审核")
public class FreezeResource {

    private final Caller caller;
    private final Freezes freezes;
    private final ValidBody bodies;

    FreezeResource(Freezes freezes, ValidBody bodies, Caller caller) {
        this.caller = caller;
        this.freezes = freezes;
        this.bodies = bodies;
    }

    /** What pages of freezes look like in the API description. */
    @Schema(name = "FreezePage")
    record FreezePage(List<Freeze> items, @Nullable String next) {}

    @POST
    @Needs({Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "freezePeriod",
            summary = "Freeze a period 冻结",
            description =
                    "Whatever would change or add a reading in it is rejected from now on, item by item, with the "
                            + "reason frozen and the name of whoever froze it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FreezeRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Frozen.",
            content = @Content(schema = @Schema(implementation = Freeze.class)))
    @APIResponse(responseCode = "422", description = "The request is not valid; the problem names the fields.")
    public Response freeze(InputStream body) {
        FreezeRequest request = bodies.read(body, FreezeRequest.class);
        caller.requireNamed("by", request.by());
        return Response.status(201).entity(freezes.add(request)).build();
    }

    @POST
    @Needs({Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Path("/{freeze}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "unfreezePeriod",
            summary = "Unfreeze a period 解冻",
            description =
                    "By somebody else than who froze it (403 own-work otherwise), with a reason, which is kept. Other"
                            + " freezes of the same period stay in force.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FreezeRequest.Lifting.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unfrozen.",
            content = @Content(schema = @Schema(implementation = Freeze.class)))
    @APIResponse(responseCode = "404", description = "There is no such freeze.")
    @APIResponse(responseCode = "409", description = "It is unfrozen already.")
    @APIResponse(responseCode = "422", description = "The request is not valid; the problem names the fields.")
    public Freeze lift(@PathParam("freeze") String freeze, InputStream body) {
        FreezeRequest.Lifting lifting = bodies.read(body, FreezeRequest.Lifting.class);
        caller.requireNamed("by", lifting.by());
        return freezes.lift(freeze, lifting);
    }

    @GET
    @Needs(Role.READER)
    @Operation(
            operationId = "listFreezes",
            summary = "Freezes, in the order in which they were made 冻结期列表",
            description = "Those that are no longer in force too, unless inForce=true.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = FreezePage.class)))
    public Response list(
            @QueryParam("inForce") @DefaultValue("false") boolean inForce,
            @QueryParam("region") @Nullable String region,
            @QueryParam("site") @Nullable String site,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = new Conditions()
                .add("liftedAt is null and :inForce = true", "inForce", inForce ? Boolean.TRUE : null)
                .add("region = :region", "region", region)
                .add("site = :site", "site", site);
        return freezes.page(conditions, page).toResponse(uri);
    }
}
