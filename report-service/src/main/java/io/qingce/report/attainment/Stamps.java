package io.qingce.report.attainment;

import io.qingce.report.exceptional.ExceptionalEvents;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.reported.ReportedValues;
import io.qingce.report.sample.SampleTable;
import io.qingce.report.site.Sites;
import io.qingce.report.supplied.SuppliedFigureVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stamps of everything that an evaluation depends on, of each part from whoever keeps it: equal stamps, equal evaluation. The
 * share of stations only changes with a start. Reading them takes no lock and writing costs nothing.
 */
@ApplicationScoped
class Stamps {

    private final RegionDayTable regionDays;
    private final Sites sites;
    private final SampleTable samples;
    private final ExceptionalEvents events;
    private final ReportedValues reported;
    private final SuppliedFigureVersions supplied;

    Stamps(
            RegionDayTable regionDays,
            Sites sites,
            SampleTable samples,
            ExceptionalEvents events,
            ReportedValues reported,
            SuppliedFigureVersions supplied) {
        this.regionDays = regionDays;
        this.sites = sites;
        this.samples = samples;
        this.events = events;
        this.reported = reported;
        this.supplied = supplied;
    }

    /** The stamps of what is known of regions from one day to another, by region. */
    Map<String, String> ofRegions(Collection<String> regions, LocalDate from, LocalDate to) {
        List<Sites.Placed> known = sites.placed(regions);
        Map<String, List<Sites.Placed>> byRegion = known.stream().collect(Collectors.groupingBy(Sites.Placed::region));
        Map<String, String> ofDays = regionDays.stamps(regions, from, to);
        Map<String, String> ofSamples = samples.stamps(known, from, to);
        Map<String, String> ofEvents = events.stamps(regions, known);
        Map<String, String> stamps = new HashMap<>();
        for (String region : regions) {
            String ofSites = byRegion.getOrDefault(region, List.of()).stream()
                    .map(site -> site.site() + "@" + site.revision())
                    .collect(Collectors.joining(","));
            stamps.put(
                    region,
                    String.join(
                            " ",
                            ofDays.getOrDefault(region, ""),
                            ofSites,
                            ofSamples.getOrDefault(region, ""),
                            ofEvents.getOrDefault(region, "")));
        }
        return stamps;
    }

    /** The stamps of what people told about plans, by plan. */
    Map<String, String> ofTold(Collection<String> plans) {
        Map<String, String> ofReported = reported.stamps(plans);
        Map<String, String> ofSupplied = supplied.stamps(plans);
        Map<String, String> stamps = new HashMap<>();
        plans.forEach(
                plan -> stamps.put(plan, ofReported.getOrDefault(plan, "") + " " + ofSupplied.getOrDefault(plan, "")));
        return stamps;
    }
}
