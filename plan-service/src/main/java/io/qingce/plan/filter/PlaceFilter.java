package io.qingce.plan.filter;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Plan and region, as lists over all plans take them. Use as {@code @BeanParam @Valid}. */
public class PlaceFilter {

    @QueryParam("plan")
    @Parameter(description = "Code of a plan.", example = "anyang")
    @Pattern(regexp = "[a-z0-9-]{1,64}", message = "is the code of a plan")
    @Nullable
    String plan;

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (行政区域).", example = "安阳市")
    @Size(max = 64)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String region;

    public @Nullable String plan() {
        return plan;
    }

    public @Nullable String region() {
        return region;
    }
}
