package io.qingce.plan.superior;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.plan.PlanEditor;
import io.qingce.plan.plan.Publication;
import io.qingce.plan.reporting.trail.Actor;
import io.qingce.plan.reporting.trail.EditParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values that the superior authority sets for a target, as they arrive. */
@Path("/api/plans/{plan}/targets/{id}/superior-value")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "目标")
public class SuperiorValueResource {

    private final Caller caller;
    private final PlanEditor editor;
    private final Clock clock;

    public SuperiorValueResource(PlanEditor editor, Clock clock, Caller caller) {
        this.caller = caller;
        this.editor = editor;
        this.clock = clock;
    }

    @PUT
    @Needs(Role.PLAN_EDITOR)
    @Scoped
    @LongComputation
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Records a value that the superior authority sets",
            description = "Adds it to the target, dated and with its source, as the next revision of the plan;"
                    + " earlier values stay. The value that is there already changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged.",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such plan or target.")
    @APIResponse(
            responseCode = "409",
            description = "The target awaits no value from a superior authority, or the plan is not in force.")
    @APIResponse(
            responseCode = "412",
            description = "If-Match does not name the newest revision, or If-None-Match does.")
    @APIResponse(
            responseCode = "422",
            description = "The value breaks the contract, has no year of the plan or a day to come.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response put(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") @Pattern(regexp = Codes.ITEM) String id,
            @BeanParam EditParameters edit,
            @NotNull @Valid SuperiorValueRequest request) {
        Actor actor = Actor.of(caller);
        Publication publication = editor.edit(plan, newest -> {
            edit.seen().require(newest.revision());
            PlanDocument document = DocumentFormat.JSON.stored(newest.document());
            Standing.of(document).requireInForce(plan);
            return SuperiorValues.add(document, id, request.toValue(document, actor, LocalDate.now(clock)));
        });
        return Response.ok(publication)
                .tag(new EntityTag(Long.toString(publication.revision())))
                .build();
    }
}
