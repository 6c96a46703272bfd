package io.qingce.monitoring.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A site on the wire: what is put, what is answered, and the payload of {@code monitoring.site-changed.v1}. A put
 * replaces the whole site. May be invalid until {@link #firstViolation} finds nothing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Site", description = "A monitoring site 点位.")
public record SiteDocument(
        @NotNull
        @Pattern(regexp = "[\\p{L}\\p{N}._:-]{1,64}", message = "1 to 64 letters, digits, '.', '_', ':' or '-'")
        @Schema(examples = "1001A", description = "May be left out where the path says it.")
        String code,

        @Schema(
                description =
                        "Given by the service, ignored in requests: 1 for the first content, one more for every change.")
        @Nullable
        Long revision,

        @NotBlank @Size(max = 128) @Schema(examples = "万寿西宫")
        String name,

        @NotNull SiteKind kind,

        @NotBlank @Size(max = 64) @Schema(examples = "北京市", description = "Full printed name of the region.")
        String region,

        @DecimalMin("-180") @DecimalMax("180") @Nullable BigDecimal longitude,
        @DecimalMin("-90") @DecimalMax("90") @Nullable BigDecimal latitude,

        @Schema(description = "对照点: does not count towards the value of the region.", defaultValue = "false") @Nullable
        Boolean controlPoint,

        @Schema(description = "模拟: its readings are made up for a demonstration.", defaultValue = "false") @Nullable
        Boolean simulated,

        @Schema(description = "Assigned water quality class 水质目标.") @Nullable
        WaterClass targetClass,

        @Size(max = 50) @Schema(description = "Other names under which feeds know it.") @Nullable
        List<@NotBlank @Size(max = 128) String> aliases) {

    public SiteDocument {
        longitude = canonical(longitude);
        latitude = canonical(latitude);
        controlPoint = controlPoint != null && controlPoint;
        simulated = simulated != null && simulated;
        aliases = aliases == null ? List.of() : aliases.stream().distinct().toList();
    }

    static SiteDocument from(Site site) {
        return new SiteDocument(
                site.code,
                site.revision,
                site.name,
                site.kind,
                site.region,
                site.longitude,
                site.latitude,
                site.controlPoint,
                site.simulated,
                site.targetClass,
                site.aliases);
    }

    /** The same site under the code of the request path. */
    SiteDocument under(String pathCode) {
        return copy(pathCode, revision);
    }

    /** Whether it says the same of the site, whatever the revision. */
    boolean sameAs(SiteDocument other) {
        return copy(code, null).equals(other.copy(other.code, null));
    }

    /** The first thing wrong with it, in the order of the field names. */
    Optional<Violation> firstViolation(Validator validator) {
        return validator.validate(this).stream()
                .min(Comparator.comparing((ConstraintViolation<SiteDocument> found) ->
                                found.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .map(found -> Violation.of(found.getPropertyPath().toString(), "not-allowed", found.getMessage()));
    }

    private SiteDocument copy(String newCode, @Nullable Long newRevision) {
        return new SiteDocument(
                newCode,
                newRevision,
                name,
                kind,
                region,
                longitude,
                latitude,
                controlPoint,
                simulated,
                targetClass,
                aliases);
    }

    private static @Nullable BigDecimal canonical(@Nullable BigDecimal degrees) {
        if (degrees == null || degrees.precision() - (long) degrees.scale() > 20 || degrees.scale() > 20) {
            return degrees;
        }
        BigDecimal stripped = degrees.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
