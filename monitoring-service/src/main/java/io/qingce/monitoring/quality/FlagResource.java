package io.qingce.monitoring.quality;

import io.qingce.chassis.idempotency.Idempotent;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.parameter.TimeSpan;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.feed.ValidBody;
import io.qingce.monitoring.quality.rule.Flag;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the quality rules found. */
@Path("/api/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality", description = "质控")
public class FlagResource {

    private final FlagTable flags;
    private final QualityTable table;
    private final ValidBody bodies;
    private final VisibleSites visible;
    private final Clock clock;

    FlagResource(FlagTable flags, QualityTable table, ValidBody bodies, VisibleSites visible, Clock clock) {
        this.flags = flags;
        this.table = table;
        this.bodies = bodies;
        this.visible = visible;
        this.clock = clock;
    }

    /** A flag on the wire. */
    @Schema(name = "QualityFlag", description = "What a quality rule found 质控标记; the reading is as it was sent.")
    record FlagResponse(
            String site,
            OffsetDateTime periodEnd,
            String averaging,

            @Schema(description = "Absent if it is about the whole observation.") @Nullable
            String parameter,

            @Schema(description = "Word of the vocabulary.", examples = "FROZEN")
            String flag,

            String rule,
            @Schema(description = "Version of the rules.") long ruleSet,
            String detail,
            OffsetDateTime flaggedAt) {

        static FlagResponse from(FlagTable.Kept kept, ZoneId zone) {
            Flag flag = kept.flag();
            return new FlagResponse(
                    flag.key().site(),
                    flag.key().periodEnd().atZone(zone).toOffsetDateTime(),
                    flag.key().averaging().text(),
                    flag.code().isEmpty() ? null : flag.code(),
                    flag.kind().name(),
                    flag.rule(),
                    kept.ruleSet(),
                    flag.detail(),
                    kept.flaggedAt().atZone(zone).toOffsetDateTime());
        }
    }

    /** What pages of flags look like in the API description. */
    @Schema(name = "QualityFlagPage")
    record FlagPage(List<FlagResponse> items, @Nullable String next) {}

    /** How often each rule found something. */
    @Schema(name = "QualityFlagCounts")
    record Counts(
            List<FlagTable.Count> items,

            @Schema(description = "Days of sites that wait to be judged.")
            long due) {}

    /** What is to be judged anew. */
    @Schema(name = "QualityRecheck")
    record Recheck(
            @NotNull OffsetDateTime from,
            @NotNull OffsetDateTime to,
            @Nullable String site,
            @Nullable String region) {

        @AssertTrue(message = "止期不得早于起期。" + Words.BETWEEN + "the end is not before the start")
        @Schema(hidden = true)
        boolean isPeriod() {
            return from == null || to == null || !to.isBefore(from);
        }
    }

    /** How many days were noted. */
    @Schema(name = "QualityRecheckNoted")
    record Noted(
            @Schema(description = "Days of sites that were not waiting already.")
            int days) {}

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/flags")
    @Operation(
            operationId = "listQualityFlags",
            summary = "Flags of one site in the order of time 质控标记",
            description = "Rules look at what came in some seconds after it came, later during a bulk load.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = FlagPage.class)))
    public Response list(
            @QueryParam("site") @Nullable String site,
            @BeanParam TimeSpan span,
            @QueryParam("rule") @Nullable String rule,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        if (site == null || site.isBlank()) {
            throw QueryValue.refused(
                    "site", "missing", Words.both("请指明点位：?site=编码。", "Say whose flags are wanted: ?site=CODE."));
        }
        visible.require(site);
        return flags.page(new FlagTable.Filter(site, span.from(), span.to(), rule), page)
                .map(kept -> FlagResponse.from(kept, clock.getZone()))
                .toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Path("/flags/counts")
    @Operation(
            operationId = "countQualityFlags",
            summary = "How often each rule found something 质控标记统计",
            description = "By rule and flag, over a period.")
    public Counts counts(@QueryParam("region") @Nullable String region, @BeanParam TimeSpan span) {
        return new Counts(flags.counts(span.from(), span.to(), region), table.pending());
    }

    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Idempotent
    @Parameter(ref = Idempotent.PARAMETER)
    @Transactional
    @Path("/rechecks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recheckQuality",
            summary = "Judge a period anew 重新质控",
            description = "By the rules in force, in the background: of one site, of a region, or of all.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Recheck.class)))
    @APIResponse(
            responseCode = "202",
            description = "Noted.",
            content = @Content(schema = @Schema(implementation = Noted.class)))
    @APIResponse(responseCode = "422", description = "The request is not valid; the problem names the fields.")
    public Response recheck(InputStream body) {
        Recheck wanted = bodies.read(body, Recheck.class);
        int days = table.add(wanted.from().toInstant(), wanted.to().toInstant(), wanted.site(), wanted.region());
        return Response.status(202).entity(new Noted(days)).build();
    }
}
