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
 * was ever sent. Shares no code with the service. Which sites count is decided by all
 * readings, before exceptional events take any out.
 */
final class Oracle {

    static final List<String> SHARES = List.of("THREE_QUARTERS_OR_HALF", "HALF", "ANY_STATION");

    private static final int OZONE = 5;
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
     * @param means the six items, of ozone the 8-hour mean, over however many stations there are; null where there is none
     * @param stations how many stations have each of them
     * @param highest the highest hour of ozone for each of the shares; null where there is none
     * @param registered stations of the region
     * @param outcomes the same as text, with the reason where there is no value
     * @param origin where they come from
     */
    record Day(
            List<@Nullable Fraction> means,
            List<Integer> stations,
            List<@Nullable Fraction> highest,
            long registered,
            String outcomes,
            String origin) {

        /** The six items and the highest hour of ozone where a value needs this share of stations. */
        List<@Nullable Fraction> values(String share) {
            List<@Nullable Fraction> values = new ArrayList<>();
            for (int item = 0; item < means.size(); item++) {
                values.add(stations.get(item) < needed(share, registered) ? null : means.get(item));
            }
            values.add(highest.get(SHARES.indexOf(share)));
            return values;
        }
    }

    /** Stations needed of so many: three quarters, below four a half, rounded up. */
    private static long needed(String share, long registered) {
        return switch (share) {
            case "ANY_STATION" -> 1;
            case "HALF" -> (registered + 1) / 2;
            default -> registered < 4 ? (registered + 1) / 2 : (3 * registered + 3) / 4;
        };
    }

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
        List<@Nullable Fraction> means = new ArrayList<>();
        List<Integer> stations = new ArrayList<>();
        List<@Nullable Fraction> highest = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (int item = 0; item < History.ITEMS.size(); item++) {
            List<Fraction> found = siteValues(sites, day, version, item);
            means.add(found.isEmpty() ? null : Fraction.mean(found));
            stations.add(found.size());
            outcomes.add(
                    found.isEmpty()
                            ? "\"NO_DATA 0\""
                            : '"' + Fraction.mean(found).toString() + " " + found.size() + '"');
        }
        for (String share : SHARES) {
            List<Fraction> hours = cityHours(sites, day, version, needed(share, registered));
            highest.add(hours.size() < 20 ? null : Fraction.greatest(hours));
            outcomes.add('"' + highestHour(hours) + '"');
        }
        String source = List.of("STATIONS", "CITY_SERIES", "SIMULATED_STATIONS", "SIMULATED_CITY_SERIES")
                .get(best);
        String codes = sites.stream().map(History.SiteSent::code).sorted().collect(Collectors.joining(","));
        return new Day(
                means,
                stations,
                highest,
                registered,
                "{" + String.join(",", outcomes) + "}",
                source + " {" + codes + "} " + registered + " " + (leftOut ? "t" : "f") + " "
                        + highest(sites, day, version));
    }

    private static String highestHour(List<Fraction> hours) {
        String missing = hours.isEmpty() ? "NO_DATA " : "TOO_FEW_HOURS ";
        return (hours.size() < 20 ? missing : Fraction.greatest(hours) + " ") + hours.size();
    }

    /** The hours of the region's ozone that enough of its stations have. */
    private List<Fraction> cityHours(List<History.SiteSent> sites, LocalDate day, String version, long needed) {
        List<Fraction> hours = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            List<Fraction> found = new ArrayList<>();
            for (History.SiteSent site : sites) {
                Fraction value = hours(site, day, series(site.code(), day, version), OZONE)[hour];
                if (value != null) {
                    found.add(value);
                }
            }
            if (!found.isEmpty() && found.size() >= needed) {
                hours.add(Fraction.mean(found));
            }
        }
        return hours;
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

    /** The value of an item, of ozone as daily maximum 8-hour mean. */
    private @Nullable Fraction siteValue(History.SiteSent site, LocalDate day, String version, int item) {
        @Nullable Fraction[] hours = hours(site, day, version, item);
        List<Fraction> present = present(hours, 0, 24);
        if (item == OZONE) {
            return ozone(hours);
        }
        return present.size() < 20 ? null : Fraction.mean(present);
    }

    private @Nullable Fraction[] hours(History.SiteSent site, LocalDate day, String version, int item) {
        @Nullable Fraction[] hours = new Fraction[24];
        for (int hour = 1; hour <= 24; hour++) {
            boolean out = takesOut && Takings.takesOut(history, site, day, hour, History.ITEMS.get(item));
            hours[hour - 1] = out ? null : reading(newest(site.code(), day, hour, version), item);
        }
        return hours;
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
