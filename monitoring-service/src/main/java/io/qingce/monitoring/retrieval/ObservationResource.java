package io.qingce.monitoring.retrieval;

import io.qingce.chassis.answer.AnswerWriter;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.partition.DetachedMonths;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Observations out: page by page, or all in one stream. */
@Path("/api/observations")
@Tag(name = "observations", description = "观测")
public class ObservationResource {

    private final ObservationPages query;
    private final ObservationStreams streams;
    private final SelectedSites scope;
    private final DetachedMonths detached;
    private final ObservationAnswers answers;

    ObservationResource(
            ObservationPages query,
            ObservationStreams streams,
            SelectedSites scope,
            DetachedMonths detached,
            ObservationAnswers answers) {
        this.query = query;
        this.streams = streams;
        this.scope = scope;
        this.detached = detached;
        this.answers = answers;
    }

    /** What {@link ObservationResponse} pages look like in the API description. */
    @Schema(name = "ObservationPage")
    record ObservationPage(
            List<ObservationResponse> items, @Nullable String next) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "listObservations",
            summary = "Observations of sites or of a region 查询观测",
            description = "In the order of site, period end, averaging and version, as they now stand. JSON comes in"
                    + " pages; CSV (one value a line) and NDJSON come whole, in one stream of any length.")
    @APIResponse(
            responseCode = "200",
            description = "One page with `Link: rel=\"next\"` when there is another; or everything.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ObservationPage.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(implementation = ObservationResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponse(responseCode = "406", description = "Accept and format ask for nothing that there is.")
    @APIResponse(responseCode = "410", description = "The period asked for touches a month that has been detached.")
    @APIResponse(responseCode = "429", description = "One sender has too many streams open.")
    @APIResponse(responseCode = "503", description = "Too many streams are open in all.")
    public Response list(
            @BeanParam ObservationParameters parameters,
            @BeanParam @Valid PageRequest page,
            @Parameter(description = "json, ndjson or csv, for those who cannot set Accept.")
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        ReadFormat chosen = ReadFormat.choose(
                format,
                headers.getAcceptableMediaTypes().stream()
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .toList());
        ObservationSelection selection = parameters.selection(scope);
        detached.refuse(selection.from(), selection.to());
        if (chosen == ReadFormat.JSON) {
            Page<Recorded> found = query.page(selection, page);
            return found.map(answers.to(found.items())).toResponse(uri);
        }
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return AnswerWriter.spoken(
                        language,
                        Response.ok(streams.of(selection, chosen, language), chosen.type() + ";charset=UTF-8"))
                .build();
    }
}
