package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.Listing;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.SiteParameters;
import io.qingce.monitoring.site.Sites;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sites in and out. */
@Path("/api/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites", description = "点位")
public class SiteResource {

    private final Sites sites;
    private final SiteRegistrar registrar;
    private final SiteBatch batch;
    private final FeedReader feeds;
    private final Validator validator;
    private final VisibleSites visible;

    SiteResource(
            Sites sites,
            SiteRegistrar registrar,
            SiteBatch batch,
            FeedReader feeds,
            Validator validator,
            VisibleSites visible) {
        this.sites = sites;
        this.visible = visible;
        this.registrar = registrar;
        this.batch = batch;
        this.feeds = feeds;
        this.validator = validator;
    }

    /** What pages of sites look like in the API description. */
    @Schema(name = "SitePage")
    record SitePage(List<SiteDocument> items, @Nullable String next) {}

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Path("/{site}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSite",
            summary = "Put one site",
            description = "Creates a site, or replaces the whole of the one that If-Match names. What it says already "
                    + "changes nothing.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SiteDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created; ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = SiteDocument.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or unchanged if it said so before; ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = SiteDocument.class)))
    @APIResponse(responseCode = "422", description = "The site is not valid; the problem names the field.")
    public Response put(@PathParam("site") String code, @BeanParam Precondition seen, InputStream body) {
        SiteRegistrar.Registered registered = registrar.put(valid(code, feeds.one(body)), seen);
        SiteDocument site = registered.site();
        return Response.status(registered.outcome() == ItemOutcome.Outcome.CREATED ? 201 : 200)
                .entity(site)
                .tag(tag(site))
                .build();
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSites",
            summary = "Put many sites",
            description =
                    "A registry as a whole: each item has its own outcome, what is held already is left unchanged,"
                            + " what differs is corrected and kept as history, without a precondition. As CSV the columns"
                            + " are the fields of a site, or those of a national station list (station_code, station_name,"
                            + " city, lon, lat, control_station).")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SiteDocument[].class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "code,name,kind,region,longitude,latitude,controlLevel,pointSets,validFrom")
            })
    public BatchAnswer putJson(InputStream body, @BeanParam @Valid Listing listing) {
        return listing.of(batch.putJson(body));
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Consumes("text/csv")
    @Operation(hidden = true)
    public BatchAnswer putCsv(InputStream body, @BeanParam @Valid Listing listing) {
        return listing.of(batch.putCsv(body));
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            operationId = "listSites",
            summary = "Sites in the order of their codes",
            description = "Every filter narrows the list.")
    @APIResponse(
            responseCode = "200",
            description = "One page; `Link: rel=\"next\"` when there is another.",
            content = @Content(schema = @Schema(implementation = SitePage.class)))
    public Response list(
            @BeanParam SiteParameters parameters, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return sites.page(parameters.selection(visible.codes()), page).toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/{site}")
    @Operation(operationId = "getSite", summary = "One site", description = "As it stands. The ETag is its revision.")
    @APIResponse(
            responseCode = "200",
            description = "ETag holds the revision.",
            content = @Content(schema = @Schema(implementation = SiteDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such site.")
    public Response get(@PathParam("site") String code, @BeanParam Precondition known) {
        SiteDocument site = sites.findByIdOptional(code)
                .map(SiteDocument::from)
                .orElseThrow(() -> new ProblemException(
                        404, "unknown-site", Words.both("没有点位“" + code + "”。", "There is no site '" + code + "'.")));
        visible.require(code);
        return known.isKnown(tag(site).getValue())
                ? Response.notModified(tag(site)).build()
                : Response.ok(site).tag(tag(site)).build();
    }

    private SiteDocument valid(String code, JsonNode body) {
        try {
            SiteDocument said = feeds.read(body, SiteDocument.class);
            if (said.code() != null && !said.code().equals(code)) {
                throw new UnfitItemException(
                        "code", "other-code", Words.both("地址中为“" + code + "”。", "The path says '" + code + "'."));
            }
            SiteDocument site = said.under(code);
            site.firstViolation(validator).ifPresent(violation -> {
                throw refused(violation);
            });
            return site;
        } catch (UnfitItemException unfit) {
            throw refused(new Violation(unfit.field(), null, null, unfit.reason(), unfit.detail()));
        }
    }

    private static ProblemException refused(Violation violation) {
        return new ProblemException(
                422, "rejected-site", Words.both("点位信息有误。", "The site is not valid."), List.of(violation));
    }

    private static EntityTag tag(SiteDocument site) {
        return new EntityTag(String.valueOf(site.revision()));
    }
}
