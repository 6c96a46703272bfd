package io.qingce.plan.task;

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
import io.qingce.plan.target.Targets;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan: a list to filter, and one by its identifier or code. */
@Path("/api/plans/{plan}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "任务")
public class TasksResource {

    private final Tasks tasks;
    private final Units units;
    private final Targets targets;
    private final PlanEditor editor;

    public TasksResource(Tasks tasks, Units units, Targets targets, PlanEditor editor) {
        this.tasks = tasks;
        this.units = units;
        this.targets = targets;
        this.editor = editor;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists tasks", description = "In the order of the print; every filter narrows the list.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskPage.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid TaskFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = filter.conditions(unit.wanted(form -> units.namesInPlan(plan, form)))
                .add("key.plan = :plan", "plan", plan);
        return Page.of(targets.inPlan(plan, tasks.find(conditions, page)), page, Listed::place)
                .map(TaskJson::from)
                .toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{task}")
    @Operation(
            summary = "Shows one task",
            description = "By its identifier, or by its code in the plan: the printed number, or chapter.section.item. "
                    + "The ETag is for editing its task member.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskResponse.class)))
    @APIResponse(responseCode = "404", description = "No such task.")
    public Response get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @Parameter(example = "17") @PathParam("task") @Pattern(regexp = Codes.ITEM) String task) {
        return tasks.find(plan, task)
                .map(found -> Response.ok(TaskJson.from(found))
                        .tag(ItemEdit.tag(found.document(), "task"))
                        .build())
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-task",
                        Words.both("规划" + plan + "没有任务" + task + "。", "Plan " + plan + " has no task " + task + ".")));
    }

    @PUT
    @Needs(Role.PLAN_EDITOR)
    @Scoped
    @LongComputation
    @Path("/{task}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Edits one task (修改任务)",
            description = "The content as it stands in the document of the plan becomes the next revision of the plan, "
                    + "which is published whole. The ETag of the task says what the editor has seen.")
    @RequestBody(content = @Content(schema = @Schema(ref = "#/components/schemas/PlanTask")))
    @APIResponse(
            responseCode = "200",
            description = "Changed or unchanged; the revision is that of the plan.",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @APIResponse(responseCode = "404", description = "No such plan or task.")
    @APIResponse(responseCode = "422", description = "The content breaks the contract; one violation for each finding.")
    public Publication put(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @PathParam("task") @Pattern(regexp = Codes.ITEM) String task,
            @BeanParam Precondition seen,
            byte[] content) {
        return editor.edit(plan, newest -> new ItemEdit(ItemEdit.Kind.TASK, task).in(newest.document(), seen, content));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "TaskPage", requiredProperties = "items")
    record TaskPage(List<TaskResponse> items, @Nullable String next) {}
}
