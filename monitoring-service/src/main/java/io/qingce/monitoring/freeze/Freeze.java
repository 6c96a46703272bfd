package io.qingce.monitoring.freeze;

import io.qingce.monitoring.observation.Version;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A frozen period, or one that was. Also its form on the wire. */
@Schema(name = "Freeze", description = "A frozen period 冻结期: no reading whose period ends in it is changed or added.")
public record Freeze(
        @Schema(description = "Given by the service.") long id,

        @Schema(description = "Printed name of the region whose sites are frozen; absent for one site or for all.")
        @Nullable
        String region,

        @Schema(description = "Code of the site that is frozen; absent for a region or for all.") @Nullable
        String site,

        @Schema(description = "Only this version; absent for both.") @Nullable
        Version version,

        @Schema(description = "First period end that is frozen, inclusive.")
        OffsetDateTime from,

        @Schema(description = "Last period end that is frozen, inclusive.")
        OffsetDateTime to,

        Step frozen,

        @Schema(description = "Absent while it is in force.") @Nullable
        Step lifted) {

    /** Who froze or unfroze, when and why. */
    @Schema(name = "FreezeStep")
    public record Step(OffsetDateTime at, String by, String reason) {}
}
