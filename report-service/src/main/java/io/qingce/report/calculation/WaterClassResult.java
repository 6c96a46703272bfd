package io.qingce.report.calculation;

import io.qingce.report.term.StandardWords;
import io.qingce.report.water.WaterCode;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.water.ItemClass;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class of one set of results, GB 3838-2002.
 *
 * @param document the standards applied
 * @param waterClass Ⅰ类 to 劣Ⅴ类; absent without an item that counts
 * @param reasonCode why there is none, as a stable slug
 * @param reason the same in words
 * @param rating 优 良好 轻度污染 中度污染 重度污染
 * @param target the class to be met, III unless sent
 * @param meetsTarget 达标
 * @param deciding the items whose class is the class
 * @param mainIndicators 主要污染指标: up to three items worse than class III
 * @param items the class of every item that counted
 * @param reference the class of items that never count: temperature, total nitrogen
 * @param rules the switches of the rules by name
 */
public record WaterClassResult(
        String document,
        @Nullable String waterClass,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String rating,
        String target,
        @Nullable Boolean meetsTarget,
        List<String> deciding,
        List<String> mainIndicators,
        List<WaterItemResult> items,
        List<WaterItemResult> reference,
        Map<String, String> rules) {

    /**
     * The class of one item.
     *
     * @param item code
     * @param name its name
     * @param compared the value compared with the limits, rounded once
     * @param waterClass its class
     * @param multiple 超标倍数 against the target, one decimal
     */
    public record WaterItemResult(
            String item,
            String name,
            String compared,
            String waterClass,
            @Nullable BigDecimal multiple) {

        static WaterItemResult of(ItemClass item, WaterClass target) {
            return new WaterItemResult(
                    WaterCode.of(item.item()),
                    StandardWords.of(item.item()),
                    item.compared().toString(),
                    StandardWords.of(item.waterClass()),
                    item.printedMultiple(target).orElse(null));
        }
    }

    private static final String DOCUMENT = "GB 3838-2002, 环办〔2011〕22号";

    static WaterClassResult of(WaterRules rules, Outcome<SectionAssessment> outcome, WaterClass target) {
        Map<String, String> switches =
                Map.of("comparison", rules.comparison().name(), "ph", rules.ph().name());
        if (outcome instanceof Outcome.Insufficient<SectionAssessment> missing) {
            return new WaterClassResult(
                    DOCUMENT,
                    null,
                    missing.reason().code(),
                    StandardWords.of(missing.reason()),
                    null,
                    StandardWords.of(target),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    switches);
        }
        SectionAssessment section = ((Outcome.Known<SectionAssessment>) outcome).value();
        return new WaterClassResult(
                DOCUMENT,
                StandardWords.of(section.waterClass()),
                null,
                null,
                StandardWords.of(section.rating()),
                StandardWords.of(target),
                section.meets(target),
                section.deciding().stream().map(WaterCode::of).toList(),
                section.mainIndicators().stream()
                        .map(item -> WaterCode.of(item.item()))
                        .toList(),
                section.items().values().stream()
                        .map(item -> WaterItemResult.of(item, target))
                        .toList(),
                section.reference().values().stream()
                        .map(item -> WaterItemResult.of(item, target))
                        .toList(),
                switches);
    }
}
