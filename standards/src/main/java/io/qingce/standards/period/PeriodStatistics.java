package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The statistics of one site or region over a month, quarter, year or any other span, from its days (HJ 663 5 and 6): mean and percentile
 * per item with their validity, day counts and ratios, composite index. The order of the days does not matter.
 */
public final class PeriodStatistics {

    private final PeriodRules rules;
    private final Period period;
    private final Map<AirItem, ItemSeries> series;
    private final DayCounts days;

    private PeriodStatistics(PeriodRules rules, Period period, Map<AirItem, ItemSeries> series, DayCounts days) {
        this.rules = rules;
        this.period = period;
        this.series = series;
        this.days = days;
    }

    /**
     * The statistics of a period.
     *
     * @param days days of one site or region; those outside the period are left out
     * @throws IllegalArgumentException if a day comes twice
     */
    public static PeriodStatistics of(PeriodRules rules, Period period, Collection<AirDay> days) {
        return of(rules, period, days, DayTreatment.NONE);
    }

    /**
     * The statistics of a period with dust days treated.
     *
     * @throws IllegalArgumentException if a day comes twice
     */
    public static PeriodStatistics of(PeriodRules rules, Period period, Collection<AirDay> days, DustTreatment dust) {
        return of(rules, period, days, dust.on(days));
    }

    /**
     * The statistics of a period with the days treated that exceptional events touched.
     *
     * @throws IllegalArgumentException if a day comes twice
     */
    public static PeriodStatistics of(
            PeriodRules rules, Period period, Collection<AirDay> days, DayTreatment treatment) {
        Map<AirItem, ItemSeries> series = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.values()) {
            series.put(item, new ItemSeries(rules, period, item));
        }
        DayCounts counts = new DayCounts(rules, period.days());
        Set<LocalDate> seen = new HashSet<>();
        for (AirDay day : days) {
            if (period.contains(day.date())) {
                if (!seen.add(day.date())) {
                    throw new IllegalArgumentException(day.date() + " comes twice");
                }
                AirDay kept = treatment.forConcentrations(day);
                series.values().forEach(s -> s.add(kept));
                treatment.forCounts(rules.aqiRules(day.date()), day).ifPresent(counts::add);
            }
        }
        return new PeriodStatistics(rules, period, series, counts);
    }

    public PeriodRules rules() {
        return rules;
    }

    public Period period() {
        return period;
    }

    /** Day counts and ratios by AQI. */
    public DayCounts days() {
        return days;
    }

    /** Any statistic of an item; insufficient only without a single valid day. */
    public Outcome<PeriodValue> value(AirItem item, Statistic statistic) {
        return item(item).value(statistic);
    }

    /** The figure of bulletins and rankings: the mean, for CO the 95th, for ozone the 90th percentile. */
    public Outcome<PeriodValue> headline(AirItem item) {
        return value(item, Statistic.headline(item));
    }

    /** Valid and needed days of an item. */
    public Validity validity(AirItem item) {
        return item(item).validity();
    }

    /** Whether an item meets the grade II limits in the period, statistic by statistic. */
    public Outcome<ItemAttainment> attainment(AirItem item) {
        return ItemAttainment.of(rules, item, this);
    }

    /** Attaining days among the valid days of an item 达标率, against its daily grade II limit. */
    public Outcome<ItemCompliance> compliance(AirItem item) {
        return item(item).compliance();
    }

    /** The composite index of the six headline figures at the decimals of attainment (integers, CO 0.1). */
    public Outcome<CompositeIndex> compositeIndex() {
        Map<AirItem, BigDecimal> figures = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.BASIC) {
            headline(item).known().ifPresent(v -> figures.put(item, v.forAttainment()));
        }
        return CompositeIndex.of(rules.edition(), figures);
    }

    /** Whether all six items attain; insufficient if one of them cannot be judged. */
    public Outcome<Attained> comprehensiveAttainment() {
        Attained attained = Attained.YES;
        int judged = 0;
        for (AirItem item : AirItem.BASIC) {
            Outcome<ItemAttainment> outcome = attainment(item);
            if (outcome instanceof Outcome.Known<ItemAttainment> k) {
                judged++;
                attained = k.value().attained() == Attained.NO ? Attained.NO : attained;
            }
        }
        return judged < AirItem.BASIC.size()
                ? Outcome.insufficient(Reason.ITEM_MISSING, judged, AirItem.BASIC.size())
                : Outcome.of(attained);
    }

    private ItemSeries item(AirItem item) {
        return Objects.requireNonNull(series.get(item));
    }
}
