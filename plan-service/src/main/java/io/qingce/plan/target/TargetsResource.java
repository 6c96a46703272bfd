package io.qingce.plan.target;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.UnitFilter;
import io.qingce.plan.plan.ItemEdit;
import io.qingce.plan.plan.PlanEditor;
import io.qingce.plan.plan.Publication;
import io.qingce.plan.unit.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The targets of a plan: a list to filter, and one by its identifier. */
@Path("/api/plans/{plan}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "目标")
public class TargetsResource {

    private final Targets targets;
    private final Units units;
    private final PlanEditor editor;

    public TargetsResource(Targets targets, Units units, PlanEditor editor) {
        this.targets = targets;
        this.units = units;
        this.editor = editor;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists targets", description = "In the order of the print; every filter narrows the list.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetPage.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid TargetFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = filter.conditions(unit.wanted(form -> units.namesInPlan(plan, form)))
                .add("key.plan = :plan", "plan", plan);
        return Page.of(targets.inPlan(plan, targets.find(conditions, page)), page, Listed::place)
                .map(TargetJson::from)
                .toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{id}")
    @Operation(
            summary = "Shows one target",
            description = "As it stands in the document of its plan. The ETag is for editing it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetJson.class)))
    @APIResponse(responseCode = "404", description = "No such target.")
    public Response get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") @Pattern(regexp = Codes.ITEM) String id) {
        return targets.findByIdOptional(new Target.Key(plan, id))
                .map(target -> Response.ok(TargetJson.from(target))
                        .tag(ItemEdit.tag(target.document()))
                        .build())
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-target",
                        "Unknown target",
                        Words.both("规划" + plan + "没有目标" + id + "。", "Plan " + plan + " has no target " + id + ".")));
    }

    @PUT
    @Needs(Role.PLAN_EDITOR)
    @Scoped
    @LongComputation
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Edits one target (修改目标)",
            description = "The content as it stands in the document of the plan becomes the next revision of the plan, "
                    + "which is published whole. The ETag of the target says what the editor has seen.")
    @RequestBody(content = @Content(schema = @Schema(ref = "#/components/schemas/PlanTarget")))
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged; the revision is that of the plan.",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "404", description = "No such plan or target.")
    @APIResponse(responseCode = "422", description = "The content breaks the contract; one violation for each finding.")
    public Publication put(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("id") @Pattern(regexp = Codes.ITEM) String target,
            @BeanParam Precondition seen,
            byte[] content) {
        return editor.edit(
                plan, newest -> new ItemEdit(ItemEdit.Kind.TARGET, target).in(newest.document(), seen, content));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "TargetPage", requiredProperties = "items")
    record TargetPage(List<TargetJson> items, @Nullable String next) {}
}
