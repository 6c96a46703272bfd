package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.answer.LongReads;
import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.Listing;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.site.SiteParameters;
import io.qingce.monitoring.site.Sites;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sites in and out as GeoJSON, for maps and geographic information systems. */
@Path("/api/sites.geojson")
@Tag(name = "sites", description = "点位")
public class SiteGeoJsonResource {

    private final Sites sites;
    private final SiteBatch batch;
    private final ObjectMapper json;
    private final VisibleSites visible;
    private final LongReads reads;

    SiteGeoJsonResource(Sites sites, SiteBatch batch, ObjectMapper json, VisibleSites visible, LongReads reads) {
        this.reads = reads;
        this.sites = sites;
        this.visible = visible;
        this.batch = batch;
        this.json = json;
    }

    @PUT
    @Needs(Role.SITE_EDITOR)
    @Consumes({SiteGeoJson.TYPE, "application/json"})
    @Produces("application/json")
    @Operation(
            operationId = "putSitesAsGeoJson",
            summary = "Put many sites as GeoJSON 导入点位",
            description = "Each feature has its own outcome. The id is the code, the properties are the fields.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = SiteGeoJson.TYPE, schema = @Schema(implementation = SiteFeatures.class)))
    @APIResponse(responseCode = "422", description = "It is neither a FeatureCollection nor a Feature.")
    @APIResponseSchema(value = BatchAnswer.class, responseCode = "200")
    public BatchAnswer put(InputStream body, @BeanParam @Valid Listing listing) {
        return listing.of(batch.putGeoJson(body));
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Produces(SiteGeoJson.TYPE)
    @Operation(
            operationId = "getSitesAsGeoJson",
            summary = "All sites as one GeoJSON FeatureCollection 导出点位",
            description = "In the order of their codes, of any number.")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection.",
            content = @Content(mediaType = SiteGeoJson.TYPE, schema = @Schema(implementation = SiteFeatures.class)))
    @APIResponse(responseCode = "429", description = "One sender has too many long reads open.")
    @APIResponse(responseCode = "503", description = "Too many long reads are open in all.")
    public Response get(@BeanParam SiteParameters parameters) {
        SitePieces pieces = new SitePieces(sites, parameters.selection(visible.codes()), json);
        return Response.ok(reads.answer(pieces)).build();
    }
}
