package io.qingce.report.period;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The last day whose readings count. Use as {@code @BeanParam}. */
public class ThroughParameters {

    @QueryParam("through")
    @Parameter(
            description = "Last day whose readings count, YYYY-MM-DD",
            schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate through;

    /** That day; without it the last civil day that is over. */
    public LocalDate through(Clock clock) {
        return through == null ? LocalDate.now(clock).minusDays(1) : through;
    }
}
