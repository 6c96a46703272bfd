package io.qingce.plan.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.scope.Scoped;
import io.qingce.standards.parameter.Parameter;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of parameters 参数目录. */
@Path("/api/parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "指标目录与参数目录")
public class ParametersResource {

    private final FixedAnswer all;
    private final Map<String, FixedAnswer> byCode;

    public ParametersResource(ObjectMapper json) {
        List<ParameterResponse> parameters =
                Arrays.stream(Parameter.values()).map(ParameterResponse::from).toList();
        all = FixedAnswer.list(json, parameters);
        byCode = parameters.stream()
                .collect(Collectors.toUnmodifiableMap(
                        ParameterResponse::code, parameter -> FixedAnswer.of(json, parameter)));
    }

    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Operation(summary = "Lists what is measured", description = "Air first, then water, flow, dustfall and noise.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParameterList.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names this list.")
    public Response list(@BeanParam Precondition known) {
        return all.answer(known);
    }

    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/{code}")
    @Operation(summary = "Shows a parameter", description = "By its code, with its names and its unit.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParameterResponse.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names this parameter.")
    @APIResponse(responseCode = "404", description = "No such parameter; the nearest codes are named.")
    public Response get(@PathParam("code") @Size(max = 64) String code, @BeanParam Precondition known) {
        FixedAnswer parameter = byCode.get(code);
        if (parameter == null) {
            throw IndicatorsResource.unknown("parameter", code, Parameter.nearest(code), Parameter::code);
        }
        return parameter.answer(known);
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "ParameterList", requiredProperties = "items")
    record ParameterList(List<ParameterResponse> items) {}
}
