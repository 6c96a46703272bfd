package io.qingce.report.calculation;

import io.qingce.report.ledger.AirCode;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.result.Outcome;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The index of one day or hour under one edition.
 *
 * @param edition as asked for
 * @param document the standard applied
 * @param aqi the index; absent where it may not be published
 * @param reason why it may not
 * @param atLeast what the index is at least where a concentration is beyond the scale of its averaging time
 * @param level 1..6
 * @param levelZh 优 良 轻度污染 中度污染 重度污染 严重污染
 * @param levelEn the same in English
 * @param iaqi item to sub-index, {@code NA} if there is none
 * @param primaryPollutants 首要污染物, all of them at a tie
 * @param exceedingPollutants 超标污染物
 * @param rules the switches of the rule
 */
public record AirQualityIndexResult(
        String edition,
        String document,
        @Nullable Integer aqi,
        @Nullable String reason,
        @Nullable Integer atLeast,
        @Nullable Integer level,
        @Nullable String levelZh,
        @Nullable String levelEn,
        Map<String, String> iaqi,
        List<String> primaryPollutants,
        List<String> exceedingPollutants,
        Map<String, String> rules) {

    static AirQualityIndexResult of(String edition, RuleSet ruleSet, AirQualityIndex index) {
        Map<String, String> iaqi = new LinkedHashMap<>();
        AirItem.BASIC.forEach(item -> iaqi.put(AirCode.of(item), index.printed(item)));
        return new AirQualityIndexResult(
                edition,
                index.clause().toString(),
                index.value().known().orElse(null),
                index.value() instanceof Outcome.Insufficient<Integer> missing
                        ? StandardWords.of(missing.reason())
                        : null,
                index.atLeast().isPresent() ? index.atLeast().getAsInt() : null,
                index.level().map(level -> level.ordinal() + 1).orElse(null),
                index.level().map(level -> level.chinese()).orElse(null),
                index.level().map(level -> level.english()).orElse(null),
                iaqi,
                codes(index.primaryPollutants()),
                codes(index.exceedingPollutants()),
                Map.of(
                        "ruleSet", ruleSet.name().code(),
                        "dailyOzone", index.rules().dailyOzone().name(),
                        "hourlyReport", index.rules().hourlyReport().name(),
                        "missingItem", index.rules().missingItem().name()));
    }

    private static List<String> codes(Collection<AirItem> items) {
        return items.stream().map(AirCode::of).toList();
    }
}
