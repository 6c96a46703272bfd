package io.qingce.report.air;

import io.qingce.chassis.language.Words;
import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.region.RegionDay;
import io.qingce.report.site.Site;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.period.PeriodRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to recompute a figure of air (计算依据).
 *
 * @param region full printed name
 * @param from first day
 * @param to last day
 * @param edition edition whose limits judge: 2012, 2026-transition, 2026-final
 * @param dayEditions editions of HJ 633 by which days were counted
 * @param documents the standards applied
 * @param version data version: REAL_TIME, REVIEWED or BEST
 * @param versionText the same in words
 * @param daysWithReadings days of the period with any reading
 * @param sources whose readings made how many of the days
 * @param simulated some of the days are made up
 * @param simulatedLeftOutDays days on which made-up readings were there too and were left out
 * @param sites sites with readings in the period
 * @param excludedControlPoints control points, which never count
 * @param events what became of accepted exceptional events: KEPT, REMOVED, RECOMPUTED or BY_INDICATOR
 * @param eventsText the same in words
 * @param exceptionalEvents the accepted exceptional events that touch the period
 * @param ruleSet the set of rules asked for, switch by switch 统计口径
 * @param rules all switches of the rules by name: rounding, ozone of the day, shares
 * @param highestRevision the highest revision of any hour that went in
 */
public record Basis(
        String region,
        LocalDate from,
        LocalDate to,
        String edition,
        List<String> dayEditions,
        List<String> documents,
        String version,
        String versionText,
        int daysWithReadings,
        Map<String, Integer> sources,
        boolean simulated,
        int simulatedLeftOutDays,
        List<SiteUsed> sites,
        List<String> excludedControlPoints,
        String events,
        String eventsText,
        List<EventUsed> exceptionalEvents,
        RuleSetUsed ruleSet,
        Map<String, String> rules,
        long highestRevision) {

    /** A site and the days on which it had readings. */
    public record SiteUsed(String code, String name, int days) {}

    /**
     * An accepted exceptional event.
     *
     * @param event its code
     * @param revision its revision
     * @param kind DUST 沙尘 or another
     * @param approval number of the approval 认定文号
     * @param from first day touched
     * @param to last day touched
     */
    public record EventUsed(
            String event,
            long revision,
            String kind,
            @Nullable String approval,
            LocalDate from,
            LocalDate to) {

        static EventUsed of(ExceptionalEvent event) {
            return new EventUsed(
                    event.code(), event.revision(), event.kind(), event.approval(), event.firstDay(), event.lastDay());
        }
    }

    /** The basis of these figures. */
    public static Basis of(AirFigures figures) {
        PeriodRules rules = figures.statistics().rules();
        List<RegionDay> days = figures.days();
        return new Basis(
                figures.region(),
                figures.statistics().period().from(),
                figures.statistics().period().to(),
                EditionChoice.code(rules.edition()),
                dayEditions(figures).map(table -> table.clause().document()).toList(),
                documents(figures),
                figures.series().name(),
                figures.series().words().text(),
                days.size(),
                sources(days),
                figures.isSimulated(),
                (int) days.stream()
                        .filter(day -> day.origin().simulatedLeftOut())
                        .count(),
                sitesUsed(figures),
                controlPoints(figures.sites()),
                figures.ruleSet().events().name(),
                Words.both(
                        figures.ruleSet().events().chinese(),
                        figures.ruleSet().events().english()),
                figures.events().stream().map(EventUsed::of).toList(),
                RuleSetUsed.ofAir(figures.ruleSet()),
                switches(rules),
                days.stream()
                        .mapToLong(day -> day.origin().highestRevision())
                        .max()
                        .orElse(0));
    }

    private static Stream<AqiTable> dayEditions(AirFigures figures) {
        PeriodRules rules = figures.statistics().rules();
        LocalDate from = figures.statistics().period().from();
        LocalDate to = figures.statistics().period().to();
        return Stream.of(rules.aqiRules(from).table(), rules.aqiRules(to).table())
                .distinct();
    }

    private static List<String> documents(AirFigures figures) {
        PeriodRules rules = figures.statistics().rules();
        return Stream.concat(
                        Stream.of(
                                rules.edition().limitsClause("").document(),
                                rules.edition().assessmentClause("").document()),
                        dayEditions(figures).map(table -> table.clause().document()))
                .toList();
    }

    private static Map<String, Integer> sources(List<RegionDay> days) {
        Map<String, Integer> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day.origin().source().name(), 1, Integer::sum));
        return counts;
    }

    private static List<SiteUsed> sitesUsed(AirFigures figures) {
        Map<String, Site> known = figures.sites().stream().collect(Collectors.toMap(Site::code, Function.identity()));
        Map<String, Integer> days = new TreeMap<>();
        figures.days().forEach(day -> day.origin().sites().forEach(site -> days.merge(site, 1, Integer::sum)));
        return days.entrySet().stream()
                .map(used -> {
                    Site site = known.get(used.getKey());
                    return new SiteUsed(used.getKey(), site == null ? used.getKey() : site.name(), used.getValue());
                })
                .toList();
    }

    private static List<String> controlPoints(List<Site> sites) {
        return sites.stream()
                .filter(site -> site.controlPoint() && site.kind().isAir())
                .map(site -> site.code() + " " + site.name())
                .toList();
    }

    private static Map<String, String> switches(PeriodRules rules) {
        Map<String, String> switches = new TreeMap<>();
        switches.put("dayEdition", rules.dayEdition().name());
        switches.put("dailyInput", rules.ruleSet().dailyInput().name());
        switches.put("statisticDecimals", rules.decimals().name());
        switches.put("dailyOzone", rules.ruleSet().dailyOzone().name());
        switches.put("missingItem", rules.ruleSet().missingItem().name());
        switches.put("stationShare", rules.ruleSet().stationShare().name());
        switches.put("rounding", "GB/T 8170-2008 HALF_EVEN");
        return switches;
    }
}
