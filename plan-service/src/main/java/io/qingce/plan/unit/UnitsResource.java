package io.qingce.plan.unit;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.plan.filter.Grams;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** The units of all plans, once for each region. */
@Path("/api/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "责任单位")
public class UnitsResource {

    private final Units units;

    public UnitsResource(Units units) {
        this.units = units;
    }

    @GET
    @Needs(Role.READER)
    @Operation(summary = "Lists units", description = "Once for each region, with their aliases.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitPage.class)))
    public Response list(
            @Parameter(description = "Full printed name of the region (行政区域).", example = "安阳市")
                    @QueryParam("region")
                    @Size(max = 64)
                    @Pattern(regexp = QueryValue.PRINTABLE)
                    @Nullable
                    String region,
            @Parameter(description = "Part of a name or alias, in any case.", example = "农业")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Pattern(regexp = QueryValue.PRINTABLE)
                    @Nullable
                    String text,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = Grams.narrow(new Conditions().add("region = :region", "region", region), text);
        return Page.of(units.find(conditions, page), page, UnitResponse::place).toResponse(uri);
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "UnitPage", requiredProperties = "items")
    record UnitPage(List<UnitResponse> items, @Nullable String next) {}
}
