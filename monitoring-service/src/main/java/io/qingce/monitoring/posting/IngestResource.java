package io.qingce.monitoring.posting;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.Listing;
import io.qingce.chassis.body.BodyStream;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.format.CsvItems;
import io.qingce.monitoring.format.GenericItems;
import io.qingce.monitoring.format.JsonItems;
import io.qingce.monitoring.format.ObservationRequest;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteTable;
import io.qingce.monitoring.site.VisibleSites;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Observations in. */
@Path("/api/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "观测")
public class IngestResource {

    private final FeedReader feeds;
    private final SiteTable sites;
    private final BatchIngestor ingestor;
    private final SingleIngestor singles;
    private final SenderLimits intake;
    private final VisibleSites visible;

    IngestResource(
            FeedReader feeds,
            SiteTable sites,
            BatchIngestor ingestor,
            SingleIngestor singles,
            SenderLimits intake,
            VisibleSites visible) {
        this.feeds = feeds;
        this.sites = sites;
        this.ingestor = ingestor;
        this.singles = singles;
        this.intake = intake;
        this.visible = visible;
    }

    @POST
    @Scoped
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postObservations", summary = "Take in observations", description = """
        One object or an array as JSON, or a CSV in one of the national layouts (per city, per station, \
        beijing12) or in the generic one (site,periodEnd,…), recognised by its header, or newline-delimited JSON as a stream: one object a line, any \
        number of lines, each chunk stored as it comes; the answer to a stream has all counts and lists the \
        first 1000 rejected items only. Each item has its own outcome: `created` (its readings were \
        not known), `corrected` (another value was known, which is kept as history), `unchanged`, \
        `rejected` (with field, reason and detail; one bad value refuses its whole item). The rest of the \
        batch always goes in. Sending again is safe. A missing value never removes a known one; null with a \
        flag such as VOID does. Items of one key count one after another, the last one stands.\
        """)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(oneOf = {ObservationRequest.class, ObservationRequest[].class})),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "city,date,hour,station,AQI,level,primary,PM2.5,PM10,CO,NO2,O3_1h,O3_8h,SO2"),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class))
            })
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Year of the times of a CSV layout that prints month and day only 年份.",
            schema = @Schema(type = SchemaType.INTEGER, examples = "2021"))
    @APIResponse(
            responseCode = "200",
            description =
                    "What became of every item. `RateLimit-Limit` and `RateLimit-Remaining` say how many requests this"
                            + " address may send in a second, and how many more at once.",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    @APIResponse(responseCode = "413", description = "Too many bytes or items, of a stream only in a dry run.")
    @APIResponse(responseCode = "415", description = "None of application/json, text/csv, application/x-ndjson.")
    @APIResponse(
            responseCode = "429",
            description = "This address sends more requests than it may; `Retry-After` says when again.")
    @APIResponse(
            responseCode = "503",
            description = "Too much waits to be stored, nothing of this was taken in; `Retry-After` says when again.")
    @APIResponse(responseCode = "422", description = "The single object was rejected, or the CSV layout is unknown.")
    public BatchAnswer postJson(
            InputStream body,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        admit(request);
        JsonFeed feed = feeds.json(body);
        Iterator<Item> read = ItemsInScope.of(JsonItems.of(feed, feeds, ingestor.admission(), which), visible.codes());
        if (feed.isSingle()) {
            return listing.of(List.of(single(read.next(), purpose)));
        }
        return listing.of(intake.read(sender(request), () -> ingestor.take(read, purpose)));
    }

    @POST
    @Scoped
    @Consumes("text/csv")
    @Operation(hidden = true)
    public BatchAnswer postCsv(
            InputStream body,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing,
            @QueryParam("year") @Nullable String year) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        Integer yearOf = year(year);
        admit(request);
        Optional<Set<String>> inScope = visible.codes();
        return intake.read(sender(request), () -> {
            CsvFeed feed = feeds.csv(body);
            Iterator<Item> read = GenericItems.fits(feed.columns())
                    ? new GenericItems(feed, ingestor.admission(), which)
                    : new CsvItems(feed, sites.directory(), ingestor.admission(), which, yearOf);
            return listing.of(ingestor.take(ItemsInScope.of(read, inScope), purpose));
        });
    }

    /** A stream lists problems only, asked or not. Holds a thread only while a piece of it is taken in. */
    @POST
    @Scoped
    @Blocking
    @Consumes("application/x-ndjson")
    @Operation(hidden = true)
    public CompletionStage<BatchAnswer> postStream(
            @Context RoutingContext exchange,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        admit(request);
        // A dry run has to remember what it pretends to have stored, so it is as bounded as the other bodies.
        JsonLinesFeed feed = purpose == Purpose.DRY_RUN ? feeds.boundedJsonLines() : feeds.jsonLines();
        Iterator<Item> read = JsonItems.of(feed, feeds, ingestor.admission(), which);
        StreamIngest stream = new StreamIngest(ingestor, feed, ItemsInScope.of(read, visible.codes()), purpose);
        return BodyStream.of(exchange)
                .map(body -> body.take(intake.turns(), stream))
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .handle((done, failure) -> stream.answer(failure));
    }

    static @Nullable Integer year(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            throw QueryValue.refused(
                    "year", "unreadable-year", Words.both("请填四位年份，如2021。", "A year of four digits, such as 2021."));
        }
        return Integer.valueOf(text);
    }

    private ItemOutcome single(Item item, Purpose purpose) {
        ItemOutcome outcome = purpose == Purpose.DRY_RUN
                ? ingestor.take(List.of(item).iterator(), purpose).get(0)
                : singles.take(item);
        if (outcome.outcome() == ItemOutcome.Outcome.REJECTED) {
            Violation violation = new Violation(
                    outcome.field(), null, null, String.valueOf(outcome.reason()), String.valueOf(outcome.detail()));
            throw new ProblemException(
                    422, "rejected-observation", "Rejected observation", violation.detail(), List.of(violation));
        }
        return outcome;
    }

    private static String sender(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? "" : address.hostAddress();
    }

    private void admit(HttpServerRequest request) {
        int left = intake.admit(sender(request));
        if (intake.requestsPerSecond() > 0) {
            request.response()
                    .putHeader("RateLimit-Limit", Integer.toString(intake.requestsPerSecond()))
                    .putHeader("RateLimit-Remaining", Integer.toString(left));
        }
    }
}
