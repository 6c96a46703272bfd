package io.qingce.monitoring.event;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.TimeSpan;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.ValidBody;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exceptional events: filed, decided on, listed with their history. */
@Path("/api/exceptional-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exceptional-events", description = "例外事件")
public class ExceptionalEventResource {

    private final Caller caller;
    private final ExceptionalEventRegistrar registrar;
    private final ExceptionalEvents events;
    private final ValidBody bodies;

    ExceptionalEventResource(
            ExceptionalEventRegistrar registrar, ExceptionalEvents events, ValidBody bodies, Caller caller) {
        this.caller = caller;
        this.registrar = registrar;
        this.events = events;
        this.bodies = bodies;
    }

    /** What pages of events look like in the API description. */
    @Schema(name = "ExceptionalEventPage")
    record EventPage(List<ExceptionalEvent> items, @Nullable String next) {}

    /** What a history looks like. */
    @Schema(name = "ExceptionalEventHistory")
    record History(List<ExceptionalEvent> items) {}

    @PUT
    @Needs({Role.OPERATOR_REVIEWER, Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER})
    @Path("/{event}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileExceptionalEvent",
            summary = "File or edit an exceptional event 申报例外事件",
            description = "Editing needs If-Match; what was decided no longer stands then, and the event waits again.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FilingRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Edited, or unchanged. ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = ExceptionalEvent.class)))
    @APIResponse(
            responseCode = "201",
            description = "Filed.",
            content = @Content(schema = @Schema(implementation = ExceptionalEvent.class)))
    @APIResponse(responseCode = "422", description = "The event is not valid; the problem names the fields.")
    public Response put(@PathParam("event") String event, @BeanParam Precondition seen, InputStream body) {
        if (!event.matches("[\\p{L}\\p{N}._:-]{1,64}")) {
            throw new ProblemException(
                    422,
                    "rejected-event",
                    Words.both("编码不被接受。", "The code is not allowed."),
                    List.of(Violation.of("event", "not-allowed", "1 to 64 letters, digits, '.', '_', ':' or '-'.")));
        }
        FilingRequest filing = bodies.read(body, FilingRequest.class);
        caller.requireNamed("filedBy", filing.filedBy());
        ExceptionalEventRegistrar.Filed filed = registrar.file(event, filing, seen);
        return answer(filed.isNew() ? 201 : 200, filed.event());
    }

    @POST
    @Needs(Role.EVENT_APPROVER)
    @Path("/{event}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideExceptionalEvent",
            summary = "Accept, reject or withdraw an exceptional event 认定例外事件",
            description =
                    "An accepted or rejected event may be decided anew; a withdrawn one has to be filed anew. Whoever filed or"
                            + " edited it neither accepts nor rejects it: 403 own-work.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DecisionRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Decided. ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = ExceptionalEvent.class)))
    @APIResponse(responseCode = "404", description = "There is no such event.")
    @APIResponse(responseCode = "409", description = "It is withdrawn.")
    @APIResponse(responseCode = "422", description = "The decision is not valid; the problem names the fields.")
    public Response decide(@PathParam("event") String event, @BeanParam Precondition seen, InputStream body) {
        DecisionRequest decision = bodies.read(body, DecisionRequest.class);
        caller.requireNamed("by", decision.by());
        return answer(200, registrar.decide(event, decision, seen));
    }

    @GET
    @Needs(Role.READER)
    @Operation(
            operationId = "listExceptionalEvents",
            summary = "Exceptional events in the order of their codes 例外事件列表",
            description =
                    "Those that meet the period, both bounds inclusive, whatever their status unless one is named.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response list(
            @QueryParam("region") @Nullable String region,
            @QueryParam("status") @Nullable EventStatus status,
            @BeanParam TimeSpan span,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions = new Conditions()
                .add("regions contains :region", "region", region)
                .add("status = :status", "status", status)
                .add("lastHour >= :from", "from", span.from())
                .add("firstHour <= :to", "to", span.to());
        return events.page(conditions, page).toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Path("/{event}")
    @Operation(
            operationId = "getExceptionalEvent",
            summary = "One exceptional event 例外事件",
            description = "As it stands. The ETag is its revision.")
    @APIResponse(
            responseCode = "200",
            description = "ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = ExceptionalEvent.class)))
    @APIResponse(responseCode = "404", description = "There is no such event.")
    public Response get(@PathParam("event") String event) {
        return answer(200, events.current(event).orElseThrow(() -> ExceptionalEventRegistrar.unknown(event)));
    }

    @GET
    @Needs(Role.READER)
    @Path("/{event}/history")
    @Operation(
            operationId = "getExceptionalEventHistory",
            summary = "Every revision of an event, oldest first 例外事件历史",
            description = "Who filed, changed and decided it, and why.")
    @APIResponse(responseCode = "404", description = "There is no such event.")
    @APIResponseSchema(value = History.class, responseCode = "200")
    public History history(@PathParam("event") String event) {
        List<ExceptionalEvent> revisions = events.history(event);
        if (revisions.isEmpty()) {
            throw ExceptionalEventRegistrar.unknown(event);
        }
        return new History(revisions);
    }

    private static Response answer(int status, ExceptionalEvent event) {
        return Response.status(status)
                .entity(event)
                .tag(new EntityTag(Long.toString(event.revision())))
                .build();
    }
}
