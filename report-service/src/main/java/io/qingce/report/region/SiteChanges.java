package io.qingce.report.region;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
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

/** Keeps sites in any order, any number of times, and makes due what they change, in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SiteChanges {

    private final Sites sites;
    private final RegionDayDueTable due;
    private final RegionDayTable regionDays;
    private final CauseTable causes;

    public SiteChanges(Sites sites, RegionDayDueTable due, RegionDayTable regionDays, CauseTable causes) {
        this.sites = sites;
        this.due = due;
        this.regionDays = regionDays;
        this.causes = causes;
    }

    /** Keeps sites; where one began or ceased to count, or counts differently, every day of its regions becomes due. */
    public void keep(Collection<Site> changed) {
        sites.lockForChange();
        Map<String, Site> newest = changed.stream()
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
            makeDue(regions, known.values());
        }
    }

    /** Days with readings, days that were computed from readings that no longer count, and days of sites that left. */
    private void makeDue(Set<String> regions, Collection<Site> asTheyWere) {
        Stream<Site> left = asTheyWere.stream().filter(before -> regions.contains(before.region()));
        due.addDaysOf(Stream.concat(sites.ofRegions(regions).stream(), left).toList());
        regionDays.makeDue(regions);
    }

    static List<String> regionsOfChange(@Nullable Site before, Site after) {
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
