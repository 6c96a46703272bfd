package io.qingce.report.air;

import io.qingce.report.ledger.AirCode;
import io.qingce.report.region.RegionDay;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The air of a region on one day.
 *
 * @param day civil day
 * @param aqi the index; absent where it may not be published
 * @param reasonCode why it may not, as a stable slug
 * @param reason the same in words
 * @param level 1..6
 * @param levelZh 优 良 轻度污染 中度污染 重度污染 严重污染
 * @param levelEn the same in English
 * @param primaryPollutants 首要污染物, all of them at a tie
 * @param exceedingPollutants 超标污染物
 * @param concentrations the six items
 * @param ozoneMaximumHour highest hour of ozone, which counts under 2012, µg/m³
 * @param edition edition of HJ 633
 * @param source whose readings count
 * @param simulated the readings are made up
 * @param sites sites with readings
 * @param registeredSites sites of the region
 */
public record AirDayResponse(
        LocalDate day,
        @Nullable Integer aqi,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Integer level,
        @Nullable String levelZh,
        @Nullable String levelEn,
        List<String> primaryPollutants,
        List<String> exceedingPollutants,
        List<Concentration> concentrations,
        @Nullable BigDecimal ozoneMaximumHour,
        String edition,
        String source,
        boolean simulated,
        int sites,
        int registeredSites) {

    /**
     * The value of one item on a day: the daily mean, for ozone the daily maximum 8-hour mean.
     *
     * @param item code
     * @param value with the official decimals
     * @param unrounded with four decimals, for reading only
     * @param exact every digit
     * @param iaqi sub-index, {@code NA} if there is none
     * @param validSites sites with a valid value
     * @param neededSites how many of them are needed
     * @param reasonCode why there is no value, as a stable slug
     * @param reason the same in words
     */
    public record Concentration(
            String item,
            @Nullable BigDecimal value,
            @Nullable BigDecimal unrounded,
            @Nullable String exact,
            String iaqi,
            int validSites,
            int neededSites,
            @Nullable String reasonCode,
            @Nullable String reason) {

        static Concentration of(AirItem item, Outcome<DailyValue> outcome, String iaqi) {
            if (outcome instanceof Outcome.Insufficient<DailyValue> missing) {
                return new Concentration(
                        AirCode.of(item),
                        null,
                        null,
                        null,
                        iaqi,
                        missing.valid(),
                        missing.needed(),
                        missing.reason().code(),
                        StandardWords.of(missing.reason()));
            }
            DailyValue value = ((Outcome.Known<DailyValue>) outcome).value();
            return new Concentration(
                    AirCode.of(item),
                    value.rounded(item),
                    value.exact().toDecimal(ItemFigure.SHOWN),
                    value.exact().toString(),
                    iaqi,
                    value.valid(),
                    value.needed(),
                    null,
                    null);
        }
    }

    /**
     * A day.
     *
     * @param air its values by the share of stations asked for
     */
    public static AirDayResponse of(RegionDay day, AirDay air, AirQualityIndex index) {
        @Nullable Reason reason = index.value() instanceof Outcome.Insufficient<Integer> i ? i.reason() : null;
        return new AirDayResponse(
                day.day(),
                index.value().known().orElse(null),
                reason == null ? null : reason.code(),
                reason == null ? null : StandardWords.of(reason),
                index.level().map(level -> level.ordinal() + 1).orElse(null),
                index.level().map(level -> level.chinese()).orElse(null),
                index.level().map(level -> level.english()).orElse(null),
                codes(index.primaryPollutants()),
                codes(index.exceedingPollutants()),
                AirItem.BASIC.stream()
                        .map(item -> Concentration.of(item, air.value(item), index.printed(item)))
                        .toList(),
                air.ozoneMaximumHour().known().map(v -> v.rounded(AirItem.O3)).orElse(null),
                index.clause().document(),
                day.origin().source().name(),
                day.origin().source().isSimulated(),
                day.origin().sites().size(),
                day.origin().registered());
    }

    private static List<String> codes(Collection<AirItem> items) {
        return items.stream().map(AirCode::of).toList();
    }
}
