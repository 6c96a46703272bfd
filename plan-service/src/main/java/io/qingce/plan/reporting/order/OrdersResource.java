package io.qingce.plan.reporting.order;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.reporting.outline.PlanOutlines;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.EditParameters;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Supervision orders on the targets and tasks of a plan. */
@Path("/api/plans/{plan}/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders", description = "督办")
public class OrdersResource {

    private final Caller caller;
    private final OrderKeeper keeper;
    private final PlanOutlines outlines;

    public OrdersResource(OrderKeeper keeper, PlanOutlines outlines, Caller caller) {
        this.caller = caller;
        this.keeper = keeper;
        this.outlines = outlines;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists supervision orders", description = "In the order in which they were issued.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderPage.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam @Valid OrderFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        outlines.require(plan);
        return Page.of(keeper.page(plan, filter, page), page, SupervisionOrder::id)
                .map(SupervisionOrder::toResponse)
                .toResponse(uri);
    }

    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @Transactional
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Operation(summary = "Issues a supervision order", description = "To one unit on one target or task.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    @APIResponse(
            responseCode = "422",
            description = "The content is not allowed, or the plan does not know the subject.")
    public Response issue(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @NotNull OrderRequest request,
            @Context UriInfo uri) {
        SupervisionOrder order = keeper.issue(plan, request, Actor.of(caller));
        URI place = uri.getRequestUriBuilder().path(Long.toString(order.id())).build();
        return answer(Response.created(place), order);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{id}")
    @Operation(summary = "Shows an order", description = "The ETag is its revision.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    @APIResponse(responseCode = "404", description = "No such order.")
    public Response get(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") long id) {
        return answer(Response.ok(), keeper.get(plan, id));
    }

    @POST
    @Needs({Role.VERIFIER, Role.REPORTER})
    @Scoped
    @Path("/{id}/moves")
    @Transactional
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Operation(
            summary = "Moves an order to its next state",
            description =
                    "ANSWER (答复) an open one, CLOSE (办结) an answered one, REOPEN (重新督办) an answered or closed one. Who"
                            + " answered it does not close it: 403 own-work.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such order.")
    @APIResponse(responseCode = "409", description = "The state of the order does not allow the move.")
    @APIResponse(
            responseCode = "422",
            description = "The answer or the reason is missing, or the deadline is not allowed.")
    public Response move(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @BeanParam EditParameters edit,
            @NotNull OrderMoveRequest request) {
        if (request.move() != null) {
            caller.require(request.move().role());
        }
        Actor mover = Actor.of(caller);
        return answer(Response.ok(), keeper.move(plan, id, edit.seen(), request, mover));
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{id}/history")
    @Operation(summary = "Shows the history of an order", description = "Who did what, when and why; the oldest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderHistory.class)))
    @APIResponse(responseCode = "404", description = "No such order.")
    public OrderHistory history(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") long id) {
        List<OrderChange> changes = keeper.history(plan, id);
        return new OrderHistory(changes.stream().map(OrderChange::toHistory).toList());
    }

    private static Response answer(Response.ResponseBuilder answer, SupervisionOrder order) {
        return EditParameters.tagged(answer, order.revision())
                .entity(order.toResponse())
                .build();
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "OrderPage", requiredProperties = "items")
    record OrderPage(List<OrderResponse> items, @Nullable String next) {}
}
