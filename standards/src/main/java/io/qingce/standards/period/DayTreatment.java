package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.aqi.MissingItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Days that approved exceptional events 例外事件 touched, and what that changes (环办监测〔2016〕120号; HJ 663-2026). Beside the day
 * with all its readings stands the same day without those that the events took out.
 *
 * @param without the touched days, each without the readings taken out
 * @param concentrations which of the two takes part in means, percentiles and the composite index
 * @param counts what happens to a touched day in day counts
 */
public record DayTreatment(Map<LocalDate, AirDay> without, DustConcentrations concentrations, DustDays counts) {

    /** No day was touched. */
    public static final DayTreatment NONE = new DayTreatment(Map.of(), DustConcentrations.KEEP, DustDays.KEEP);

    /** Copies the days. */
    public DayTreatment {
        without = Map.copyOf(without);
    }

    /** What takes part in the statistics of concentrations. */
    public AirDay forConcentrations(AirDay day) {
        return concentrations == DustConcentrations.DROP_PARTICLES ? without.getOrDefault(day.date(), day) : day;
    }

    /** The index that takes part in the day counts, if the day takes part. */
    Optional<AirQualityIndex> forCounts(AqiRules rules, AirDay day) {
        AirDay rest = without.get(day.date());
        if (counts == DustDays.KEEP || rest == null) {
            return Optional.of(DailyAqi.of(rules, day));
        }
        if (counts == DustDays.RECOMPUTE) {
            return Optional.of(DailyAqi.of(rules.withMissingItem(MissingItem.REST_DECIDES), rest));
        }
        AirQualityIndex index = DailyAqi.of(rules, day);
        return index.level().map(AqiLevel::isGood).orElse(true) ? Optional.of(index) : Optional.empty();
    }
}
