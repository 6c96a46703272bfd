package io.qingce.report.region;

import io.qingce.report.region.History.DecisionSent;
import io.qingce.report.region.History.HourSent;
import io.qingce.report.region.History.SampleSent;
import io.qingce.report.region.History.SiteSent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a history up: moved sites, gaps, corrections, voids, and exceptional events on which minds were changed. */
final class RandomHistory {

    private static final List<String> KINDS = List.of(
            "AIR_STATION",
            "AIR_STATION",
            "AIR_STATION",
            "AIR_CITY",
            "RIVER_SECTION",
            "RIVER_SECTION",
            "LAKE_POINT",
            "BUOY");
    private static final List<String> STATUSES = List.of("FILED", "ACCEPTED", "ACCEPTED", "REJECTED", "WITHDRAWN");
    private static final List<Integer> LEVELS = List.of(30, 120, 400);
    private static final int HOURS_OF_EVENTS = 60;

    private final String region;
    private final Random random;
    private final int level;
    private final List<SiteSent> sites = new ArrayList<>();
    private final List<HourSent> hours = new ArrayList<>();
    private final List<SampleSent> samples = new ArrayList<>();
    private final List<DecisionSent> decisions = new ArrayList<>();

    private RandomHistory(String region, Random random) {
        this.region = region;
        this.random = random;
        this.level = oneOf(LEVELS);
    }

    static History of(String region, Random random) {
        RandomHistory made = new RandomHistory(region, random);
        for (int site = 0; site < 1 + random.nextInt(5); site++) {
            made.site(region + site);
        }
        int sections = random.nextInt(8);
        for (int section = 0; section < sections; section++) {
            made.section(region + "断面" + section);
        }
        for (int event = 0; event < random.nextInt(4); event++) {
            made.event(region + "沙尘" + event);
        }
        return new History(region, made.sites, made.hours, made.decisions, made.samples);
    }

    private void site(String code) {
        for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
            String where = random.nextInt(8) == 0 ? History.outside(region) : region;
            boolean control = random.nextInt(5) == 0;
            sites.add(new SiteSent(code, revision, oneOf(KINDS), where, control, random.nextInt(5) == 0));
        }
        int often = random.nextInt(16);
        for (int sample = 0; sample < often; sample++) {
            sample(code, false);
        }
        for (LocalDate day : History.days()) {
            hours(code, day, "REAL_TIME");
            if (random.nextInt(3) == 0) {
                hours(code, day, "REVIEWED");
            }
        }
    }

    /** A section, clean as often as not, so that a region has sections of every class and shares that must be rounded. */
    private void section(String code) {
        sites.add(new SiteSent(
                code, 1, oneOf(List.of("RIVER_SECTION", "RIVER_SECTION", "LAKE_POINT")), region, false, false));
        boolean clean = random.nextBoolean();
        int often = 4 + random.nextInt(8);
        for (int sample = 0; sample < often; sample++) {
            sample(code, clean);
        }
    }

    /** A day with gaps, some hours of it corrected or voided later, once or several times. */
    private void hours(String site, LocalDate day, String version) {
        int gaps = random.nextInt(8);
        for (int hour = 1; hour <= 24; hour++) {
            if (random.nextInt(24) >= gaps) {
                int revisions = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1;
                for (int revision = 1; revision <= revisions; revision++) {
                    hours.add(new HourSent(site, day, hour, version, revision * 10L + hour % 7, values()));
                }
            }
        }
    }

    /** A sample of the first months of the year and a little around, often at midnight; corrected, reviewed, or neither. */
    private void sample(String site, boolean clean) {
        String averaging = oneOf(List.of("PT0S", "PT0S", "PT4H", "P1D", "P1M"));
        LocalDateTime day =
                WaterOracle.FIRST.minusDays(2).plusDays(random.nextInt(96)).atStartOfDay();
        LocalDateTime end = averaging.equals("P1M")
                ? day.withDayOfMonth(1)
                : averaging.equals("P1D") ? day : day.plusHours(4L * random.nextInt(6));
        for (String version : random.nextInt(3) == 0 ? List.of("REAL_TIME", "REVIEWED") : List.of("REAL_TIME")) {
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                SampleSent sent = new SampleSent(site, end, averaging, version, revision, water(clean));
                boolean told = samples.stream()
                        .anyMatch(other -> other.site().equals(site)
                                && other.end().equals(end)
                                && other.averaging().equals(averaging)
                                && other.version().equals(version)
                                && other.revision() == sent.revision());
                if (!told) {
                    samples.add(sent);
                }
            }
        }
    }

    /** Around the limits, or well below them; oxygen with one decimal, so that means meet limits exactly now and then. */
    private List<@Nullable String> water(boolean clean) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(clean ? decimal(50, 50, 1) : decimal(10, 90, 1));
        for (int greatest : List.of(120, 300)) {
            values.add(decimal(10, clean ? greatest / 3 : greatest, 1));
        }
        for (int greatest : List.of(240, 450, 1_800)) {
            values.add(decimal(10, clean ? greatest / 5 : greatest, greatest == 240 ? 2 : 3));
        }
        return values;
    }

    private @Nullable String decimal(int least, int range, int decimals) {
        return random.nextInt(5) == 0
                ? null
                : BigDecimal.valueOf(least + random.nextInt(range), decimals).toPlainString();
    }

    private List<@Nullable String> values() {
        List<@Nullable String> values = new ArrayList<>();
        for (String item : History.ITEMS) {
            int dice = random.nextInt(60);
            String value = item.equals("CO")
                    ? random.nextInt(4) + "." + random.nextInt(1000)
                    : random.nextInt(level) + (random.nextBoolean() ? "" : "." + random.nextInt(10));
            values.add(dice == 0 ? null : dice == 1 ? "-3" : dice == 2 ? "9999999" : value);
        }
        return values;
    }

    /** Filed, decided, perhaps decided otherwise; its hours and items may change with each revision. */
    private void event(String code) {
        for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
            List<String> regions = switch (random.nextInt(3)) {
                case 0 -> List.of();
                case 1 -> List.of(region);
                default -> List.of(History.outside(region), "远市");
            };
            List<String> codes = random.nextBoolean() ? List.of(region + random.nextInt(5)) : List.of();
            List<String> items = switch (random.nextInt(4)) {
                case 0 -> List.of(oneOf(History.ITEMS));
                case 1 -> History.ITEMS;
                default -> List.of("PM10", "PM2.5", "X");
            };
            LocalDateTime first = History.FIRST.atStartOfDay().plusHours(random.nextInt(HOURS_OF_EVENTS) - 8L);
            LocalDateTime last = first.plusHours(random.nextInt(HOURS_OF_EVENTS));
            decisions.add(new DecisionSent(code, revision, oneOf(STATUSES), regions, codes, items, first, last));
        }
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
