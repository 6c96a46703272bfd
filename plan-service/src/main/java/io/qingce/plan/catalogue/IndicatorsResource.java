package io.qingce.plan.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.standards.indicator.Indicator;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of indicators 指标目录. */
@Path("/api/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "指标目录与参数目录")
public class IndicatorsResource {

    private final FixedAnswer all;
    private final Map<String, FixedAnswer> byKey;

    public IndicatorsResource(ObjectMapper json) {
        List<IndicatorResponse> indicators =
                Indicator.all().stream().map(IndicatorResponse::from).toList();
        all = FixedAnswer.list(json, indicators);
        byKey = indicators.stream()
                .collect(Collectors.toUnmodifiableMap(
                        IndicatorResponse::key, indicator -> FixedAnswer.of(json, indicator)));
    }

    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Operation(
            summary = "Lists the indicators on which plans set targets",
            description = "What is measured first, then what units report, by field of work. Both names are fields.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorList.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names this list.")
    public Response list(@BeanParam Precondition known) {
        return all.answer(known);
    }

    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/{key}")
    @Operation(
            summary = "Shows an indicator",
            description = "By its key, with its names, units and how it is computed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names this indicator.")
    @APIResponse(responseCode = "404", description = "No such indicator; the nearest keys are named.")
    public Response get(@PathParam("key") @Size(max = 64) String key, @BeanParam Precondition known) {
        FixedAnswer indicator = byKey.get(key);
        if (indicator == null) {
            throw unknown("indicator", key, Indicator.nearest(key), Indicator::key);
        }
        return indicator.answer(known);
    }

    static <T> ProblemException unknown(String what, String key, List<T> nearest, Function<T, String> name) {
        return new ProblemException(
                404,
                "unknown-" + what,
                "Unknown " + what,
                Words.both(
                        "目录中没有" + key + "，最接近的为：" + nearest.stream().map(name).collect(Collectors.joining("、")) + "。",
                        "There is no " + what + " " + key + ". The nearest are "
                                + nearest.stream().map(name).collect(Collectors.joining(", ")) + "."));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "IndicatorList", requiredProperties = "items")
    record IndicatorList(List<IndicatorResponse> items) {}
}
