package io.qingce.plan.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.indicator.IndicatorKind;
import io.qingce.standards.indicator.IndicatorSource;
import io.qingce.standards.indicator.Range;
import io.qingce.standards.indicator.Statistic;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.term.Term;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as the catalogue shows it, both names as fields. */
@Schema(name = "Indicator", description = "An indicator 指标, on which plans set targets.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorResponse(
        @Schema(required = true, examples = "pm25-annual-mean", description = "Key that plans name.")
        String key,

        @Schema(required = true, examples = "空气质量", description = "Field of work 类别.")
        String category,

        @Schema(required = true) Words name,

        @Schema(required = true, description = "Other names under which plans print it.")
        List<String> otherNames,

        @Schema(required = true, description = "Units 计量单位, the usual one first; empty if it has none.")
        List<String> units,

        @Schema(description = "Which way is better; absent if neither is.") @Nullable
        Direction direction,

        @Schema(
                required = true,
                description = "LEVEL 水平, CHANGE 变化, RANK 位次, GRADE 等级, or STATE 事项, which has no number.")
        IndicatorKind kind,

        @Schema(required = true, description = "Who says the value, and the same in words.")
        IndicatorSource source,

        @Schema(required = true) Words sourceWords,

        @Schema(description = "How it is computed from readings; absent if it is not.") @Nullable
        Computation computation,

        @Schema(description = "What lies outside is very likely a slip; absent if it has no numbers.") @Nullable
        Bounds plausible,

        @Schema(required = true, description = "By which comparators 比较方式 a plan may set a target.")
        List<Comparator> comparators) {

    /** Chinese and English. */
    @Schema(name = "Words")
    record Words(
            @Schema(required = true) String zh,
            @Schema(required = true) String en) {

        static Words of(Term term) {
            return new Words(term.chinese(), term.english());
        }
    }

    /** Bounds of plausible values; the upper one is absent if there is none. */
    @Schema(name = "Bounds")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bounds(
            @Schema(required = true) BigDecimal low,
            @Nullable BigDecimal high) {}

    /** Which figure of which readings, and where it is defined. */
    @Schema(name = "Computation")
    record Computation(
            @Schema(required = true, description = "Codes of /api/parameters.")
            List<String> parameters,

            @Schema(required = true) Words figure,

            @Schema(required = true, examples = "HJ 633-2026 表 1")
            String clause) {}

    static IndicatorResponse from(Indicator indicator) {
        return new IndicatorResponse(
                indicator.key(),
                indicator.category(),
                Words.of(indicator),
                indicator.otherNames(),
                indicator.units(),
                indicator.direction(),
                indicator.kind(),
                indicator.source(),
                Words.of(indicator.source()),
                computation(indicator.statistic()),
                indicator.plausible().map(IndicatorResponse::bounds).orElse(null),
                List.copyOf(indicator.comparators()));
    }

    private static @Nullable Computation computation(@Nullable Statistic statistic) {
        return statistic == null
                ? null
                : new Computation(
                        statistic.parameters().stream().map(Parameter::code).toList(),
                        Words.of(statistic),
                        statistic.rule().toString());
    }

    private static Bounds bounds(Range range) {
        return new Bounds(range.low(), range.high());
    }
}
