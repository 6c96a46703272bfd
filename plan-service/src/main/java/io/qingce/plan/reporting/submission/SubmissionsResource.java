package io.qingce.plan.reporting.submission;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Submissions on the targets and tasks of a plan. */
@Path("/api/plans/{plan}/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "填报")
public class SubmissionsResource {

    private final Caller caller;
    private final SubmissionKeeper keeper;
    private final PlanOutlines outlines;

    public SubmissionsResource(SubmissionKeeper keeper, PlanOutlines outlines, Caller caller) {
        this.caller = caller;
        this.keeper = keeper;
        this.outlines = outlines;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists reports", description = "In the order in which they were begun.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportPage.class)))
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor is not allowed.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam @Valid SubmissionFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        outlines.require(plan);
        return Page.of(keeper.page(plan, filter, page), page, Submission::id)
                .map(SubmissionResponse::from)
                .toResponse(uri);
    }

    @POST
    @Needs(Role.REPORTER)
    @Scoped
    @Transactional
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Operation(summary = "Begins a report", description = "One for each target, point or task and period; a draft.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    @APIResponse(
            responseCode = "409",
            description = "There is a report on this for this period, or the plan is not in force; then Link names"
                    + " the plan that took its place.")
    @APIResponse(
            responseCode = "422",
            description = "The content is not allowed, the plan does not know the subject or asks no reports on"
                    + " it, or something is odd and not confirmed.")
    public Response begin(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @NotNull SubmissionRequest request,
            @Context UriInfo uri) {
        Submission submission = keeper.begin(plan, request, Actor.of(caller));
        URI place =
                uri.getRequestUriBuilder().path(Long.toString(submission.id())).build();
        return answer(Response.created(place), submission);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{id}")
    @Operation(summary = "Shows a report", description = "The ETag is its revision.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @APIResponse(responseCode = "404", description = "No such report.")
    public Response get(@PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") long id) {
        return answer(Response.ok(), keeper.get(plan, id));
    }

    @PUT
    @Needs(Role.REPORTER)
    @Scoped
    @Path("/{id}")
    @Operation(
            summary = "Edits a report",
            description = "A draft, or one that was returned; its unit and period can be corrected, too.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such report.")
    @APIResponse(
            responseCode = "409",
            description = "The report was submitted or verified, there is another one for this period, or the plan is"
                    + " not in force.")
    @APIResponse(responseCode = "412", description = "If-Match does not name the newest revision.")
    @APIResponse(
            responseCode = "422",
            description = "The content is not allowed, or something is odd and not confirmed.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response edit(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @BeanParam EditParameters edit,
            @NotNull ContentRequest request) {
        Actor editor = Actor.of(caller);
        return answer(Response.ok(), keeper.edit(plan, id, edit.seen(), request, editor));
    }

    @DELETE
    @Needs(Role.REPORTER)
    @Scoped
    @Path("/{id}")
    @Operation(
            summary = "Takes a draft away (删除草稿)",
            description = "With its history and files. What was ever submitted stays.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "400", description = "It is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such report.")
    @APIResponse(responseCode = "409", description = "The report is no draft.")
    @APIResponse(responseCode = "412", description = "If-Match does not name the newest revision.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public void delete(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @BeanParam EditParameters edit) {
        keeper.delete(plan, id, edit.seen(), Actor.of(caller));
    }

    @POST
    @Needs({Role.REPORTER, Role.VERIFIER})
    @Scoped
    @Path("/{id}/moves")
    @Transactional
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Operation(
            summary = "Moves a report to its next state",
            description = "SUBMIT (报送) a draft or a returned one, VERIFY (核实) or RETURN (退回) a submitted one,"
                    + " WITHDRAW (撤销核实) a verified one, which returns it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or it is not said who does this.")
    @APIResponse(responseCode = "404", description = "No such report.")
    @APIResponse(responseCode = "403", description = "Who verifies it has made it.")
    @APIResponse(
            responseCode = "409",
            description = "The state of the report does not allow the move, or the plan is not in force.")
    @APIResponse(responseCode = "412", description = "If-Match does not name the newest revision.")
    @APIResponse(
            responseCode = "422",
            description = "A reason or a result is missing, or something is odd and not confirmed.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response move(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") long id,
            @BeanParam EditParameters edit,
            @NotNull MoveRequest request) {
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
    @Operation(summary = "Shows the history of a report", description = "Who did what, when and why; the oldest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubmissionHistory.class)))
    @APIResponse(responseCode = "404", description = "No such report.")
    public SubmissionHistory history(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") long id) {
        List<SubmissionChange> changes = keeper.history(plan, id);
        return new SubmissionHistory(
                changes.stream().map(SubmissionChange::toHistory).toList());
    }

    private static Response answer(Response.ResponseBuilder answer, Submission submission) {
        return EditParameters.tagged(answer, submission.revision())
                .entity(SubmissionResponse.from(submission))
                .build();
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "ReportPage", requiredProperties = "items")
    record ReportPage(
            List<SubmissionResponse> items, @Nullable String next) {}
}
