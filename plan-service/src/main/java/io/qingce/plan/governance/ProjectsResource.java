package io.qingce.plan.governance;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.ProjectDocument;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.plan.Plans;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The named projects of a plan: those of its annex and those in its text. */
@Path("/api/plans/{plan}/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "项目")
public class ProjectsResource {

    private static final String PROJECT = "#/components/schemas/PlanProject";

    private final Plans plans;

    public ProjectsResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Lists the projects of a plan (项目清单)",
            description = "In the order of the print, each with its printed words and their place.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjectList.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Page<ProjectDocument> list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @BeanParam ProjectFilter filter) {
        return new Page<>(
                plans.known(plan).document().projects().stream()
                        .filter(filter::admits)
                        .toList(),
                null);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{id}")
    @Operation(summary = "Shows one project (项目)", description = "With its printed words and their place.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = PROJECT)))
    @APIResponse(responseCode = "404", description = "No such plan or project.")
    public ProjectDocument get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan, @PathParam("id") String id) {
        return plans.known(plan).document().projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-project",
                        Words.both("规划" + plan + "没有项目" + id + "。", "Plan " + plan + " has no project " + id + ".")));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "ProjectList", requiredProperties = "items")
    record ProjectList(List<ProjectItem> items) {

        @Schema(ref = PROJECT)
        private interface ProjectItem {}
    }
}
