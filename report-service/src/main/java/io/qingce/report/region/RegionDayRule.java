package io.qingce.report.region;

import io.qingce.report.ledger.SiteDay;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * From the site-days of a region to its region-day: which sites count, then HJ 663 by {@link CityDay}. Evaluation stations count, control points do not; a published city series counts only on days without
 * any station, made-up readings only on days without any real ones. Real and made-up readings never mix.
 */
final class RegionDayRule {

    /** No concentration is greater, in µg/m³ or mg/m³. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);

    private static final UnaryOperator<SiteDay> EVERYTHING = day -> day;

    private final String region;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<Source, Integer> registered = new EnumMap<>(Source.class);

    /** Of a region with all its sites, of whatever kind. */
    RegionDayRule(String region, Collection<Site> sites) {
        this.region = region;
        for (Site site : sites) {
            if (site.isCounted()) {
                Source source = source(site);
                sources.put(site.code(), source);
                registered.merge(source, 1, Integer::sum);
            }
        }
    }

    private static Source source(Site site) {
        boolean station = site.kind() == SiteKind.AIR_STATION;
        if (site.simulated()) {
            return station ? Source.SIMULATED_STATIONS : Source.SIMULATED_CITY_SERIES;
        }
        return station ? Source.STATIONS : Source.CITY_SERIES;
    }

    /** The sites that can count, whether they have readings or not. */
    List<String> countedSites() {
        return List.copyOf(sources.keySet());
    }

    /** The region-days of one day: one per series that has readings; {@link Series#BEST} only where it differs from real-time. */
    List<RegionDay> on(LocalDate day, Collection<SiteDay> siteDays) {
        Map<String, SiteDay> realTime = counted(day, DataVersion.REAL_TIME, siteDays);
        Map<String, SiteDay> reviewed = counted(day, DataVersion.REVIEWED, siteDays);
        List<RegionDay> days = new ArrayList<>();
        of(day, Series.REAL_TIME, realTime, EVERYTHING).ifPresent(days::add);
        of(day, Series.REVIEWED, reviewed, EVERYTHING).ifPresent(days::add);
        if (!reviewed.isEmpty()) {
            of(day, Series.BEST, best(realTime, reviewed), EVERYTHING).ifPresent(days::add);
        }
        return days;
    }

    /**
     * The region-day of one day in one series, of only some of the readings. Which sites count, and with which of their
     * versions, is decided by all readings: what is taken out of a real station is not replaced by something else.
     *
     * @param taken what is taken of a site-day
     */
    Optional<RegionDay> on(LocalDate day, Collection<SiteDay> siteDays, Series series, UnaryOperator<SiteDay> taken) {
        Map<String, SiteDay> bySite = switch (series) {
            case REAL_TIME -> counted(day, DataVersion.REAL_TIME, siteDays);
            case REVIEWED -> counted(day, DataVersion.REVIEWED, siteDays);
            case BEST ->
                best(counted(day, DataVersion.REAL_TIME, siteDays), counted(day, DataVersion.REVIEWED, siteDays));
        };
        return of(day, series, bySite, taken);
    }

    private static Map<String, SiteDay> best(Map<String, SiteDay> realTime, Map<String, SiteDay> reviewed) {
        Map<String, SiteDay> best = new TreeMap<>(realTime);
        best.putAll(reviewed);
        return best;
    }

    private Map<String, SiteDay> counted(LocalDate day, DataVersion version, Collection<SiteDay> siteDays) {
        Map<String, SiteDay> counted = new TreeMap<>();
        for (SiteDay siteDay : siteDays) {
            SiteDay.Key key = siteDay.key();
            if (key.version() == version
                    && key.day().equals(day)
                    && sources.containsKey(key.site())
                    && hasReadings(siteDay)) {
                counted.put(key.site(), siteDay);
            }
        }
        return counted;
    }

    private static boolean hasReadings(SiteDay day) {
        return day.slots().stream().anyMatch(slot -> slot.hasReadings());
    }

    private Optional<RegionDay> of(
            LocalDate day, Series series, Map<String, SiteDay> bySite, UnaryOperator<SiteDay> taken) {
        Optional<Source> chosen = bySite.keySet().stream().map(this::sourceOf).min(Source::compareTo);
        return chosen.map(source -> {
            List<SiteDay> counted = bySite.values().stream()
                    .filter(siteDay -> sourceOf(siteDay.key().site()) == source)
                    .map(taken)
                    .toList();
            boolean leftOut = !source.isSimulated()
                    && bySite.keySet().stream().anyMatch(site -> sourceOf(site).isSimulated());
            return new RegionDay(region, series, city(day, source, counted), origin(source, counted, leftOut));
        });
    }

    private Source sourceOf(String site) {
        return Objects.requireNonNull(sources.get(site));
    }

    private CityDay city(LocalDate day, Source source, List<SiteDay> counted) {
        List<HourlyValues> stations = counted.stream().map(RegionDayRule::hours).toList();
        return CityDay.of(day, stations, registered.getOrDefault(source, 0));
    }

    private RegionDay.Origin origin(Source source, List<SiteDay> counted, boolean simulatedLeftOut) {
        return new RegionDay.Origin(
                source,
                counted.stream().map(siteDay -> siteDay.key().site()).toList(),
                registered.getOrDefault(source, 0),
                simulatedLeftOut,
                counted.stream().mapToLong(SiteDay::highestRevision).max().orElse(0));
    }

    private static HourlyValues hours(SiteDay day) {
        long[][] rows = new long[AirItem.values().length][];
        AirItem.BASIC.forEach(item -> rows[item.ordinal()] = new long[SiteDay.HOURS]);
        for (int hour = 0; hour < SiteDay.HOURS; hour++) {
            List<@Nullable BigDecimal> values = day.slots().get(hour).values();
            for (int place = 0; place < AirItem.BASIC.size(); place++) {
                rows[AirItem.BASIC.get(place).ordinal()][hour] = millionths(values.get(place));
            }
        }
        return HourlyValues.ofMillionths(rows);
    }

    /** A reading that cannot be a concentration counts as missing; the ledger keeps it as it came. */
    private static long millionths(@Nullable BigDecimal reading) {
        if (reading == null || reading.signum() < 0 || reading.compareTo(GREATEST) > 0) {
            return HourlyValues.MISSING;
        }
        return reading.setScale(HourlyValues.DECIMALS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }
}
