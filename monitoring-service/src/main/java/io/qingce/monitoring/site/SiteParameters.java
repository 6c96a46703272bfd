package io.qingce.monitoring.site;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.standards.parameter.SiteKind;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sites are asked for. Use as {@code @BeanParam}. */
public class SiteParameters {

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region.")
    @Nullable
    String region;

    @QueryParam("regionCode")
    @Parameter(description = "First digits of the region code 行政区划代码, such as 41.")
    @Nullable
    String regionCode;

    @QueryParam("kind")
    @Parameter(description = "Only this kind.", schema = @Schema(implementation = String.class))
    @Nullable
    SiteKind kind;

    @QueryParam("controlLevel")
    @Parameter(
            description = "Only this level: NATIONAL 国控, PROVINCIAL 省控, MUNICIPAL 市控, COUNTY 县控.",
            schema = @Schema(implementation = String.class))
    @Nullable
    ControlLevel controlLevel;

    @QueryParam("pointSet")
    @Parameter(description = "Only sites of this point set of a plan, as printed.")
    @Nullable
    String pointSet;

    /**
     * What is asked for.
     *
     * @param inScope codes of the sites that may be seen; empty: all
     * @throws ProblemException 400 naming the parameter that cannot be read
     */
    public SiteSelection selection(Optional<Set<String>> inScope) {
        if (regionCode != null && !regionCode.matches("\\d{1,12}")) {
            throw QueryValue.refused("regionCode", "unreadable-code", "1 to 12 digits.");
        }
        return new SiteSelection(
                Optional.ofNullable(region),
                Optional.ofNullable(regionCode),
                Optional.ofNullable(kind),
                Optional.ofNullable(controlLevel),
                Optional.ofNullable(pointSet),
                inScope);
    }
}
