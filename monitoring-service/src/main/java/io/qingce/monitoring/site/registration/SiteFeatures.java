package io.qingce.monitoring.site.registration;

import io.qingce.monitoring.site.SiteDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes what {@link SiteGeoJson} reads and writes: a FeatureCollection (RFC 7946). */
record SiteFeatures(@Schema(examples = "FeatureCollection") String type, List<SiteFeature> features) {

    /** One site. */
    record SiteFeature(
            @Schema(examples = "Feature") String type,
            @Schema(description = "The code.") String id,

            @Schema(nullable = true, description = "null where the place is not known.") @Nullable
            SitePoint geometry,

            SiteDocument properties) {}
}
