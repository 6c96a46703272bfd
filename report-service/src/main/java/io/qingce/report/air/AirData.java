package io.qingce.report.air;

import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.EventPolicy;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.site.Site;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.period.DayTreatment;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import java.time.LocalDate;
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
 * @param share how many stations make a region's value valid
 * @param events the accepted exceptional events that touch the period
 * @param without the days that they touch, without the readings taken out
 */
public record AirData(
        String region,
        Series series,
        Period period,
        List<RegionDay> days,
        List<Site> sites,
        StationShare share,
        List<ExceptionalEvent> events,
        Map<LocalDate, AirDay> without) {

    public AirData {
        days = List.copyOf(days);
        sites = List.copyOf(sites);
        events = List.copyOf(events);
        without = Map.copyOf(without);
    }

    /** The figures under an edition. */
    public AirFigures under(EditionChoice edition, EventPolicy policy) {
        return under(edition.rules(period), policy);
    }

    /** The figures under one set of rules. */
    public AirFigures under(PeriodRules rules, EventPolicy policy) {
        DayTreatment treatment = new DayTreatment(without, policy.concentrations(), policy.days());
        PeriodStatistics statistics = PeriodStatistics.of(
                rules, period, days.stream().map(RegionDay::air).toList(), treatment);
        return new AirFigures(region, series, statistics, days, sites, share, treatment, policy, events);
    }
}
