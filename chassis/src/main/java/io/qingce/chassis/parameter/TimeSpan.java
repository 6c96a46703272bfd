package io.qingce.chassis.parameter;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From when to when; an end that is not said is open. Use as {@code @BeanParam}. */
public class TimeSpan {

    @QueryParam("from")
    @Parameter(schema = @Schema(implementation = String.class))
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(schema = @Schema(implementation = String.class))
    @Nullable
    Instant to;

    public @Nullable Instant from() {
        return from;
    }

    public @Nullable Instant to() {
        return to;
    }
}
