package io.qingce.report.ledger;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was measured: readings and sites in any order, any number of times, with the same result as once in order.
 * Whatever changes makes its region-days due in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    private final HourFolder hours;
    private final SampleTable samples;
    private final SiteTable sites;
    private final RegionDayDueTable due;
    private final CauseTable causes;

    public Ledger(HourFolder hours, SampleTable samples, SiteTable sites, RegionDayDueTable due, CauseTable causes) {
        this.hours = hours;
        this.samples = samples;
        this.sites = sites;
        this.due = due;
        this.causes = causes;
    }

    /**
     * Folds hours into their site-days and keeps samples.
     *
     * @throws SiteDayMoved if another writer was faster; do the whole transaction again
     */
    public void fold(List<HourReading> heard, List<Sample> taken) {
        sites.keepUnchanged();
        hours.fold(heard);
        if (!taken.isEmpty()) {
            samples.write(taken.stream()
                    .collect(Collectors.toMap(Sample::key, Function.identity(), Sample::newer))
                    .values());
            causes.addSamples(taken.stream()
                    .map(sample -> new CauseTable.Taken(sample.site(), sample.periodEnd(), sample.revision()))
                    .toList());
        }
    }

    /** Keeps sites; where one began or ceased to count, or counts differently, every day of its regions becomes due. */
    public void keep(Collection<Site> changedSites) {
        sites.lockForChange();
        Map<String, Site> newest = changedSites.stream()
                .collect(Collectors.toMap(
                        Site::code, Function.identity(), (a, b) -> b.revision() > a.revision() ? b : a, TreeMap::new));
        Map<String, Site> known =
                sites.read(newest.keySet()).stream().collect(Collectors.toMap(Site::code, Function.identity()));
        sites.write(List.copyOf(newest.values()));
        causes.add(Stream.concat(known.values().stream(), newest.values().stream())
                .map(Site::region)
                .distinct()
                .map(Cause::sites)
                .toList());
        Set<String> regions = new HashSet<>();
        newest.values().forEach(site -> regions.addAll(regionsOfChange(known.get(site.code()), site)));
        if (!regions.isEmpty()) {
            due.addRegions(regions);
            due.addLeft(known.values().stream()
                    .filter(before -> regions.contains(before.region()))
                    .toList());
        }
    }

    private static List<String> regionsOfChange(@Nullable Site before, Site after) {
        if (before == null) {
            return after.kind().isAir() ? List.of(after.region()) : List.of();
        }
        boolean counts = before.kind().isAir() || after.kind().isAir();
        boolean differs = before.kind() != after.kind()
                || before.controlPoint() != after.controlPoint()
                || before.simulated() != after.simulated()
                || !before.region().equals(after.region());
        boolean newer = after.revision() > before.revision();
        return counts && differs && newer ? List.of(before.region(), after.region()) : List.of();
    }
}
