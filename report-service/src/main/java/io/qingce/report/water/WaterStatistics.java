package io.qingce.report.water;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.moment.AsOf;
import io.qingce.report.sample.Sample;
import io.qingce.report.sample.SampleTable;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.site.Sites;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.waterbody.BlackOdorous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of the surface water sections of a region. */
@ApplicationScoped
public class WaterStatistics {

    /** Sections of rivers and points of lakes 地表水断面（点位）. */
    public static final Set<SiteKind> SURFACE_WATER = Set.of(SiteKind.RIVER_SECTION, SiteKind.LAKE_POINT);

    private final Sites sites;
    private final SampleTable samples;
    private final ZoneId zone;

    public WaterStatistics(Sites sites, SampleTable samples, Clock clock) {
        this.sites = sites;
        this.samples = samples;
        this.zone = clock.getZone();
    }

    /**
     * The sections of a region over a period, by code; made-up ones only if the region has no real one.
     *
     * @param neededMonths months that an item of a section needs
     */
    @Transactional
    public List<SectionYear> of(AsOf asOf, String region, Period period, int neededMonths) {
        return of(asOf, SURFACE_WATER, region, period, neededMonths);
    }

    /** The same under any set of rules. */
    @Transactional
    public List<SectionYear> of(AsOf asOf, String region, Period period, int neededMonths, RuleSet ruleSet) {
        return of(asOf, SURFACE_WATER, region, period, neededMonths, ruleSet);
    }

    /**
     * The same of sites of other kinds, such as drinking-water sources 饮用水水源地.
     *
     * @param kinds of the sites
     */
    @Transactional
    public List<SectionYear> of(AsOf asOf, Set<SiteKind> kinds, String region, Period period, int neededMonths) {
        return of(asOf, kinds, region, period, neededMonths, RuleSet.PUBLISHED);
    }

    private List<SectionYear> of(
            AsOf asOf, Set<SiteKind> kinds, String region, Period period, int neededMonths, RuleSet ruleSet) {
        List<Site> sections = sections(asOf, kinds, region);
        Map<String, List<Sample>> taken = taken(asOf, sections, period);
        return sections.stream()
                .map(site -> SectionYear.of(
                        site, taken.getOrDefault(site.code(), List.of()), zone, neededMonths, ruleSet.water()))
                .toList();
    }

    /**
     * One section of a river or point of a lake over a period; empty if the site is none.
     *
     * @throws ProblemException 403 if it is out of scope
     */
    @Transactional
    public Optional<SectionYear> ofSite(
            AsOf asOf, RegionScope scope, String code, Period period, int neededMonths, RuleSet ruleSet) {
        sites.requireHeld(scope, code);
        return sites.find(asOf, code)
                .filter(site -> SURFACE_WATER.contains(site.kind()))
                .map(site -> {
                    List<Sample> samplesOfSite =
                            taken(asOf, List.of(site), period).getOrDefault(code, List.of());
                    return SectionYear.of(site, samplesOfSite, zone, neededMonths, ruleSet.water());
                });
    }

    /** The listed black-and-odorous waters 黑臭水体 of a region by their samples over a period, by code. */
    @Transactional
    public List<BlackWater> blackWaters(AsOf asOf, String region, Period period, BlackOdorous.Rule rule) {
        List<Site> waters = sections(asOf, Set.of(SiteKind.BLACK_ODOROUS_WATER), region);
        Map<String, List<Sample>> taken = taken(asOf, waters, period);
        return waters.stream()
                .map(site -> BlackWater.of(site, taken.getOrDefault(site.code(), List.of()), rule))
                .toList();
    }

    private Map<String, List<Sample>> taken(AsOf asOf, List<Site> sites, Period period) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        return samples
                .ofSites(
                        asOf,
                        sites.stream().map(Site::code).toList(),
                        start(period.from()),
                        start(period.to().plusDays(1)))
                .stream()
                .filter(sample -> sample.day(zone).isBefore(period.to().plusDays(1)))
                .filter(sample -> !sample.day(zone).isBefore(period.from()))
                .collect(Collectors.groupingBy(Sample::site));
    }

    private List<Site> sections(AsOf asOf, Set<SiteKind> kinds, String region) {
        List<Site> all = sites.ofRegion(asOf, region).stream()
                .filter(site -> kinds.contains(site.kind()))
                .toList();
        List<Site> real = all.stream().filter(site -> !site.simulated()).toList();
        return real.isEmpty() ? all : real;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
