package io.qingce.monitoring.republish;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.partition.DetachedMonths;
import io.qingce.monitoring.retrieval.SelectedSites;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sending again what is on record. */
@Path("/api/observations/republications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "运维")
public class RepublicationResource {

    private final RepublicationTable table;
    private final SelectedSites scope;
    private final DetachedMonths detached;
    private final FeedReader feeds;
    private final Clock clock;

    RepublicationResource(
            RepublicationTable table, SelectedSites scope, DetachedMonths detached, FeedReader feeds, Clock clock) {
        this.table = table;
        this.scope = scope;
        this.detached = detached;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The newest republications. */
    @Schema(name = "Republications")
    record Republications(List<RepublicationResponse> items) {}

    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "republish",
            summary = "Send the observations of a period to the bus again 重新发布",
            description = "For the rebuilding of a consumer. Goes on in the background, in bounded pieces, also after a"
                    + " restart; rests while many events wait in the outbox. Revisions stay as they are.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RepublicationRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "It runs; Location says where its progress is.",
            content = @Content(schema = @Schema(implementation = RepublicationResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponse(responseCode = "410", description = "The period touches a month that has been detached.")
    @APIResponse(responseCode = "422", description = "The request is not valid; the problem names the field.")
    public Response create(InputStream body) {
        RepublicationRequest request = read(body);
        Instant from = present("from", request.from());
        Instant to = present("to", request.to());
        if (to.isBefore(from)) {
            throw refused("to", "before-from", Words.both("止期早于起期。", "The period ends before it begins."));
        }
        List<String> named = request.sites() == null ? List.of() : request.sites();
        Optional<String> region = Optional.ofNullable(request.region());
        List<String> sites = named.isEmpty() && region.isEmpty() ? scope.all() : scope.sites(named, region);
        detached.refuse(Optional.of(from), Optional.of(to));
        long id = table.create(sites, from, to, Boolean.TRUE.equals(request.withSites()), clock.instant());
        return Response.accepted(get(id))
                .location(URI.create("/api/observations/republications/" + id))
                .build();
    }

    @GET
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Operation(
            operationId = "listRepublications",
            summary = "The newest 100 republications with their progress",
            description = "A republication sends what is on record to the bus once more.")
    public Republications list() {
        return new Republications(table.all().stream()
                .map(it -> RepublicationResponse.from(it, clock.getZone()))
                .toList());
    }

    @GET
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Path("/{id}")
    @Operation(
            operationId = "getRepublication",
            summary = "One republication with its progress",
            description = "How many observations of how many are on their way.")
    @APIResponse(responseCode = "404", description = "There is no such republication.")
    @APIResponseSchema(value = RepublicationResponse.class, responseCode = "200")
    public RepublicationResponse get(@PathParam("id") long id) {
        return table.find(id)
                .map(it -> RepublicationResponse.from(it, clock.getZone()))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-republication",
                        Words.both("没有重新发布" + id + "。", "There is no republication " + id + ".")));
    }

    @DELETE
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Path("/{id}")
    @Operation(
            operationId = "cancelRepublication",
            summary = "Stop a republication",
            description = "What has been sent stays sent. Idempotent.")
    @APIResponse(responseCode = "404", description = "There is no such republication.")
    @APIResponseSchema(value = RepublicationResponse.class, responseCode = "200")
    public RepublicationResponse cancel(@PathParam("id") long id) {
        table.cancel(id, clock.instant());
        return get(id);
    }

    private RepublicationRequest read(InputStream body) {
        try {
            return feeds.read(feeds.one(body), RepublicationRequest.class);
        } catch (UnfitItemException unfit) {
            throw refused(unfit.field(), unfit.reason(), unfit.detail());
        }
    }

    static Instant present(String field, @Nullable OffsetDateTime time) {
        if (time == null) {
            throw refused(field, "missing", Words.both("请指明时段。", "Say for which period."));
        }
        if (Math.abs(time.getYear()) > 3000) {
            throw refused(field, "absurd-time", Words.both("没有该时间的观测。", "There are no observations of such a time."));
        }
        return time.toInstant();
    }

    private static ProblemException refused(@Nullable String field, String reason, String detail) {
        return new ProblemException(
                422,
                "rejected-republication",
                Words.both("请求有误。", "The request is not valid."),
                List.of(new Violation(field, null, null, reason, detail)));
    }
}
