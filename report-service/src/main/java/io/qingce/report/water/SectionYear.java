package io.qingce.report.water;

import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterMean;
import io.qingce.standards.water.WaterRules;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The class of one section over a period: every item's mean per month, the mean of the months, the worst item's class
 * (环办〔2011〕22号). A monthly mean that was sent as such stands for its month; otherwise the month is the mean of its
 * samples. Reviewed samples stand before real-time ones of the same moment.
 *
 * @param site the section
 * @param rules the switches of the assessment
 * @param monthly the mean of every item in each month that has a valid value of any
 * @param itemsLeftOut items with fewer months than needed
 * @param assessment its class, or why there is none
 */
public record SectionYear(
        Site site,
        WaterRules rules,
        SortedMap<YearMonth, Map<WaterItem, Exact>> monthly,
        List<String> itemsLeftOut,
        Outcome<SectionAssessment> assessment) {

    private static final String MONTH = "P1M";

    public SectionYear {
        monthly = Collections.unmodifiableSortedMap(new TreeMap<>(monthly));
        itemsLeftOut = List.copyOf(itemsLeftOut);
    }

    /**
     * The class of a section from its samples.
     *
     * @param neededMonths months that an item needs: {@link WaterMean#NEEDED_MONTHS} for a year that is over
     */
    static SectionYear of(Site site, Collection<Sample> samples, ZoneId zone, int neededMonths, WaterRules rules) {
        SortedMap<YearMonth, Map<WaterItem, Exact>> monthly = monthly(samples, zone);
        Map<WaterItem, List<Exact>> ofItem = new EnumMap<>(WaterItem.class);
        monthly.values()
                .forEach(month -> month.forEach((item, mean) ->
                        ofItem.computeIfAbsent(item, i -> new ArrayList<>()).add(mean)));
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        List<String> leftOut = new ArrayList<>();
        ofItem.forEach((item, means) -> WaterMean.of(item, means, neededMonths)
                .known()
                .ifPresentOrElse(mean -> values.put(item, mean), () -> leftOut.add(item.chinese())));
        return new SectionYear(site, rules, monthly, leftOut, SectionAssessment.of(rules, body(site), values));
    }

    private static SortedMap<YearMonth, Map<WaterItem, Exact>> monthly(Collection<Sample> samples, ZoneId zone) {
        Map<YearMonth, List<Sample>> byMonth = newestVersion(samples).stream()
                .collect(Collectors.groupingBy(sample -> YearMonth.from(sample.day(zone))));
        SortedMap<YearMonth, Map<WaterItem, Exact>> monthly = new TreeMap<>();
        byMonth.forEach((month, taken) -> {
            Map<WaterItem, Exact> means = means(taken);
            if (!means.isEmpty()) {
                monthly.put(month, means);
            }
        });
        return monthly;
    }

    /** The months with a valid value. */
    public List<YearMonth> months() {
        return List.copyOf(monthly.keySet());
    }

    /** Which limits of total phosphorus hold. */
    WaterBody body() {
        return body(site);
    }

    private static WaterBody body(Site site) {
        return site.kind() == SiteKind.LAKE_POINT ? WaterBody.LAKE_OR_RESERVOIR : WaterBody.RIVER;
    }

    private static Collection<Sample> newestVersion(Collection<Sample> samples) {
        Map<String, Sample> best = new TreeMap<>();
        for (Sample sample : samples) {
            best.merge(
                    sample.periodEnd() + " " + sample.averaging(),
                    sample,
                    (a, b) -> b.version() == DataVersion.REVIEWED ? b : a);
        }
        return best.values();
    }

    private static Map<WaterItem, Exact> means(List<Sample> month) {
        List<Sample> sent = month.stream()
                .filter(sample -> sample.averaging().equals(MONTH))
                .toList();
        Map<WaterItem, List<Exact>> values = new EnumMap<>(WaterItem.class);
        for (Sample sample : sent.isEmpty() ? month : sent) {
            sample.values().forEach((code, value) -> {
                if (value != null) {
                    WaterCode.item(code)
                            .ifPresent(item -> values.computeIfAbsent(item, i -> new ArrayList<>())
                                    .add(Exact.of(value)));
                }
            });
        }
        Map<WaterItem, Exact> means = new EnumMap<>(WaterItem.class);
        values.forEach((item, all) -> WaterMean.of(item, all).known().ifPresent(mean -> means.put(item, mean)));
        return means;
    }
}
