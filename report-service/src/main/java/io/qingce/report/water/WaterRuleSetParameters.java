package io.qingce.report.water;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By which set of rules surface water is assessed, and which of its switches are opened (统计口径). Use as {@code @BeanParam}. */
public class WaterRuleSetParameters {

    @QueryParam("rules")
    @Parameter(
            description =
                    "Set of rules 统计口径: published 发布口径 (default) or strict 标准口径; the switches below open one by one",
            schema = @Schema(implementation = String.class))
    RuleSet rules = RuleSet.PUBLISHED;

    @QueryParam("ph")
    @Parameter(
            description = "pH before it is judged: WHOLE_NUMBER (published, strict) 修约到整数, AS_MEASURED 不修约",
            schema = @Schema(implementation = String.class))
    @Nullable
    PhRounding ph;

    @QueryParam("comparison")
    @Parameter(
            description = "How values meet limits: ROUNDED_VALUE (published, strict) 修约值比较法, FULL_VALUE 全数值比较法,"
                    + " as the national real-time feed does",
            schema = @Schema(implementation = String.class))
    @Nullable
    LimitComparison comparison;

    /** The switches. */
    public RuleSet ruleSet() {
        RuleSet set = ph == null ? rules : rules.withPh(ph);
        return comparison == null ? set : set.withComparison(comparison);
    }

    /** Takes the switches from parameters that came in another way than in an address. */
    final void read(Map<String, String> parameters, ParameterConverters read) {
        rules = read.value(RuleSet.class, "rules", parameters.get("rules"), rules);
        ph = read.value(PhRounding.class, "ph", parameters.get("ph"));
        comparison = read.value(LimitComparison.class, "comparison", parameters.get("comparison"));
    }
}
