package io.qingce.standards.waterbody;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.SurfaceWaterLimits;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compliance of a surface drinking-water source 饮用水水源地 (GB 3838-2002 5.3): the 21 items of table 1 at class III or better, the supplementary
 * items of table 2 and specific items of table 3 at their limits. Any exceedance fails. A groundwater source is compliant at class III
 * ({@link Groundwater}).
 *
 * @param section the 21 items
 * @param exceeding items over their limit, table 1 first
 * @param specific names of specific items over the limit given
 */
public record DrinkingWaterSource(SectionAssessment section, List<WaterItem> exceeding, List<String> specific) {

    /** Copies the lists. */
    public DrinkingWaterSource {
        exceeding = List.copyOf(exceeding);
        specific = List.copyOf(specific);
    }

    /**
     * A specific item of table 3.
     *
     * @param name as printed
     */
    public record SpecificItem(String name, BigDecimal value, BigDecimal limit) {}

    /** The compliance of one sampling; insufficient without an item of table 1. */
    public static Outcome<DrinkingWaterSource> of(
            WaterRules rules, WaterBody body, Map<WaterItem, Exact> values, Collection<SpecificItem> specific) {
        return SectionAssessment.of(rules, body, values).map(section -> {
            Stream<WaterItem> basic = section.exceeding(WaterClass.III).stream().map(c -> c.item());
            Stream<WaterItem> supplementary =
                    WaterItem.TABLE_2.stream().filter(item -> exceeds(item, Optional.ofNullable(values.get(item))));
            List<String> names = specific.stream()
                    .filter(s -> s.value().compareTo(s.limit()) > 0)
                    .map(SpecificItem::name)
                    .toList();
            return new DrinkingWaterSource(
                    section, Stream.concat(basic, supplementary).toList(), names);
        });
    }

    private static boolean exceeds(WaterItem item, Optional<Exact> value) {
        BigDecimal limit = SurfaceWaterLimits.supplementaryLimit(item).orElseThrow();
        return value.map(v -> Rounding.keepingOneDigit(v, item.decimals()))
                .filter(v -> v.compareTo(limit) > 0)
                .isPresent();
    }

    public boolean isCompliant() {
        return exceeding.isEmpty() && specific.isEmpty();
    }

    /** Compliance by volume 取水量达标率: attaining over all water taken, in per cent with one decimal. */
    public static Outcome<BigDecimal> volumeRatio(BigDecimal attaining, BigDecimal all) {
        return all.signum() <= 0
                ? Outcome.insufficient(Reason.NO_DATA, 0, 1)
                : Outcome.of(Exact.of(attaining)
                        .times(Exact.of(100))
                        .dividedBy(Exact.of(all))
                        .round(1));
    }

    /** Where the rule stands. */
    public Clause clause() {
        return new Clause("GB 3838-2002", "5.3");
    }
}
