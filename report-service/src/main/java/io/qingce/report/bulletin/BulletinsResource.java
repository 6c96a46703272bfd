package io.qingce.report.bulletin;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.bulletin.data.BulletinData;
import io.qingce.report.bulletin.data.PrintedChange;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definitions;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.AskedPeriod;
import io.qingce.verifier.CanonicalJson;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bulletins: drawn up and read. */
@Tag(name = "bulletins", description = "公报")
@Path("/api/bulletins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown bulletin, region or plan")
public class BulletinsResource {

    private final Bulletins bulletins;
    private final BulletinMoves moves;
    private final Drafting drafting;
    private final MomentFilter moment;
    private final Clock clock;
    private final Caller caller;

    BulletinsResource(
            Bulletins bulletins,
            BulletinMoves moves,
            Drafting drafting,
            MomentFilter moment,
            Clock clock,
            Caller caller) {
        this.bulletins = bulletins;
        this.moves = moves;
        this.drafting = drafting;
        this.moment = moment;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * A kind of bulletins.
     *
     * @param kind its key
     * @param version of its definition
     * @param name what it is called
     * @param of REGION or PLAN
     * @param period how long its periods are, in words
     * @param length the same as a code: MONTH, QUARTER, HALF_YEAR or YEAR
     * @param needs what else a bulletin of this kind has to be asked for with: target, scoring
     */
    public record BulletinKind(
            String kind,
            int version,
            String name,
            Definition.Of of,
            String period,
            AskedPeriod.Kind length,
            List<String> needs) {}

    /** The kinds that ship. */
    public record BulletinKinds(List<BulletinKind> items) {}

    /** What can be drawn up. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/kinds")
    @APIResponseSchema(value = BulletinKinds.class, responseCode = "200")
    @Operation(summary = "Kinds of bulletins (公报种类)", description = "What can be drawn up.")
    public BulletinKinds kinds() {
        return new BulletinKinds(Definitions.ALL.stream()
                .map(one -> new BulletinKind(
                        one.kind(),
                        one.version(),
                        one.name().text(),
                        one.of(),
                        one.period().words().text(),
                        one.period(),
                        Stream.of("target", "scoring").filter(one::needs).toList()))
                .toList());
    }

    /** Draws one up with what is known now. */
    @POST
    @Needs(Role.VERIFIER)
    @Scoped
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @LongComputation
    @Transactional
    @Operation(summary = "Draw up a bulletin (拟稿)", description = "A draft of what is known now.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    @APIResponse(responseCode = "422", description = "No such kind, not what it is about, or its days are not over")
    public Response drawUp(@NotNull @Valid BulletinRequest request, @Context UriInfo uri) {
        caller.requireNamed("drawnBy", request.drawnBy());
        Definition definition = request.definition();
        Bulletin bulletin =
                moves.drawUp(definition, request.subject(definition, LocalDate.now(clock)), request.drawnBy());
        return BulletinAnswer.created(bulletin, uri);
    }

    /** Those that were published; drafts are shown to those who work on them. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Operation(
            summary = "Bulletins, the newest first (公报列表)",
            description =
                    "Those that were published, withdrawn ones among them; with state=DRAFT, CHECKED or SIGNED those on"
                            + " their way, for whoever may read all data.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinPage.class)))
    public Response list(
            @BeanParam BulletinParameters query, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        BulletinState state = query.state();
        if (state != null && state != BulletinState.PUBLISHED) {
            caller.require(Role.READER);
        }
        return Page.of(
                        bulletins.page(query.conditions(caller.scope(), clock.instant()), page),
                        page,
                        one -> Cursor.of(one.drawn().at(), one.id()))
                .map(one -> BulletinResponse.of(one, bulletins.errata(one.id())))
                .toResponse(uri);
    }

    /** One bulletin; its address never changes. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "A bulletin: its state, who did what, its hash and its corrections (公报)",
            description = "The ETag is its revision.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulletinResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        Bulletin bulletin = bulletins.readable(id, caller);
        return BulletinAnswer.of(bulletin, bulletins.errata(id));
    }

    /** All that is printed in it. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/{id}/data.json")
    @Operation(
            summary = "All that is printed in a bulletin, each value with where it is from (公报数据)",
            description =
                    "The form is contracts/bulletins/data.v1.schema.json. In Chinese and written canonically it has"
                            + " the hash of the bulletin.")
    @APIResponseSchema(value = BulletinData.class, responseCode = "200")
    public JsonNode data(@PathParam("id") UUID id) {
        return CanonicalJson.read(bulletins.readable(id, caller).data());
    }

    /** What would be printed otherwise today. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/{id}/changes")
    @Operation(
            summary = "What of a bulletin would be printed otherwise today (发布后变动)",
            description = "The values as they were printed beside those that are known now, or as of a moment.")
    @APIResponseSchema(value = BulletinChanges.class, responseCode = "200")
    public BulletinChanges changes(@PathParam("id") UUID id, @Context UriInfo uri) {
        Bulletin bulletin = bulletins.readable(id, caller);
        return BulletinChanges.of(bulletin, drafting.compose(moment.asked(uri), bulletin.kind(), bulletin.subject()));
    }

    /**
     * What of a bulletin would be printed otherwise today (发布后变动).
     *
     * @param id its number
     * @param sha256 hash of what is printed
     * @param current hash of what would be printed
     * @param items the values that differ, in the order of the paper
     */
    public record BulletinChanges(UUID id, String sha256, String current, List<PrintedChange> items) {

        static BulletinChanges of(Bulletin bulletin, Drafting.Composed now) {
            return new BulletinChanges(
                    bulletin.id(),
                    bulletin.sha256(),
                    now.sha256(),
                    bulletin.sha256().equals(now.sha256())
                            ? List.of()
                            : PrintedChange.between(bulletin.data(), now.json()));
        }
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "BulletinPage", requiredProperties = "items")
    record BulletinPage(
            List<BulletinResponse> items, @Nullable String next) {}
}
