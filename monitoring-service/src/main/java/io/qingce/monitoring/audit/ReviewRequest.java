package io.qingce.monitoring.audit;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review: which readings, what is done to them, who says so and why. May be invalid until it has been validated. */
@Schema(name = "ReviewRequest", description = "A review 审核 of a selection of readings.")
public record ReviewRequest(
        @NotEmpty @Size(max = 200) @Schema(description = "Codes of the sites.")
        List<@NotBlank @Size(max = 64) String> sites,

        @NotEmpty @Size(max = 60) @Schema(description = "Codes of the parameters.")
        List<@NotBlank String> parameters,

        @NotNull @Schema(description = "First period end, inclusive.")
        OffsetDateTime from,

        @NotNull @Schema(description = "Last period end, inclusive.")
        OffsetDateTime to,

        @Schema(description = "PT1H if absent.", defaultValue = "PT1H") @Nullable
        String averaging,

        @NotNull @Valid Operation operation,
        @NotNull ReviewLevel level,
        @NotBlank @Size(max = 128) String by,
        @NotBlank @Size(max = 1000) String reason) {

    public ReviewRequest {
        sites = sites == null ? List.of() : sites.stream().distinct().toList();
        parameters =
                parameters == null ? List.of() : parameters.stream().distinct().toList();
        averaging = averaging == null ? Averaging.HOUR.text() : averaging;
    }

    @AssertTrue(message = "止期不得早于起期。" + Words.BETWEEN + "the end is not before the start")
    @Schema(hidden = true)
    boolean isPeriod() {
        return from == null || to == null || !to.isBefore(from);
    }

    @AssertTrue(message = "每个参数须为监测参数代码。" + Words.BETWEEN + "every parameter is one")
    @Schema(hidden = true)
    boolean isMeasured() {
        return parameters.stream().allMatch(code -> Parameter.of(code).isPresent());
    }

    @AssertTrue(message = "须为已知的平均时间；平移只用于小时值。" + Words.BETWEEN + "a known averaging period; only hours are shifted")
    @Schema(hidden = true)
    boolean isAveraged() {
        return Averaging.of(String.valueOf(averaging))
                .filter(it -> operation == null || operation.kind() != Operation.Kind.SHIFT || it == Averaging.HOUR)
                .isPresent();
    }

    Averaging period() {
        return Averaging.of(String.valueOf(averaging)).orElseThrow();
    }

    Set<Parameter> chosen() {
        Set<Parameter> chosen = EnumSet.noneOf(Parameter.class);
        parameters.forEach(code -> chosen.add(Parameter.of(code).orElseThrow()));
        return chosen;
    }

    /** A step of a higher level. */
    @Schema(name = "ReviewStepRequest", description = "What a higher level says 复核.")
    public record StepRequest(
            @NotNull @Schema(description = "CITY or PROVINCE.")
            ReviewLevel level,

            @NotBlank @Size(max = 128) String by,
            @NotBlank @Size(max = 1000) String reason) {

        @AssertTrue(message = "可选CITY（市级）、PROVINCE（省级）。" + Words.BETWEEN + "CITY or PROVINCE")
        @Schema(hidden = true)
        boolean isHigh() {
            return level != ReviewLevel.OPERATOR;
        }
    }
}
