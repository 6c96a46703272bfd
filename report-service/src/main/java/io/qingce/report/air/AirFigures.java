package io.qingce.report.air;

import io.qingce.report.exceptional.ExceptionalEvent;
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
import io.qingce.standards.period.RuleSet;
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
 * @param air the same days with the share of stations that the rules ask for
 * @param sites all sites of the region as they are now
 * @param treatment what approved exceptional events change of these days
 * @param events the accepted exceptional events that touch the period
 */
public record AirFigures(
        String region,
        Series series,
        PeriodStatistics statistics,
        List<RegionDay> days,
        List<AirDay> air,
        List<Site> sites,
        DayTreatment treatment,
        List<ExceptionalEvent> events) {

    public AirFigures {
        events = List.copyOf(events);
        days = List.copyOf(days);
        air = List.copyOf(air);
        sites = List.copyOf(sites);
    }

    /** The days as they take part in means and percentiles: without the readings that exceptional events took out. */
    public List<AirDay> concentrationDays() {
        return air.stream().map(treatment::forConcentrations).toList();
    }

    /** The daily values of an item as they go into statistics: rounded, or with all digits where the rules say so. */
    public List<Exact> dailyValues(AirItem item) {
        boolean isRaw = ruleSet().dailyInput() == DailyInput.RAW;
        return concentrationDays().stream()
                .flatMap(day -> day.value(item).known().stream())
                .map(value -> isRaw ? value.exact() : Exact.of(value.rounded(item)))
                .toList();
    }

    /** The switches by which these figures were computed. */
    public RuleSet ruleSet() {
        return statistics.rules().ruleSet();
    }

    /** The index of one day, by the rules of the period. */
    public AirQualityIndex index(AirDay day) {
        return DailyAqi.of(statistics.rules().aqiRules(day.date()), day);
    }

    /** Days without an index that would have one if half of the stations were enough. */
    public int daysOnlyHalfMakesValid() {
        int found = 0;
        for (int i = 0; i < days.size() && ruleSet().stationShare() == StationShare.THREE_QUARTERS_OR_HALF; i++) {
            boolean valid = index(air.get(i)).isAvailable();
            found +=
                    !valid && index(days.get(i).city().under(StationShare.HALF)).isAvailable() ? 1 : 0;
        }
        return found;
    }

    /**
     * Whether the days with an index carry a count or ratio of days: as many of them are needed, in the year and in each
     * month, as for an annual mean (GB 3095 表 4, applied to days as bulletins do).
     */
    public Validity dayValidity() {
        return dayValidity(statistics, air);
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

    /** Whether the region has sites or readings at all. */
    public boolean isKnown() {
        return !sites.isEmpty() || !days.isEmpty();
    }

    /** Whether any of the days is made up. */
    public boolean isSimulated() {
        return days.stream().anyMatch(day -> day.origin().source().isSimulated());
    }
}
