package io.qingce.monitoring.retrieval.latest;

import io.qingce.monitoring.retrieval.ObservationParameters;
import io.qingce.monitoring.retrieval.RetrievalConfig;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the latest observations can be narrowed by. Use as {@code @BeanParam}. */
public class LatestParameters extends ObservationParameters {

    @QueryParam("within")
    @Parameter(
            description = "How far to look back, ISO 8601 duration, at most P400D.",
            schema = @Schema(implementation = String.class))
    @Nullable
    Duration within;

    /** Before when nothing is latest any more, where {@code from} does not say it. */
    Instant since(Instant now, RetrievalConfig config) {
        return now.minus(within == null ? config.latestWithin() : within);
    }
}
