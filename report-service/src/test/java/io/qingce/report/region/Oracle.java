package io.qingce.report.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The region-days of a history, computed slowly and obviously: for every hour, item and site one loop over everything that
 * was ever sent. Shares no code with the service; the share of stations is one half. Which sites count is decided by all
 * readings, before exceptional events take any out.
 */
final class Oracle {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final History history;
    private final boolean takesOut;
    private final Map<String, @Nullable Day> computed = new HashMap<>();

    /**
     * An oracle.
     *
     * @param takesOut without the readings that accepted exceptional events take out
     */
    Oracle(History history, boolean takesOut) {
        this.history = history;
        this.takesOut = takesOut;
    }

    /**
     * A region-day.
     *
     * @param values the six items, of ozone the 8-hour mean, and the highest hour of ozone; null where there is none
     * @param outcomes the same as text, with the reason where there is no value
     * @param origin where they come from
     */
    record Day(List<@Nullable Fraction> values, String outcomes, String origin) {}

    /** What the table should hold: region, day and version to everything else. */
    static Map<String, String> regionDays(History history) {
        Oracle oracle = new Oracle(history, false);
        Map<String, String> days = new TreeMap<>();
        for (String region : history.regions()) {
            for (LocalDate day : History.days()) {
                for (String version : List.of("REAL_TIME", "REVIEWED", "BEST")) {
                    boolean stored = !version.equals("BEST")
                            || !oracle.counted(region, day, "REVIEWED").isEmpty();
                    Day found = stored ? oracle.on(region, day, version) : null;
                    if (found != null) {
                        days.put(region + " " + day + " " + version, found.outcomes() + " " + found.origin());
                    }
                }
            }
        }
        return days;
    }

    /** A day of a region; null without any readings. */
    @Nullable
    Day on(String region, LocalDate day, String version) {
        List<History.SiteSent> all = counted(region, day, version);
        int best = all.stream().mapToInt(Oracle::rank).min().orElse(9);
        List<History.SiteSent> sites =
                all.stream().filter(site -> rank(site) == best).toList();
        if (sites.isEmpty()) {
            return null;
        }
        long registered =
                newestSites(region).stream().filter(site -> rank(site) == best).count();
        boolean leftOut = best < 2 && all.stream().anyMatch(site -> rank(site) >= 2);
        List<@Nullable Fraction> values = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (int item = 0; item <= History.ITEMS.size(); item++) {
            List<Fraction> found = siteValues(sites, day, version, item);
            long needed = (registered + 1) / 2;
            values.add(found.isEmpty() || found.size() < needed ? null : Fraction.mean(found));
            outcomes.add('"' + outcome(found, needed) + '"');
        }
        String source = List.of("STATIONS", "CITY_SERIES", "SIMULATED_STATIONS", "SIMULATED_CITY_SERIES")
                .get(best);
        String codes = sites.stream().map(History.SiteSent::code).sorted().collect(Collectors.joining(","));
        return new Day(
                values,
                "{" + String.join(",", outcomes) + "}",
                source + " {" + codes + "} " + registered + " " + (leftOut ? "t" : "f") + " "
                        + highest(sites, day, version));
    }

    private static String outcome(List<Fraction> values, long needed) {
        if (values.isEmpty()) {
            return "NO_DATA 0 " + needed;
        }
        return values.size() < needed
                ? "TOO_FEW_STATIONS " + values.size() + " " + needed
                : Fraction.mean(values) + " " + values.size() + " " + needed;
    }

    private static int rank(History.SiteSent site) {
        return (site.simulated() ? 2 : 0) + (site.kind().equals("AIR_CITY") ? 1 : 0);
    }

    /** Sites of the air that lie in the region and are no control points, by their newest revision. */
    List<History.SiteSent> newestSites(String region) {
        List<History.SiteSent> newest = new ArrayList<>();
        for (History.SiteSent site : history.sites()) {
            boolean newer = history.sites().stream()
                    .anyMatch(other -> other.code().equals(site.code()) && other.revision() > site.revision());
            if (!newer
                    && site.region().equals(region)
                    && !site.control()
                    && site.kind().startsWith("AIR")) {
                newest.add(site);
            }
        }
        return newest;
    }

    private List<History.SiteSent> counted(String region, LocalDate day, String version) {
        return newestSites(region).stream()
                .filter(site -> hasReadings(site.code(), day, series(site.code(), day, version)))
                .toList();
    }

    /** Best is reviewed on the days of which a site has anything reviewed, otherwise real-time. */
    private String series(String site, LocalDate day, String version) {
        return !version.equals("BEST") ? version : hasReadings(site, day, "REVIEWED") ? "REVIEWED" : "REAL_TIME";
    }

    private boolean hasReadings(String site, LocalDate day, String version) {
        for (int hour = 1; hour <= 24; hour++) {
            History.HourSent newest = newest(site, day, hour, version);
            if (newest != null && newest.values().stream().anyMatch(value -> value != null)) {
                return true;
            }
        }
        return false;
    }

    private History.@Nullable HourSent newest(String site, LocalDate day, int hour, String version) {
        History.HourSent newest = null;
        for (History.HourSent sent : history.hours()) {
            boolean same = sent.hour() == hour
                    && sent.site().equals(site)
                    && sent.day().equals(day)
                    && sent.version().equals(version);
            if (same && (newest == null || sent.revision() > newest.revision())) {
                newest = sent;
            }
        }
        return newest;
    }

    private long highest(List<History.SiteSent> sites, LocalDate day, String version) {
        long highest = 0;
        for (History.SiteSent site : sites) {
            for (int hour = 1; hour <= 24; hour++) {
                History.HourSent newest = newest(site.code(), day, hour, series(site.code(), day, version));
                highest = newest == null ? highest : Math.max(highest, newest.revision());
            }
        }
        return highest;
    }

    private List<Fraction> siteValues(List<History.SiteSent> sites, LocalDate day, String version, int item) {
        List<Fraction> values = new ArrayList<>();
        for (History.SiteSent site : sites) {
            Fraction value = siteValue(site, day, series(site.code(), day, version), item);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The value of an item, of ozone as daily maximum 8-hour mean; the seventh is the highest hour of ozone. */
    private @Nullable Fraction siteValue(History.SiteSent site, LocalDate day, String version, int item) {
        @Nullable Fraction[] hours = new Fraction[24];
        int valid = 0;
        for (int hour = 1; hour <= 24; hour++) {
            int place = Math.min(item, 5);
            boolean out = takesOut && Takings.takesOut(history, site, day, hour, History.ITEMS.get(place));
            hours[hour - 1] = out ? null : reading(newest(site.code(), day, hour, version), place);
            valid += hours[hour - 1] == null ? 0 : 1;
        }
        if (item == 5) {
            return ozone(hours);
        }
        if (valid < 20) {
            return null;
        }
        return item == 6 ? Fraction.greatest(present(hours, 0, 24)) : Fraction.mean(present(hours, 0, 24));
    }

    private static @Nullable Fraction reading(History.@Nullable HourSent sent, int item) {
        String value = sent == null ? null : sent.values().get(item);
        if (value == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(value);
        boolean possible = number.signum() >= 0 && number.compareTo(MILLION) <= 0;
        return possible ? Fraction.of(number) : null;
    }

    /** The greatest mean of 8 hours that end at 08:00 to 24:00 with 6 hours each; 14 of them, or one above 160. */
    private static @Nullable Fraction ozone(@Nullable Fraction[] hours) {
        Fraction greatest = null;
        int windows = 0;
        for (int end = 8; end <= 24; end++) {
            List<Fraction> window = present(hours, end - 8, end);
            if (window.size() >= 6) {
                windows++;
                Fraction mean = Fraction.mean(window);
                greatest = greatest == null || mean.isMoreThan(greatest) ? mean : greatest;
            }
        }
        boolean exceeds = greatest != null && greatest.isMoreThan(Fraction.of(BigInteger.valueOf(321), BigInteger.TWO));
        return windows >= 14 || exceeds ? greatest : null;
    }

    private static List<Fraction> present(@Nullable Fraction[] hours, int from, int to) {
        List<Fraction> present = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Fraction hour = hours[i];
            if (hour != null) {
                present.add(hour);
            }
        }
        return present;
    }
}
