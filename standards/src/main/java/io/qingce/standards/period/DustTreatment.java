package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.parameter.AirItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Approved dust days and what they change (环办监测〔2016〕120号; exceptional events of HJ 663-2026). Only what a person approved is deducted.
 *
 * @param days the dust days
 * @param concentrations what happens to their particles in statistics
 * @param counts what happens to them in day counts
 */
public record DustTreatment(Set<LocalDate> days, DustConcentrations concentrations, DustDays counts) {

    /** No dust day. */
    public static final DustTreatment NONE = new DustTreatment(Set.of(), DustConcentrations.KEEP, DustDays.KEEP);

    private static final Set<AirItem> PARTICLES = Set.of(AirItem.PM10, AirItem.PM25);

    /** Copies the days. */
    public DustTreatment {
        days = Set.copyOf(days);
    }

    /** What takes part in the statistics of concentrations. */
    AirDay forConcentrations(AirDay day) {
        return concentrations == DustConcentrations.DROP_PARTICLES && days.contains(day.date())
                ? day.without(PARTICLES)
                : day;
    }

    /** The index that takes part in the day counts, if the day takes part. */
    Optional<AirQualityIndex> forCounts(AqiRules rules, AirDay day) {
        AirQualityIndex index = DailyAqi.of(rules, day);
        if (counts == DustDays.KEEP || !days.contains(day.date())) {
            return Optional.of(index);
        }
        if (counts == DustDays.RECOMPUTE) {
            return Optional.of(DailyAqi.of(rules.withMissingItem(MissingItem.REST_DECIDES), day.without(PARTICLES)));
        }
        return index.level().map(AqiLevel::isGood).orElse(true) ? Optional.of(index) : Optional.empty();
    }
}
