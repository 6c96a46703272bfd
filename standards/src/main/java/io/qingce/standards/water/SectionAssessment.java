package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The class of a section 断面水质类别: the worst class among the items measured 单因子评价法 (GB 3838-2002 5.1, 环办〔2011〕22号). Water
 * temperature, TN and faecal coliform never count, but keep their own class for information.
 *
 * @param rules the switches used
 * @param items the class of every item that counted, in the order of table 1
 * @param reference the class of measured items that do not count
 * @param waterClass the worst class
 */
public record SectionAssessment(
        WaterRules rules, Map<WaterItem, ItemClass> items, Map<WaterItem, ItemClass> reference, WaterClass waterClass) {

    private static final int MAIN_INDICATORS = 3;

    /** Copies the maps. */
    public SectionAssessment {
        items = Collections.unmodifiableMap(new EnumMap<>(items));
        reference = Collections.unmodifiableMap(new EnumMap<>(reference));
    }

    /** The class of a section from one value per item, in the unit of the item; insufficient if no item counts. */
    public static Outcome<SectionAssessment> of(WaterRules rules, WaterBody body, Map<WaterItem, Exact> values) {
        return of(rules, values, (item, value) -> ItemClass.of(rules, item, body, value));
    }

    /**
     * The class of a section whose oxygen saturation was measured too; it matters only if {@link ClassOneOxygen} admits it.
     *
     * @param oxygenSaturation %
     * @throws IllegalArgumentException for a negative saturation of a section with dissolved oxygen
     */
    public static Outcome<SectionAssessment> of(
            WaterRules rules, WaterBody body, Map<WaterItem, Exact> values, Exact oxygenSaturation) {
        return of(
                rules,
                values,
                (item, value) -> item == WaterItem.DO
                        ? ItemClass.ofOxygen(rules, body, value, oxygenSaturation)
                        : ItemClass.of(rules, item, body, value));
    }

    private static Outcome<SectionAssessment> of(
            WaterRules rules, Map<WaterItem, Exact> values, BiFunction<WaterItem, Exact, Outcome<ItemClass>> classOf) {
        Map<WaterItem, ItemClass> items = new EnumMap<>(WaterItem.class);
        Map<WaterItem, ItemClass> reference = new EnumMap<>(WaterItem.class);
        values.forEach((item, value) ->
                classOf.apply(item, value).known().ifPresent(c -> (item.isClassed() ? items : reference).put(item, c)));
        return items.values().stream()
                .map(ItemClass::waterClass)
                .reduce(WaterClass::worse)
                .map(worst -> Outcome.of(new SectionAssessment(rules, items, reference, worst)))
                .orElseGet(() -> Outcome.insufficient(Reason.NO_DATA, 0, 1));
    }

    public WaterRating rating() {
        return waterClass.rating();
    }

    /** The items whose class is the class of the section. */
    public List<WaterItem> deciding() {
        return items.values().stream()
                .filter(c -> c.waterClass() == waterClass)
                .map(ItemClass::item)
                .toList();
    }

    /** 达标: the class is the target class or better. */
    public boolean meets(WaterClass target) {
        return waterClass.meets(target);
    }

    /** Items worse than a class, worst class first, then by multiple, heavy metals and cyanide by their switch. */
    public List<ItemClass> exceeding(WaterClass against) {
        Comparator<ItemClass> order = Comparator.comparing(ItemClass::waterClass)
                .reversed()
                .thenComparing(c -> c.multiple(against).orElse(Exact.ZERO), Comparator.reverseOrder());
        if (rules.heavyMetals() == HeavyMetals.FIRST) {
            order = Comparator.<ItemClass, Boolean>comparing(c -> !c.item().isHeavyMetalOrCyanide())
                    .thenComparing(order);
        }
        Stream<ItemClass> worse =
                items.values().stream().filter(c -> !c.waterClass().meets(against));
        return worse.sorted(order).toList();
    }

    /** Main pollution indicators 主要污染指标: none if excellent or good, otherwise the first three worse than class III. */
    public List<ItemClass> mainIndicators() {
        return exceeding(WaterClass.III).stream().limit(MAIN_INDICATORS).toList();
    }

    /** Where the rule stands. */
    public Clause clause() {
        return new Clause("环办〔2011〕22号", "断面水质评价");
    }
}
