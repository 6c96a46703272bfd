package io.qingce.monitoring.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ConstraintWords;
import io.qingce.chassis.problem.Violation;
import io.qingce.standards.parameter.SiteKind;
import io.qingce.standards.water.WaterClass;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        @Pattern(
                regexp = "[\\p{L}\\p{N}._:-]{1,64}",
                message =
                        "1至64个字母、数字、“.”、“_”、“:”或“-”。" + Words.BETWEEN + "1 to 64 letters, digits, '.', '_', ':' or '-'")
        @Schema(
                pattern = "^[0-9A-Za-z._:\\u0080-\\uFFFF-]{1,64}$",
                examples = "1001A",
                description = "Letters of any script, digits and . _ : -; may be left out where the path says it.")
        String code,

        @Schema(
                description = "Given by the service, ignored in requests: 1 for the first content, one more for every"
                        + " change.")
        @Nullable
        Long revision,

        @NotBlank @Size(max = 128) @Schema(examples = "万寿西宫")
        String name,

        @NotNull SiteKind kind,

        @NotBlank @Size(max = 64) @Schema(examples = "北京市", description = "Full printed name of the region.")
        String region,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 20) @Nullable
        BigDecimal longitude,

        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 20) @Nullable
        BigDecimal latitude,

        @Schema(description = "对照点: does not count towards the value of the region.", defaultValue = "false") @Nullable
        Boolean controlPoint,

        @Schema(description = "模拟: its readings are made up for a demonstration.", defaultValue = "false") @Nullable
        Boolean simulated,

        @Schema(description = "Assigned water quality class 水质目标.") @Nullable
        WaterClass targetClass,

        @Size(max = 50) @Schema(description = "Other names under which feeds know it.") @Nullable
        List<@NotBlank @Size(max = 128) String> aliases,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "6、9或12位数字。" + Words.BETWEEN + "6, 9 or 12 digits")
        @Schema(examples = "110102", description = "行政区划代码 (GB/T 2260), beside the printed name.")
        @Nullable
        String regionCode,

        @Schema(description = "Who controls it: 国控、省控、市控、县控.") @Nullable
        ControlLevel controlLevel,

        @Schema(description = "参与考核: counts for the assessment of its region.", defaultValue = "true") @Nullable
        Boolean assessed,

        @Size(max = 20)
        @Schema(description = "Point sets of plans to which it belongs, as printed.", examples = "[\"“十四五”国控\"]")
        @Nullable
        List<@NotBlank @Size(max = 64) String> pointSets,

        @Schema(description = "First day on which it measures 启用日期.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day on which it measures 停用日期.") @Nullable
        LocalDate validTo,

        @Schema(
                description =
                        "First day for which this content holds; earlier days keep the content before. Absent: the"
                                + " record is corrected, for all days.")
        @Nullable
        LocalDate effectiveFrom) {

    public SiteDocument {
        longitude = canonical(longitude);
        latitude = canonical(latitude);
        controlPoint = controlPoint != null && controlPoint;
        simulated = simulated != null && simulated;
        aliases = aliases == null ? List.of() : aliases.stream().distinct().toList();
        assessed = assessed == null || assessed;
        pointSets =
                pointSets == null ? List.of() : pointSets.stream().distinct().toList();
    }

    public static SiteDocument from(Site site) {
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
                site.aliases,
                site.regionCode,
                site.controlLevel,
                site.assessed,
                site.pointSets,
                site.validFrom,
                site.validTo,
                site.effectiveFrom);
    }

    /** The same site under the code of the request path. */
    public SiteDocument under(String pathCode) {
        return copy(pathCode, revision);
    }

    /** Whether it says the same of the site, whatever the revision. */
    public boolean sameAs(SiteDocument other) {
        return copy(code, null).equals(other.copy(other.code, null));
    }

    /** The first thing wrong with it, in the order of the field names. */
    public Optional<Violation> firstViolation(Validator validator) {
        return validator.validate(this).stream()
                .min(Comparator.comparing((ConstraintViolation<SiteDocument> found) ->
                                found.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .map(found ->
                        Violation.of(found.getPropertyPath().toString(), "not-allowed", ConstraintWords.of(found)))
                .or(this::contradiction);
    }

    /** Its revision as a number; 0 if it has none yet. */
    public long number() {
        return revision == null ? 0 : revision;
    }

    /** What is right in each field and wrong together. */
    private Optional<Violation> contradiction() {
        if ((longitude == null) != (latitude == null)) {
            String missing = longitude == null ? "longitude" : "latitude";
            return Optional.of(Violation.of(
                    missing, "missing", Words.both("位置须有经度和纬度。", "A place has a longitude and a latitude.")));
        }
        if (targetClass == WaterClass.WORSE_THAN_V) {
            return Optional.of(Violation.of(
                    "targetClass", "not-allowed", Words.both("可选I、II、III、IV、V。", "One of I, II, III, IV and V.")));
        }
        if (targetClass != null && !kind.hasWaterClass()) {
            return Optional.of(Violation.of(
                    "targetClass",
                    "not-allowed",
                    Words.both("类型为" + kind + "的点位没有水质目标。", "A site of kind " + kind + " has no water class.")));
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            return Optional.of(Violation.of(
                    "validTo", "before-valid-from", Words.both("停用日期早于启用日期。", "It ends before it begins.")));
        }
        return Optional.empty();
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
                aliases,
                regionCode,
                controlLevel,
                assessed,
                pointSets,
                validFrom,
                validTo,
                effectiveFrom);
    }

    private static @Nullable BigDecimal canonical(@Nullable BigDecimal degrees) {
        if (degrees == null || degrees.precision() - (long) degrees.scale() > 20 || degrees.scale() > 20) {
            return degrees;
        }
        BigDecimal stripped = degrees.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
