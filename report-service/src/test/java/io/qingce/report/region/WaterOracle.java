package io.qingce.report.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the sections of a history by plain loops: of every item the means of its months, the mean of these means,
 * rounded half to even, held against GB 3838-2002 table 1 as printed; the worst item decides. Shares no code with the service.
 */
final class WaterOracle {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2024, 3, 31);
    static final List<String> ITEMS = List.of("DO", "CODMn", "COD", "NH3-N", "TP", "F");

    private static final List<String> NAMES = List.of("溶解氧", "高锰酸盐指数", "化学需氧量", "氨氮", "总磷", "氟化物");
    private static final List<Integer> DECIMALS = List.of(1, 1, 1, 2, 3, 3);
    private static final List<String> CLASSES = List.of("Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类", "劣Ⅴ类");
    private static final List<List<String>> LIMITS = List.of(
            List.of("7.5", "6", "5", "3", "2"),
            List.of("2", "4", "6", "10", "15"),
            List.of("15", "15", "20", "30", "40"),
            List.of("0.15", "0.5", "1.0", "1.5", "2.0"),
            List.of("0.02", "0.1", "0.2", "0.3", "0.4"),
            List.of("1.0", "1.0", "1.0", "1.5", "1.5"));
    private static final List<String> PHOSPHORUS_OF_LAKES = List.of("0.01", "0.025", "0.05", "0.1", "0.2");
    private static final int OXYGEN = 0;
    private static final int PHOSPHORUS = 4;

    private final History history;
    private final int neededMonths;

    private WaterOracle(History history, int neededMonths) {
        this.history = history;
        this.neededMonths = neededMonths;
    }

    /** Region and section to everything else. */
    static Map<String, String> sections(History history, int neededMonths) {
        WaterOracle oracle = new WaterOracle(history, neededMonths);
        Map<String, String> sections = new TreeMap<>();
        for (String region : history.regions()) {
            List<History.SiteSent> all = oracle.newest(region);
            boolean anyReal = all.stream().anyMatch(site -> !site.simulated());
            for (History.SiteSent site : all) {
                if (!anyReal || !site.simulated()) {
                    sections.put(region + " " + site.code(), oracle.section(site));
                }
            }
        }
        return sections;
    }

    /** Region to the sections of each class and the shares 达到或优于Ⅲ类、劣Ⅴ类 of a quarter, of which two months are needed. */
    static Map<String, String> shares(History history) {
        Map<String, String> sections = sections(history, 2);
        Map<String, String> shares = new TreeMap<>();
        for (String region : history.regions()) {
            List<String> classes = sections.entrySet().stream()
                    .filter(section -> section.getKey().startsWith(region + " "))
                    .map(section -> section.getValue().split(" ")[0])
                    .toList();
            if (!classes.isEmpty()) {
                shares.put(region, shares(classes));
            }
        }
        return shares;
    }

    private static String shares(List<String> classes) {
        List<Long> counts = CLASSES.stream()
                .map(each -> classes.stream().filter(each::equals).count())
                .toList();
        long assessed = counts.stream().mapToLong(Long::longValue).sum();
        long good = counts.get(0) + counts.get(1) + counts.get(2);
        return classes.size() + " " + counts + " " + percent(good, assessed) + " " + percent(counts.get(5), assessed);
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? "-"
                : Fraction.of(BigInteger.valueOf(100 * part), BigInteger.valueOf(whole))
                        .rounded(1)
                        .toString();
    }

    private List<History.SiteSent> newest(String region) {
        List<History.SiteSent> newest = new ArrayList<>();
        for (History.SiteSent site : history.sites()) {
            boolean newer = history.sites().stream()
                    .anyMatch(other -> other.code().equals(site.code()) && other.revision() > site.revision());
            boolean isWater = site.kind().equals("RIVER_SECTION") || site.kind().equals("LAKE_POINT");
            if (!newer && isWater && site.region().equals(region)) {
                newest.add(site);
            }
        }
        return newest;
    }

    private String section(History.SiteSent site) {
        List<History.SampleSent> samples = samples(site.code());
        TreeSet<YearMonth> months = new TreeSet<>();
        samples.forEach(sample -> months.add(YearMonth.from(day(sample))));
        int worst = -1;
        List<String> leftOut = new ArrayList<>();
        StringBuilder means = new StringBuilder();
        for (int item = 0; item < ITEMS.size(); item++) {
            List<Fraction> monthly = new ArrayList<>();
            for (YearMonth month : months) {
                List<Fraction> values = values(samples, month, item);
                if (!values.isEmpty()) {
                    monthly.add(Fraction.mean(values));
                }
            }
            if (monthly.size() >= neededMonths) {
                Fraction mean = Fraction.mean(monthly);
                int found = classOf(site, item, mean.rounded(DECIMALS.get(item)));
                means.append(' ')
                        .append(ITEMS.get(item))
                        .append('=')
                        .append(mean)
                        .append(CLASSES.get(found));
                worst = Math.max(worst, found);
            } else if (!monthly.isEmpty()) {
                leftOut.add(NAMES.get(item));
            }
        }
        return (worst < 0 ? "-" : CLASSES.get(worst)) + " " + months + " " + leftOut + means;
    }

    /** Where a month was sent as a mean, nothing else of it counts. */
    private static List<Fraction> values(List<History.SampleSent> samples, YearMonth month, int item) {
        boolean asMonth = samples.stream()
                .anyMatch(sample -> sample.averaging().equals("P1M")
                        && YearMonth.from(day(sample)).equals(month));
        List<Fraction> values = new ArrayList<>();
        for (History.SampleSent sample : samples) {
            @Nullable String value = sample.values().get(item);
            boolean counts = YearMonth.from(day(sample)).equals(month)
                    && (!asMonth || sample.averaging().equals("P1M"));
            if (counts && value != null) {
                values.add(Fraction.of(new BigDecimal(value)));
            }
        }
        return values;
    }

    /** The newest revision of each, reviewed before real-time of the same end and averaging, within the days asked for. */
    private List<History.SampleSent> samples(String site) {
        List<History.SampleSent> newest = new ArrayList<>();
        for (History.SampleSent sample : history.samples()) {
            boolean overtaken = history.samples().stream()
                    .filter(other -> other.site().equals(sample.site())
                            && other.end().equals(sample.end())
                            && other.averaging().equals(sample.averaging()))
                    .anyMatch(other -> other.version().equals(sample.version())
                            ? other.revision() > sample.revision()
                            : other.version().equals("REVIEWED"));
            boolean within = !day(sample).isBefore(FIRST) && !day(sample).isAfter(LAST);
            if (sample.site().equals(site) && within && !overtaken) {
                newest.add(sample);
            }
        }
        return newest;
    }

    /** A period that ends at midnight belongs to the day before; a single sample at midnight to the day that begins. */
    private static LocalDate day(History.SampleSent sample) {
        LocalDateTime end = sample.end();
        boolean single = sample.averaging().equals("PT0S");
        boolean midnight = end.getHour() == 0 && end.getMinute() == 0;
        return midnight && !single ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    private static int classOf(History.SiteSent site, int item, Fraction value) {
        boolean lake = site.kind().equals("LAKE_POINT") && item == PHOSPHORUS;
        List<String> limits = lake ? PHOSPHORUS_OF_LAKES : LIMITS.get(item);
        for (int number = 0; number < limits.size(); number++) {
            Fraction limit = Fraction.of(new BigDecimal(limits.get(number)));
            if (item == OXYGEN ? !limit.isMoreThan(value) : !value.isMoreThan(limit)) {
                return number;
            }
        }
        return limits.size();
    }
}
