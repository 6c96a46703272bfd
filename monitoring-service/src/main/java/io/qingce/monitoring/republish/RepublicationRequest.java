package io.qingce.monitoring.republish;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be sent again. */
@Schema(name = "RepublicationRequest")
public record RepublicationRequest(
        @Schema(description = "Codes of sites; with neither sites nor region: all sites.") @Nullable
        List<String> sites,

        @Schema(description = "Full printed name of a region.") @Nullable
        String region,

        @Schema(required = true, description = "Earliest period end, inclusive.") @Nullable
        OffsetDateTime from,

        @Schema(required = true, description = "Latest period end, inclusive.") @Nullable
        OffsetDateTime to,

        @Schema(description = "Whether the sites are sent too, before the observations.", defaultValue = "false")
        @Nullable
        Boolean withSites) {}
