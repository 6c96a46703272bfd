package io.qingce.plan.task;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.RoleFilter;
import io.qingce.plan.unit.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work of a unit in all plans. */
@Path("/api/units/{unit}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "责任单位")
public class UnitTasksResource {

    private final Tasks tasks;
    private final Units units;

    public UnitTasksResource(Tasks tasks, Units units) {
        this.tasks = tasks;
        this.units = units;
    }

    @GET
    @Needs(Role.READER)
    @Operation(summary = "Lists the work of a unit", description = "In all plans that name it, in their order.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TasksResource.TaskPage.class)))
    @APIResponse(responseCode = "404", description = "No plan names such a unit.")
    public Response work(
            @Parameter(description = "Name or alias (责任单位).", example = "区生态环境服务中心")
                    @PathParam("unit")
                    @Size(max = 200)
                    @Pattern(regexp = QueryValue.PRINTABLE)
                    String unit,
            @Parameter(description = "Region of the unit; without it the units of this name in all regions.")
                    @QueryParam("region")
                    @Size(max = 64)
                    @Pattern(regexp = QueryValue.PRINTABLE)
                    @Nullable
                    String region,
            @BeanParam @Valid RoleFilter role,
            @BeanParam @Valid TaskFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        List<String> names = units.names(region, unit);
        if (names.isEmpty()) {
            throw new ProblemException(
                    404, "unknown-unit", Words.both("没有规划写有" + unit + "。", "No plan names this unit."));
        }
        Conditions conditions = filter.conditions(role.wanted(names)).add("region = :region", "region", region);
        return Page.of(tasks.find(conditions, page), page, Listed::place)
                .map(TaskJson::from)
                .toResponse(uri);
    }
}
