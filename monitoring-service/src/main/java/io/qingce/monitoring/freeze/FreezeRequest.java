package io.qingce.monitoring.freeze;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Version;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be frozen. May be invalid until it has been validated. */
@Schema(name = "FreezeRequest", description = "A period to be frozen 冻结: of a region, of one site, or of all sites.")
public record FreezeRequest(
        @Size(min = 1, max = 64) @Nullable String region,
        @Size(min = 1, max = 64) @Nullable String site,

        @Schema(description = "Only this version; absent for both.") @Nullable
        Version version,

        @NotNull @Schema(description = "First period end that is frozen, inclusive: D 01:00 for the hours of day D.")
        OffsetDateTime from,

        @NotNull @Schema(description = "Last period end that is frozen, inclusive.")
        OffsetDateTime to,

        @NotBlank @Size(max = 128) String by,
        @NotBlank @Size(max = 1000) String reason) {

    @AssertTrue(message = "止期不得早于起期。" + Words.BETWEEN + "the end is not before the start")
    @Schema(hidden = true)
    boolean isPeriod() {
        return from == null || to == null || !to.isBefore(from);
    }

    @AssertTrue(message = "区域与点位只能填其一。" + Words.BETWEEN + "a region or a site, not both")
    @Schema(hidden = true)
    boolean isOneScope() {
        return region == null || site == null;
    }

    /** The end of a freeze. */
    @Schema(name = "FreezeLifting", description = "Why a period is unfrozen 解冻.")
    public record Lifting(
            @NotBlank @Size(max = 128) String by,
            @NotBlank @Size(max = 1000) String reason) {}
}
