package io.qingce.plan.oddity;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.PrintDocument.Oddity.Kind;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.target.Targets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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

/** What is odd in the print of a plan. */
@Path("/api/plans/{plan}/oddities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oddities", description = "存疑之处")
public class OdditiesResource {

    private final Oddities oddities;
    private final Targets targets;

    public OdditiesResource(Oddities oddities, Targets targets) {
        this.oddities = oddities;
        this.targets = targets;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(summary = "Lists what is odd in a plan", description = "In the order of the document.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OddityPage.class)))
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Response list(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @Parameter(description = "What is odd (类型).", schema = @Schema(implementation = Kind.class))
                    @QueryParam("kind")
                    @Nullable
                    Kind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions =
                new Conditions().add("key.plan = :plan", "plan", plan).add("kind = :kind", "kind", kind);
        return Page.of(targets.inPlan(plan, oddities.find(conditions, page)), page, Listed::place)
                .map(OddityJson::from)
                .toResponse(uri);
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "OddityPage", requiredProperties = "items")
    record OddityPage(List<OddityResponse> items, @Nullable String next) {}
}
