package io.qingce.monitoring.retrieval.latest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.site.SiteDocument;
import io.qingce.monitoring.site.registration.SitePoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The latest observations as a GeoJSON FeatureCollection (RFC 7946), flat, as geographic information systems read it. */
record LatestFeatures(
        @Schema(examples = "FeatureCollection") String type, List<LatestFeature> features) {

    LatestFeatures(List<LatestFeature> features) {
        this("FeatureCollection", features);
    }

    /**
     * One observation where its site is.
     *
     * @param id site, averaging and version
     * @param properties of the site and of the observation, and the value of each parameter under its code
     */
    record LatestFeature(
            @Schema(examples = "Feature") String type,

            @Schema(description = "Site, averaging and version.", examples = "1001A/PT1H/REAL_TIME")
            String id,

            @Schema(nullable = true, description = "null where the place is not known.")
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Nullable
            SitePoint geometry,

            @Schema(
                    description =
                            "site, name, region, regionCode, kind, simulated, periodEnd, averaging, version, status,"
                                    + " lastModified, and under the code of each parameter its value: air µg/m³ (CO mg/m³), water"
                                    + " mg/L. null: missing or void.",
                    type = SchemaType.OBJECT,
                    additionalProperties = Object.class)
            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            Map<String, @Nullable Object> properties) {

        static LatestFeature of(SiteDocument site, ObservationResponse latest) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("site", site.code());
            properties.put("name", site.name());
            properties.put("region", site.region());
            properties.put("regionCode", site.regionCode());
            properties.put("kind", site.kind());
            properties.put("simulated", site.simulated());
            properties.put("periodEnd", latest.periodEnd());
            properties.put("averaging", latest.averaging());
            properties.put("version", latest.version());
            properties.put("status", latest.status());
            properties.put("lastModified", latest.lastModified());
            properties.putAll(latest.values());
            String id = site.code() + "/" + latest.averaging() + "/" + latest.version();
            return new LatestFeature(
                    "Feature",
                    id,
                    SitePoint.of(site.longitude(), site.latitude()).orElse(null),
                    properties);
        }
    }
}
