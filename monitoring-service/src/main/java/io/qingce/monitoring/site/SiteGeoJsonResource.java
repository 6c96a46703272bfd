package io.qingce.monitoring.site;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.BatchAnswer;
import io.qingce.chassis.Listing;
import io.qingce.chassis.Scoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sites in and out as GeoJSON, for maps and geographic information systems. */
@Path("/api/sites.geojson")
@Tag(name = "Sites 点位")
public class SiteGeoJsonResource {

    private final Sites sites;
    private final SiteBatch batch;
    private final ObjectMapper json;
    private final VisibleSitesQuery visible;

    SiteGeoJsonResource(Sites sites, SiteBatch batch, ObjectMapper json, VisibleSitesQuery visible) {
        this.sites = sites;
        this.visible = visible;
        this.batch = batch;
        this.json = json;
    }

    @PUT
    @Consumes({SiteGeoJson.TYPE, "application/json"})
    @Produces("application/json")
    @Operation(
            operationId = "putSitesAsGeoJson",
            summary = "Put many sites as GeoJSON 导入点位",
            description = "Each feature has its own outcome. The id is the code, the properties are the fields.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = SiteGeoJson.TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "422", description = "It is neither a FeatureCollection nor a Feature.")
    public BatchAnswer put(InputStream body, @BeanParam @Valid Listing listing) {
        return listing.of(batch.putGeoJson(body));
    }

    @GET
    @Scoped
    @Produces(SiteGeoJson.TYPE)
    @Operation(
            operationId = "getSitesAsGeoJson",
            summary = "All sites as one GeoJSON FeatureCollection 导出点位",
            description = "In the order of their codes, of any number.")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection.",
            content = @Content(mediaType = SiteGeoJson.TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput get(@BeanParam SiteParameters parameters) {
        Iterator<SiteDocument> selected = sites.all(parameters.selection(visible.codes()));
        return output -> write(selected, output);
    }

    private void write(Iterator<SiteDocument> selected, OutputStream output) throws IOException {
        try (JsonGenerator generator = json.createGenerator(output)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            while (selected.hasNext()) {
                generator.writeTree(SiteGeoJson.feature(selected.next(), json));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }
}
