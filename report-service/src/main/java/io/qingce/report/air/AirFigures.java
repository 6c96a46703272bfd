package io.qingce.report.air;

import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.period.EventPolicy;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.site.Site;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.DayTreatment;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.Validity;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The air of a region over a period: the statistics, and the days and sites that they are made of.
 *
 * @param region full printed name
 * @param series which data version
 * @param statistics by HJ 663, under one set of rules
 * @param days the region-days that went in, in order
 * @param sites all sites of the region as they are now
 * @param share how many stations make a region's value valid
 * @param treatment what approved exceptional events change of these days
 * @param policy what became of accepted exceptional events
 * @param events the accepted exceptional events that touch the period
 */
public record AirFigures(
        String region,
        Series series,
        PeriodStatistics statistics,
        List<RegionDay> days,
        List<Site> sites,
        StationShare share,
        DayTreatment treatment,
        EventPolicy policy,
        List<ExceptionalEvent> events) {

    public AirFigures {
        events = List.copyOf(events);
        days = List.copyOf(days);
        sites = List.copyOf(sites);
    }

    /** The days as they take part in means and percentiles: without the readings that exceptional events took out. */
    public List<AirDay> concentrationDays() {
        return days.stream().map(day -> treatment.forConcentrations(day.air())).toList();
    }

    /** The daily values of an item as they go into statistics: rounded, or with all digits where the rules say so. */
    public List<Exact> dailyValues(AirItem item) {
        boolean isRaw = statistics.rules().dailyInput() == DailyInput.RAW;
        return concentrationDays().stream()
                .flatMap(day -> day.value(item).known().stream())
                .map(value -> isRaw ? value.exact() : Exact.of(value.rounded(item)))
                .toList();
    }

    /** The index of one of the days, by the rules of the period. */
    public AirQualityIndex index(RegionDay day) {
        return DailyAqi.of(statistics.rules().aqiRules(day.day()), day.air());
    }

    /**
     * Whether the days with an index carry a count or ratio of days: as many of them are needed, in the year and in each
     * month, as for an annual mean (GB 3095 表 4, applied to days as bulletins do).
     */
    public Validity dayValidity() {
        return dayValidity(statistics, days.stream().map(RegionDay::air).toList());
    }

    /** The same of the days that made these statistics. */
    public static Validity dayValidity(PeriodStatistics statistics, List<AirDay> days) {
        Map<YearMonth, Integer> inMonth = new HashMap<>();
        for (AirDay day : days) {
            if (DailyAqi.of(statistics.rules().aqiRules(day.date()), day).isAvailable()) {
                inMonth.merge(YearMonth.from(day.date()), 1, Integer::sum);
            }
        }
        int valid = statistics.days().valid();
        return Validity.of(statistics.period(), AirItem.PM25, valid, month -> inMonth.getOrDefault(month, 0));
    }

    /** Whether any of the days is made up. */
    public boolean isSimulated() {
        return days.stream().anyMatch(day -> day.origin().source().isSimulated());
    }
}
