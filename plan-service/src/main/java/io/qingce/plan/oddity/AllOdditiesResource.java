package io.qingce.plan.oddity;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.PrintDocument.Oddity.Kind;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.scope.PlanScope;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is odd in the print of all plans. */
@Path("/api/oddities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oddities", description = "存疑之处")
public class AllOdditiesResource {

    private final PlanScope scope;
    private final Oddities oddities;

    public AllOdditiesResource(Oddities oddities, PlanScope scope) {
        this.scope = scope;
        this.oddities = oddities;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Lists what is odd in all plans",
            description =
                    "FIGURE_MISPRINT are the printed figures, signs and units that are suspected misprints (数字疑误).")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OdditiesResource.OddityPage.class)))
    public Response list(
            @BeanParam @Valid PlaceFilter place,
            @Parameter(
                            description = "What is odd (类型).",
                            schema = @Schema(implementation = Kind.class),
                            example = "FIGURE_MISPRINT")
                    @QueryParam("kind")
                    @Nullable
                    Kind kind,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = scope.narrow(place.narrow(new Conditions().add("kind = :kind", "kind", kind)));
        return Page.of(oddities.find(conditions, page), page, Listed::place)
                .map(OddityJson::from)
                .toResponse(uri);
    }
}
