package io.qingce.monitoring.posting;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.audit.Recording;
import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.Listing;
import io.qingce.chassis.body.BodyStream;
import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.delivery.Delivery;
import io.qingce.monitoring.delivery.FeedAnswer;
import io.qingce.monitoring.delivery.Upload;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.JsonLinesFeed;
import io.qingce.monitoring.feed.text.TextForm;
import io.qingce.monitoring.format.CsvItems;
import io.qingce.monitoring.format.JsonItems;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.ingest.BatchIngestor;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.mapping.MappedItems;
import io.qingce.monitoring.mapping.Mapping;
import io.qingce.monitoring.mapping.Mappings;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
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
import jakarta.ws.rs.core.HttpHeaders;
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

    private final Caller caller;
    private final FeedReader feeds;
    private final SiteTable sites;
    private final BatchIngestor ingestor;
    private final SingleIngestor singles;
    private final SenderLimits intake;
    private final VisibleSites visible;
    private final Receipts receipts;
    private final Mappings mappings;
    private final AuditTrail trail;

    IngestResource(
            FeedReader feeds,
            SiteTable sites,
            BatchIngestor ingestor,
            SingleIngestor singles,
            SenderLimits intake,
            VisibleSites visible,
            Receipts receipts,
            Mappings mappings,
            Caller caller,
            AuditTrail trail) {
        this.caller = caller;
        this.trail = trail;
        this.receipts = receipts;
        this.mappings = mappings;
        this.feeds = feeds;
        this.sites = sites;
        this.ingestor = ingestor;
        this.singles = singles;
        this.intake = intake;
        this.visible = visible;
    }

    @POST
    @Needs(Role.FEED)
    @Scoped
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postObservations", summary = "Take in observations", description = """
        One object or an array as JSON, or a CSV in one of the national layouts (per city, per station, \
        beijing12) or in the generic one (site,periodEnd,…), recognised by its header, or newline-delimited JSON as a stream: one object a line, any \
        number of lines, each chunk stored as it comes; the answer to a stream has all counts and lists the \
        first 1000 rejected items only. Each item has its own outcome: `created` (its readings were \
        not known), `corrected` (another value was known, which is kept as history), `unchanged`, \
        `rejected` (with field, reason and detail). One bad value costs that value: it is on record without a number and \
        listed in `aside`; what was not read is named in `ignored`, what was read for something known in `tolerated`. \
        The rest of the batch always goes in. Sending again is safe, and under an Idempotency-Key gets the same answer. A missing value never removes a known one; null with a \
        flag such as VOID does. Items of one key count one after another, the last one stands.\
        """)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ObservationsRequest.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "city,date,hour,station,AQI,level,primary,PM2.5,PM10,CO,NO2,O3_1h,O3_8h,SO2"),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class))
            })
    @Parameter(ref = Idempotent.PARAMETER)
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Year of the times of a CSV layout that prints month and day only 年份.",
            schema = @Schema(type = SchemaType.INTEGER, examples = "2021"))
    @Parameter(
            name = "mapping",
            in = ParameterIn.QUERY,
            description = "Code of the mapping by which a CSV is read 映射; otherwise by the layout of its header.",
            schema = @Schema(type = SchemaType.STRING, examples = "city-logger"))
    @APIResponse(
            responseCode = "200",
            description = "What became of every item; `X-Qingce-Delivery` names the delivery under which it can be read"
                    + " again. `RateLimit-Limit` and `RateLimit-Remaining` say how many requests this address may"
                    + " send in a second, and how many more at once.",
            content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
    @APIResponse(responseCode = "413", description = "Too many bytes or items, of a stream only in a dry run.")
    @APIResponse(
            responseCode = "415",
            description = "None of application/json, text/csv, application/x-ndjson, or text in an unknown encoding.")
    @APIResponse(
            responseCode = "429",
            description = "This address sends more requests than it may; `Retry-After` says when again.")
    @APIResponse(
            responseCode = "503",
            description = "Too much waits to be stored, nothing of this was taken in; `Retry-After` says when again.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The single object was rejected, the CSV layout is unknown or has a column twice, or another body"
                            + " came under the Idempotency-Key.")
    public FeedAnswer postJson(
            InputStream body,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        Upload upload = Upload.of(Delivery.Door.JSON, caller.principal(), null);
        admit(request);
        JsonFeed feed = feeds.json(body);
        Admission admission = ingestor.admission();
        Iterator<Item> read = ItemsInScope.of(JsonItems.of(feed, admission, which), visible.codes());
        if (feed.isSingle()) {
            BatchAnswer answer = listing.of(List.of(single(read.next(), purpose)));
            return receipts.single(upload, purpose, request, FeedAnswer.of(answer, admission.remarks()));
        }
        return receipts.many(upload, purpose, request, admission.remarks(), () -> {
            BatchAnswer answer = listing.of(intake.read(sender(request), () -> ingestor.take(read, purpose)));
            return FeedAnswer.of(answer, admission.remarks());
        });
    }

    @POST
    @Needs(Role.FEED)
    @Scoped
    @Idempotent
    @Consumes("text/csv")
    @Operation(hidden = true)
    public FeedAnswer postCsv(
            InputStream body,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing,
            @QueryParam("year") @Nullable String year,
            @QueryParam("mapping") @Nullable String code) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        Integer yearOf = IngestParameters.year(year);
        TextForm said = TextForm.of(request.getHeader(HttpHeaders.CONTENT_TYPE));
        Optional<Mapping> mapping = Optional.ofNullable(code).map(mappings::of);
        TextForm form = mapping.map(known -> known.form().or(said)).orElse(said);
        Upload upload = Upload.of(Delivery.Door.CSV, caller.principal(), code);
        admit(request);
        Optional<Set<String>> inScope = visible.codes();
        Admission admission = ingestor.admission();
        return receipts.many(
                upload,
                purpose,
                request,
                admission.remarks(),
                () -> intake.read(sender(request), () -> {
                    CsvFeed feed = feeds.csv(body, form);
                    SiteDirectory directory = sites.directory();
                    Iterator<Item> read = mapping.<Iterator<Item>>map(
                                    known -> new MappedItems(feed, known, directory, admission, which))
                            .orElseGet(() -> CsvItems.of(feed, directory, admission, which, yearOf));
                    BatchAnswer answer = listing.of(ingestor.take(ItemsInScope.of(read, inScope), purpose));
                    return FeedAnswer.of(answer, admission.remarks()).readAs(feed);
                }));
    }

    /** A stream lists problems only, asked or not. Holds a thread only while a piece of it is taken in. */
    @POST
    @Needs(Role.FEED)
    @Scoped
    @Idempotent
    @Blocking
    @Consumes("application/x-ndjson")
    @Operation(hidden = true)
    public CompletionStage<FeedAnswer> postStream(
            @Context RoutingContext exchange,
            @Context HttpServerRequest request,
            @BeanParam IngestParameters parameters,
            @BeanParam @Valid Listing listing) {
        Purpose purpose = parameters.purpose();
        Version which = parameters.version();
        Upload upload = Upload.of(Delivery.Door.NDJSON, caller.principal(), null);
        admit(request);
        // A dry run has to remember what it pretends to have stored, so it is as bounded as the other bodies.
        JsonLinesFeed feed = purpose == Purpose.DRY_RUN ? feeds.boundedJsonLines() : feeds.jsonLines();
        Admission admission = ingestor.admission();
        Iterator<Item> read = ItemsInScope.of(JsonItems.of(feed, admission, which), visible.codes());
        StreamIngest stream = new StreamIngest(ingestor, feed, read, purpose, admission.remarks());
        String scope = receipts.scope();
        Recording recorded = trail.handOver();
        return BodyStream.of(exchange)
                .map(body -> body.take(
                        intake.turns(), (piece, last) -> trail.recording(recorded, () -> stream.take(piece, last))))
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .handle((done, failure) -> exchange.vertx()
                        .executeBlocking(
                                () -> trail.finishing(
                                        recorded,
                                        () -> purpose == Purpose.DRY_RUN
                                                ? stream.answer(failure)
                                                : receipts.many(
                                                        upload,
                                                        scope,
                                                        request,
                                                        stream.remarks(),
                                                        () -> stream.answer(failure))),
                                false)
                        .toCompletionStage())
                .thenCompose(end -> end);
    }

    private ItemOutcome single(Item item, Purpose purpose) {
        ItemOutcome outcome = purpose == Purpose.DRY_RUN
                ? ingestor.take(List.of(item).iterator(), purpose).get(0)
                : singles.take(item);
        if (outcome.outcome() == ItemOutcome.Outcome.REJECTED) {
            Violation violation = new Violation(
                    outcome.field(), null, null, String.valueOf(outcome.reason()), String.valueOf(outcome.detail()));
            throw new ProblemException(422, "rejected-observation", violation.detail(), List.of(violation));
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
