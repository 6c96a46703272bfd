package io.qingce.monitoring.retrieval.latest;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.retrieval.latest.LatestFeatures.LatestFeature;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.Sites;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was measured last, for maps and geographic information systems. */
@Path("/api/observations/latest.geojson")
@Tag(name = "observations", description = "观测")
@LongComputation
public class LatestGeoJsonResource {

    private static final String TYPE = "application/geo+json";

    private final LatestObservations observations;
    private final Sites sites;

    LatestGeoJsonResource(LatestObservations observations, Sites sites) {
        this.observations = observations;
        this.sites = sites;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Produces(TYPE)
    @Operation(
            operationId = "getLatestObservationsAsGeoJson",
            summary = "The latest observations as one GeoJSON FeatureCollection 最新值地图",
            description =
                    "A Feature is an observation where its site is, with the value of each parameter as a property.")
    @APIResponse(responseCode = "404", description = "There is no such site, or no site in the region.")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection.",
            content = @Content(mediaType = TYPE, schema = @Schema(implementation = LatestFeatures.class)))
    public LatestFeatures latest(@BeanParam LatestParameters parameters) {
        List<ObservationResponse> found = observations.find(parameters);
        Map<String, SiteDocument> known =
                sites.named(found.stream().map(ObservationResponse::site).toList());
        return new LatestFeatures(found.stream()
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.site())).map(site -> LatestFeature.of(site, each)).stream())
                .toList());
    }
}
