package io.qingce.standards.ranking;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.Grade;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Composite index 环境空气质量综合指数 of a period (环办监测〔2018〕19号): per item the printed concentration (mean of SO₂, NO₂, PM₁₀, PM₂.₅;
 * 95th percentile of CO; 90th percentile of ozone) divided by its grade II limit (annual; CO daily, O₃ 8 h), rounded half to even to two
 * decimals, then added up. The rounding is fitted to published figures (24 of 24), not printed.
 *
 * @param edition whose limits divide
 * @param subIndices two decimals each, in the order of the items
 */
public record CompositeIndex(AirEdition edition, Map<AirItem, BigDecimal> subIndices) {

    private static final int DECIMALS = 2;

    /** Copies the sub-indices. */
    public CompositeIndex {
        subIndices = Collections.unmodifiableMap(new EnumMap<>(subIndices));
    }

    /** The index of six printed concentrations; insufficient if one is missing. */
    public static Outcome<CompositeIndex> of(AirEdition edition, Map<AirItem, BigDecimal> concentrations) {
        Map<AirItem, BigDecimal> subIndices = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.BASIC) {
            BigDecimal concentration = concentrations.get(item);
            if (concentration != null) {
                subIndices.put(item, subIndex(edition, item, Exact.of(concentration)));
            }
        }
        return subIndices.size() < AirItem.BASIC.size()
                ? Outcome.insufficient(Reason.ITEM_MISSING, subIndices.size(), AirItem.BASIC.size())
                : Outcome.of(new CompositeIndex(edition, subIndices));
    }

    /** The sub-index of one item, two decimals. */
    public static BigDecimal subIndex(AirEdition edition, AirItem item, Exact concentration) {
        return concentration.dividedBy(Exact.of(divisor(edition, item))).round(DECIMALS);
    }

    /** The limit that divides the concentration of an item of the basic six. */
    public static BigDecimal divisor(AirEdition edition, AirItem item) {
        return AirLimits.limit(edition, item, Averaging.YEAR, Grade.II)
                .or(() -> AirLimits.dailyLimit(edition, item, Grade.II))
                .orElseThrow();
    }

    /** The sum of the sub-indices, two decimals. */
    public BigDecimal value() {
        return subIndices.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The greatest sub-index 最大单项指数. */
    public BigDecimal largest() {
        return Collections.max(subIndices.values());
    }

    /** Main pollutants of the period 主要污染物: the items with the greatest sub-index. */
    public Set<AirItem> mainPollutants() {
        EnumSet<AirItem> items = EnumSet.noneOf(AirItem.class);
        subIndices.forEach((item, index) -> {
            if (index.compareTo(largest()) == 0) {
                items.add(item);
            }
        });
        return Collections.unmodifiableSet(items);
    }

    /** Where the rule stands. */
    public Clause clause() {
        return new Clause("环办监测〔2018〕19号", "综合指数");
    }
}
