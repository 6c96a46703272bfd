package io.qingce.monitoring.site.registration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a site is, as GeoJSON. */
public record SitePoint(
        @Schema(examples = "Point") String type,

        @Schema(description = "Longitude and latitude in degrees.")
        List<BigDecimal> coordinates) {

    /** The place; none where it is not known. */
    public static Optional<SitePoint> of(@Nullable BigDecimal longitude, @Nullable BigDecimal latitude) {
        return longitude == null || latitude == null
                ? Optional.empty()
                : Optional.of(new SitePoint("Point", List.of(longitude, latitude)));
    }
}
