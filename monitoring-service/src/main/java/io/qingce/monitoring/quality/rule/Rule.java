package io.qingce.monitoring.quality.rule;

import io.qingce.chassis.language.Words;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One quality rule. May be invalid until it has been validated. */
@Schema(name = "QualityRule", description = "A quality rule 质控规则.")
public record Rule(
        @NotNull
        @Pattern(
                regexp = "[A-Z][A-Z0-9_.-]{0,63}",
                message =
                        "1至64个大写字母、数字、“_”、“.”或“-”。" + Words.BETWEEN + "1 to 64 capital letters, digits, '_', '.', '-'")
        @Schema(description = "Name of the rule in its flags.", examples = "RANGE-PM2.5")
        String id,

        @NotNull Kind kind,

        @Schema(description = "Code of the parameter; absent for GAP and SILENT.") @Nullable
        String parameter,

        @Schema(description = "ABOVE: the parameter that must not be exceeded.") @Nullable
        String other,

        @Size(max = 20) @Schema(description = "Kinds of sites it is for; empty for all.")
        List<@NotNull SiteKind> siteKinds,

        @Schema(description = "RANGE: lowest good value. FROZEN: detection limit; at or below it, readings may repeat.")
        @Nullable
        BigDecimal low,

        @Schema(description = "RANGE: highest good value.") @Nullable
        BigDecimal high,

        @Schema(
                description =
                        "RATE, SPIKE: largest good difference to the neighbour. GAP, SILENT, with count: how many times the"
                                + " median spacing of the last observations may pass, if that is longer than hours.")
        @Nullable
        BigDecimal step,

        @Schema(
                description =
                        "FROZEN, ZERO_RUN: readings in a row. GAP, SILENT, with step: of how many spacings the median is"
                                + " taken; with fewer than three, hours alone decide.")
        @Min(2)
        @Max(24)
        @Nullable
        Integer count,

        @Schema(
                description =
                        "FROZEN, ZERO_RUN: hours from the first to the last of them, at least; GAP, SILENT: hours.")
        @Min(1)
        @Max(96)
        @Nullable
        Integer hours) {

    /** What is looked for. */
    public enum Kind {
        /** 超出量程 */
        RANGE,
        /** 变化过快: against the reading before. */
        RATE,
        /** 突变: against the readings before and after, which agree with each other. */
        SPIKE,
        /** 恒值: so many equal readings in a row, other than zero and above the detection limit. */
        FROZEN,
        /** 连续零值 */
        ZERO_RUN,
        /** 倒挂: one parameter above another that contains it, such as PM2.5 above PM10. */
        ABOVE,
        /** 缺数: more hours than this without any observation, between two. */
        GAP,
        /** 静默: no observation for more hours than this, up to now. A state of the site, not a flag. */
        SILENT
    }

    public Rule {
        siteKinds = siteKinds == null ? List.of() : List.copyOf(siteKinds);
    }

    @AssertTrue(
            message =
                    "RANGE须填low或high，RATE、SPIKE须填大于0的step，FROZEN、ZERO_RUN须填count，GAP、SILENT须填hours，count与step同填或同不填，ABOVE须填other。"
                            + Words.BETWEEN
                            + "RANGE needs low or high, RATE and SPIKE a step above 0, FROZEN and ZERO_RUN a count, GAP and SILENT hours"
                            + " and count and step or neither, ABOVE the other")
    @Schema(hidden = true)
    boolean isComplete() {
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case RANGE -> low != null || high != null;
            case RATE, SPIKE -> step != null && step.signum() > 0;
            case FROZEN, ZERO_RUN -> count != null;
            case GAP, SILENT -> hours != null && (step == null ? count == null : count != null && step.signum() > 0);
            case ABOVE -> other != null && Parameter.of(other).isPresent();
        };
    }

    @AssertTrue(
            message = "须为监测参数代码；针对整条观测的规则不填。" + Words.BETWEEN
                    + "the code of a parameter, unless the rule is about whole observations")
    @Schema(hidden = true)
    boolean isAboutAParameter() {
        boolean whole = kind == Kind.GAP || kind == Kind.SILENT;
        return kind == null
                || (whole
                        ? parameter == null
                        : parameter != null && Parameter.of(parameter).isPresent());
    }

    public boolean isFor(SiteKind site) {
        return siteKinds.isEmpty() || siteKinds.contains(site);
    }

    Parameter measured() {
        return Parameter.of(String.valueOf(parameter)).orElseThrow();
    }

    Parameter container() {
        return Parameter.of(String.valueOf(other)).orElseThrow();
    }

    int times() {
        return count == null ? 1 : count;
    }

    public Duration span() {
        return Duration.ofHours(hours == null ? 0 : hours);
    }

    BigDecimal stride() {
        return step == null ? BigDecimal.ZERO : step;
    }

    /** How many observations before one it looks at for the rhythm of the site; otherwise the last alone. */
    public int observations() {
        return kind != Kind.GAP && kind != Kind.SILENT || count == null ? 1 : count + 1;
    }

    /** Whether equal readings are equal because they lie where the instrument tells nothing apart. */
    boolean isAtFloor(BigDecimal value) {
        return low == null ? value.signum() == 0 : value.compareTo(low) <= 0;
    }

    /** Whether a run of minutes can be judged by what lies some hours around it. */
    boolean isShort() {
        return times() <= 10 && span().compareTo(Duration.ofHours(5)) <= 0;
    }
}
