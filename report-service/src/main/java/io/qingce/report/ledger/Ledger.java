package io.qingce.report.ledger;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.sample.Sample;
import io.qingce.report.sample.SampleTable;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what was measured: readings in any order, any number of times, with the same result as once in order. Whatever changes
 * makes its region-days due in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    private final HourFolder hours;
    private final SampleTable samples;
    private final Sites sites;
    private final CauseTable causes;
    private final ZoneId zone;

    public Ledger(HourFolder hours, SampleTable samples, Sites sites, CauseTable causes, Clock clock) {
        this.hours = hours;
        this.samples = samples;
        this.sites = sites;
        this.causes = causes;
        this.zone = clock.getZone();
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
            Map<String, String> regions =
                    sites.read(taken.stream().map(Sample::site).collect(Collectors.toSet())).stream()
                            .collect(Collectors.toMap(Site::code, Site::region));
            causes.add(causes(taken, regions, zone));
        }
    }

    /**
     * One cause per region, over all days and revisions.
     *
     * @param regions region by site; a site that is not known yet makes no cause
     */
    static List<Cause> causes(List<Sample> taken, Map<String, String> regions, ZoneId zone) {
        Map<String, List<Sample>> byRegion = taken.stream()
                .filter(sample -> regions.containsKey(sample.site()))
                .collect(Collectors.groupingBy(
                        sample -> regions.getOrDefault(sample.site(), ""), TreeMap::new, Collectors.toList()));
        List<Cause> found = new ArrayList<>();
        byRegion.forEach((region, samples) -> {
            List<LocalDate> days =
                    samples.stream().map(sample -> sample.day(zone)).sorted().toList();
            long revision = samples.stream().mapToLong(Sample::revision).max().orElse(0);
            found.add(Cause.readings(region, days.get(0), days.get(days.size() - 1), revision));
        });
        return found;
    }
}
