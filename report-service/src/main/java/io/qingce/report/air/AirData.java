package io.qingce.report.air;

import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.site.Site;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.period.DayTreatment;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the figures of a region or site over a period are made of, read once and computed under any edition.
 *
 * @param region full printed name of the region, or name of the site
 * @param series which data version
 * @param period first and last day
 * @param days the region-days, in order, with every reading
 * @param sites all sites of the region
 * @param events the accepted exceptional events that touch the period
 * @param without the days that they touch, without the readings taken out
 */
public record AirData(
        String region,
        Series series,
        Period period,
        List<RegionDay> days,
        List<Site> sites,
        List<ExceptionalEvent> events,
        Map<LocalDate, CityDay> without) {

    public AirData {
        days = List.copyOf(days);
        sites = List.copyOf(sites);
        events = List.copyOf(events);
        without = Map.copyOf(without);
    }

    /** The figures under an edition and a set of rules. */
    public AirFigures under(EditionChoice edition, RuleSet ruleSet) {
        return under(edition.rules(period, ruleSet));
    }

    /** The figures under one set of rules. */
    public AirFigures under(PeriodRules rules) {
        RuleSet ruleSet = rules.ruleSet();
        StationShare share = ruleSet.stationShare();
        Map<LocalDate, AirDay> rest = new HashMap<>();
        without.forEach((day, city) -> rest.put(day, city.under(share)));
        DayTreatment treatment = new DayTreatment(
                rest, ruleSet.events().concentrations(), ruleSet.events().days());
        List<AirDay> air = days.stream().map(day -> day.city().under(share)).toList();
        PeriodStatistics statistics = PeriodStatistics.of(rules, period, air, treatment);
        return new AirFigures(region, series, statistics, days, air, sites, treatment, events);
    }
}
