package io.qingce.monitoring.observation;

import io.qingce.chassis.PageRequest;
import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Observations out, page by page. */
@Path("/api/observations")
@Tag(name = "Observations 观测")
public class ObservationResource {

    private final ObservationQuery query;
    private final Clock clock;

    ObservationResource(ObservationQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** What {@link ObservationResponse} pages look like in the API description. */
    @Schema(name = "ObservationPage")
    record ObservationPage(
            List<ObservationResponse> items, @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Observations of one site",
            description = "In the order of period end, averaging and version, as they now stand.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ObservationPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be read.")
    public Response list(
            @Parameter(required = true, description = "Code of the site.") @QueryParam("site") @Nullable String site,
            @Parameter(description = "Earliest period end, inclusive, ISO 8601 with offset.")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Latest period end, inclusive, ISO 8601 with offset.") @QueryParam("to") @Nullable
                    String to,
            @Parameter(description = "Only this averaging: PT0S, PT1H, P1D or P1M.") @QueryParam("averaging") @Nullable
                    String averaging,
            @Parameter(description = "Only this version: REAL_TIME 实况 or REVIEWED 审核.") @QueryParam("version") @Nullable
                    String version,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        if (site == null || site.isBlank()) {
            throw unreadable("site", "missing", "Say whose observations are wanted: ?site=CODE.");
        }
        ObservationQuery.Filter filter = new ObservationQuery.Filter(
                site,
                time("from", from),
                time("to", to),
                choice("averaging", averaging, Averaging::of),
                choice("version", version, Version::of));
        return query.page(filter, page)
                .map(recorded -> ObservationResponse.from(recorded, clock.getZone()))
                .toResponse(uri);
    }

    private static Optional<Instant> time(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            throw unreadable(
                    field, "unreadable-time", "ISO 8601 with offset, such as 2026-01-01T00:00:00+08:00 (+ as %2B).");
        }
    }

    private static <T> Optional<T> choice(String field, @Nullable String text, Function<String, Optional<T>> of) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> found = of.apply(text);
        if (found.isEmpty()) {
            throw unreadable(field, "unknown-" + field, "'" + text + "' is not known here.");
        }
        return found;
    }

    private static ProblemException unreadable(String field, String reason, String detail) {
        return new ProblemException(
                400,
                "invalid-request",
                "Invalid request",
                "A parameter cannot be read.",
                List.of(Violation.of(field, reason, detail)));
    }
}
