package io.qingce.plan.task;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.filter.UnitFilter;
import io.qingce.plan.scope.PlanScope;
import io.qingce.plan.unit.Units;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of all plans in one list. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks", description = "任务")
public class AllTasksResource {

    private final PlanScope scope;
    private final Tasks tasks;
    private final Units units;

    public AllTasksResource(Tasks tasks, Units units, PlanScope scope) {
        this.scope = scope;
        this.tasks = tasks;
        this.units = units;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Lists tasks of all plans 各规划任务检索",
            description = "In the order of plans and of the print, each with its plan; every filter narrows the list.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TasksResource.TaskPage.class)))
    public Response list(
            @BeanParam @Valid PlaceFilter place,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid TaskFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions =
                scope.narrow(place.narrow(filter.conditions(unit.wanted(form -> units.names(place.region(), form)))));
        return Page.of(tasks.find(conditions, page), page, Listed::place)
                .map(TaskJson::from)
                .toResponse(uri);
    }
}
