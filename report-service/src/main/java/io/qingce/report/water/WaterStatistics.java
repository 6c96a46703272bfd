package io.qingce.report.water;

import io.qingce.report.ledger.Sample;
import io.qingce.report.ledger.SampleTable;
import io.qingce.report.ledger.Site;
import io.qingce.report.ledger.SiteKind;
import io.qingce.report.ledger.SiteTable;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Classes of the surface water sections of a region. */
@ApplicationScoped
public class WaterStatistics {

    private final SiteTable sites;
    private final SampleTable samples;
    private final ZoneId zone;

    public WaterStatistics(SiteTable sites, SampleTable samples, Clock clock) {
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
    public List<SectionYear> of(String region, Period period, int neededMonths) {
        List<Site> sections = sections(region);
        if (sections.isEmpty()) {
            return List.of();
        }
        Map<String, List<Sample>> taken = samples
                .ofSites(
                        sections.stream().map(Site::code).toList(),
                        start(period.from()).minusNanos(1),
                        start(period.to().plusDays(1)))
                .stream()
                .filter(sample ->
                        SectionYear.dayOf(sample, zone).isBefore(period.to().plusDays(1)))
                .filter(sample -> !SectionYear.dayOf(sample, zone).isBefore(period.from()))
                .collect(Collectors.groupingBy(Sample::site));
        return sections.stream()
                .map(site -> SectionYear.of(site, taken.getOrDefault(site.code(), List.of()), zone, neededMonths))
                .toList();
    }

    private List<Site> sections(String region) {
        List<Site> all = sites.ofRegion(region).stream()
                .filter(site -> site.kind() == SiteKind.RIVER_SECTION || site.kind() == SiteKind.LAKE_POINT)
                .toList();
        List<Site> real = all.stream().filter(site -> !site.simulated()).toList();
        return real.isEmpty() ? all : real;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
