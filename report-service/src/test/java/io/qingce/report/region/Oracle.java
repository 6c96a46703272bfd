package io.qingce.report.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The region-days of a history, computed slowly and obviously: for every hour, item and site one loop over everything that
 * was ever sent. Shares no code with the service; the share of stations is one half.
 */
final class Oracle {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final History history;

    private Oracle(History history) {
        this.history = history;
    }

    /** A fraction in lowest terms. */
    private record Fraction(BigInteger part, BigInteger whole) {

        static Fraction of(BigInteger part, BigInteger whole) {
            BigInteger divisor = part.gcd(whole).max(BigInteger.ONE);
            return new Fraction(part.divide(divisor), whole.divide(divisor));
        }

        boolean isMoreThan(Fraction other) {
            return part.multiply(other.whole).compareTo(other.part.multiply(whole)) > 0;
        }

        static Fraction mean(List<Fraction> values) {
            BigInteger part = BigInteger.ZERO;
            BigInteger whole = BigInteger.ONE;
            for (Fraction value : values) {
                part = part.multiply(value.whole).add(value.part.multiply(whole));
                whole = whole.multiply(value.whole);
            }
            return of(part, whole.multiply(BigInteger.valueOf(values.size())));
        }

        /** A decimal where there is one, otherwise part/whole. */
        @Override
        public String toString() {
            try {
                return new BigDecimal(part)
                        .divide(new BigDecimal(whole))
                        .stripTrailingZeros()
                        .toPlainString();
            } catch (ArithmeticException endless) {
                return part + "/" + whole;
            }
        }
    }

    /** What the table should hold: region, day and version to everything else. */
    static Map<String, String> regionDays(History history) {
        Oracle oracle = new Oracle(history);
        Map<String, String> days = new TreeMap<>();
        for (String region : List.of(history.region(), history.region() + "外")) {
            for (LocalDate day : List.of(History.FIRST, History.FIRST.plusDays(1))) {
                for (String version : List.of("REAL_TIME", "REVIEWED", "BEST")) {
                    oracle.regionDay(region, day, version, days);
                }
            }
        }
        return days;
    }

    private void regionDay(String region, LocalDate day, String version, Map<String, String> days) {
        if (version.equals("BEST") && counted(region, day, "REVIEWED").isEmpty()) {
            return;
        }
        List<History.SiteSent> all = counted(region, day, version);
        int best = all.stream().mapToInt(Oracle::rank).min().orElse(9);
        List<History.SiteSent> sites =
                all.stream().filter(site -> rank(site) == best).toList();
        if (sites.isEmpty()) {
            return;
        }
        long registered =
                newestSites(region).stream().filter(site -> rank(site) == best).count();
        boolean leftOut = best < 2 && all.stream().anyMatch(site -> rank(site) >= 2);
        List<String> outcomes = new ArrayList<>();
        for (int item = 0; item <= History.ITEMS.size(); item++) {
            outcomes.add('"' + outcome(sites, day, version, item, (registered + 1) / 2) + '"');
        }
        String source = List.of("STATIONS", "CITY_SERIES", "SIMULATED_STATIONS", "SIMULATED_CITY_SERIES")
                .get(best);
        long revision = sites.stream()
                .mapToLong(site -> highest(site.code(), day, version))
                .max()
                .orElse(0);
        days.put(
                region + " " + day + " " + version,
                "{" + String.join(",", outcomes) + "} " + source + " {"
                        + String.join(
                                ",",
                                sites.stream()
                                        .map(History.SiteSent::code)
                                        .sorted()
                                        .toList())
                        + "} " + registered + " " + (leftOut ? "t" : "f") + " " + revision);
    }

    private static int rank(History.SiteSent site) {
        return (site.simulated() ? 2 : 0) + (site.kind().equals("AIR_CITY") ? 1 : 0);
    }

    /** Sites of the air that lie in the region and are no control points, by their newest revision. */
    private List<History.SiteSent> newestSites(String region) {
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

    private long highest(String site, LocalDate day, String version) {
        long highest = 0;
        for (int hour = 1; hour <= 24; hour++) {
            History.HourSent newest = newest(site, day, hour, series(site, day, version));
            highest = newest == null ? highest : Math.max(highest, newest.revision());
        }
        return highest;
    }

    /** The value of an item, of ozone as daily maximum 8-hour mean; the seventh is the highest hour of ozone. */
    private String outcome(List<History.SiteSent> sites, LocalDate day, String version, int item, long needed) {
        List<Fraction> values = new ArrayList<>();
        for (History.SiteSent site : sites) {
            Fraction value = siteValue(site.code(), day, series(site.code(), day, version), item);
            if (value != null) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return "NO_DATA 0 " + needed;
        }
        return values.size() < needed
                ? "TOO_FEW_STATIONS " + values.size() + " " + needed
                : Fraction.mean(values) + " " + values.size() + " " + needed;
    }

    private @Nullable Fraction siteValue(String site, LocalDate day, String version, int item) {
        @Nullable Fraction[] hours = new Fraction[24];
        int valid = 0;
        for (int hour = 1; hour <= 24; hour++) {
            hours[hour - 1] = reading(newest(site, day, hour, version), Math.min(item, 5));
            valid += hours[hour - 1] == null ? 0 : 1;
        }
        if (item == 5) {
            return ozone(hours);
        }
        if (valid < 20) {
            return null;
        }
        return item == 6 ? greatest(hours) : Fraction.mean(present(hours, 0, 24));
    }

    private static @Nullable Fraction reading(History.@Nullable HourSent sent, int item) {
        String value = sent == null ? null : sent.values().get(item);
        if (value == null) {
            return null;
        }
        BigInteger millionths = new BigDecimal(value).movePointRight(6).toBigIntegerExact();
        boolean possible = millionths.signum() >= 0 && millionths.compareTo(MILLION.multiply(MILLION)) <= 0;
        return possible ? Fraction.of(millionths, MILLION) : null;
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

    private static Fraction greatest(@Nullable Fraction[] hours) {
        return present(hours, 0, 24).stream()
                .reduce((a, b) -> b.isMoreThan(a) ? b : a)
                .orElseThrow();
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
