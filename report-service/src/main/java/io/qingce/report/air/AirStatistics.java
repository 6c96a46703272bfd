package io.qingce.report.air;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.exceptional.ExceptionalEvents;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.period.UnknownSite;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.RegionDays;
import io.qingce.report.region.Series;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Computes the figures of a region or site, as they are now or were known as of a moment. */
@ApplicationScoped
public class AirStatistics {

    private final RegionDays regionDays;
    private final Sites sites;
    private final ExceptionalEvents events;

    public AirStatistics(RegionDays regionDays, Sites sites, ExceptionalEvents events) {
        this.regionDays = regionDays;
        this.sites = sites;
        this.events = events;
    }

    /** The figures of a region over a period as they are published; without readings they say so themselves. */
    @Transactional
    public AirFigures of(AsOf asOf, String region, Period period, Series series, EditionChoice edition) {
        return of(asOf, region, period, series, edition, RuleSet.PUBLISHED);
    }

    /** The same under any set of rules. */
    @Transactional
    public AirFigures of(
            AsOf asOf, String region, Period period, Series series, EditionChoice edition, RuleSet ruleSet) {
        return data(asOf, region, period, series).under(edition, ruleSet);
    }

    /** What the figures of a region over a period are made of. */
    @Transactional
    public AirData data(AsOf asOf, String region, Period period, Series series) {
        List<RegionDay> days = regionDays.ofRegion(asOf, region, series, period.from(), period.to());
        return data(asOf, region, period, series, days, sites.ofRegion(asOf, region));
    }

    /**
     * What the figures of a region would be made of without some of its sites; computed from the ledger, since no stored
     * region-day holds that. Without none it is what the figures are made of.
     *
     * @throws UnknownSite if the region has no such site
     */
    @Transactional
    public AirData without(AsOf asOf, String region, Period period, Series series, Set<String> codes) {
        if (codes.isEmpty()) {
            return data(asOf, region, period, series);
        }
        List<Site> all = sites.ofRegion(asOf, region);
        for (String code : codes) {
            if (all.stream().noneMatch(site -> site.code().equals(code))) {
                throw new UnknownSite("withoutSites", code);
            }
        }
        List<Site> rest =
                all.stream().filter(site -> !codes.contains(site.code())).toList();
        List<RegionDay> days = regionDays.ofSites(asOf, region, rest, series, period.from(), period.to());
        return data(asOf, region, period, series, days, rest);
    }

    /**
     * What the figures of one site over a period are made of; empty if it is no site of the air.
     *
     * @throws ProblemException 403 if it is out of scope
     */
    @Transactional
    public Optional<AirData> ofSite(AsOf asOf, RegionScope scope, String code, Period period, Series series) {
        sites.requireHeld(scope, code);
        return sites.find(asOf, code).filter(site -> site.kind().isAir()).map(site -> {
            List<RegionDay> days = regionDays.ofSite(asOf, site, series, period.from(), period.to());
            return data(asOf, site.name(), period, series, days, List.of(site.counting()));
        });
    }

    private AirData data(AsOf asOf, String name, Period period, Series series, List<RegionDay> days, List<Site> known) {
        List<Site> counted = known.stream().filter(Site::isCounted).toList();
        List<ExceptionalEvent> accepted = events.accepted(
                asOf,
                counted.stream().map(Site::region).distinct().toList(),
                counted.stream().map(Site::code).toList(),
                period.from(),
                period.to());
        return new AirData(
                name,
                series,
                period,
                days,
                known,
                accepted,
                regionDays.without(asOf, name, known, series, accepted, period));
    }

    /**
     * The same for a region that somebody asks for by name.
     *
     * @throws ProblemException 403 if it is out of scope
     * @throws UnknownRegion if it has neither sites nor readings
     */
    @Transactional
    public AirFigures ofKnown(
            AsOf asOf,
            RegionScope scope,
            String region,
            Period period,
            Series series,
            EditionChoice edition,
            RuleSet ruleSet) {
        return known(asOf, scope, region, period, series).under(edition, ruleSet);
    }

    /**
     * What the figures of a region are made of that somebody asks for by name.
     *
     * @throws ProblemException 403 if it is out of scope
     * @throws UnknownRegion if it has neither sites nor readings
     */
    @Transactional
    public AirData known(AsOf asOf, RegionScope scope, String region, Period period, Series series) {
        scope.require(region);
        AirData data = data(asOf, region, period, series);
        if (data.sites().isEmpty() && data.days().isEmpty()) {
            throw new UnknownRegion(region);
        }
        return data;
    }
}
