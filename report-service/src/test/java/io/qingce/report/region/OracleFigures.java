package io.qingce.report.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the days of a history under each set of rules, by plain words: means of the rounded daily values, and days with an
 * AQI of at most 100 under HJ 633-2012, by the concentrations that an index of 100 stands for.
 */
final class OracleFigures {

    /** Each set of rules with a share of stations and a policy. */
    static final List<String> RULES = List.of(
            "published THREE_QUARTERS_OR_HALF BY_INDICATOR",
            "published THREE_QUARTERS_OR_HALF REMOVED",
            "published HALF RECOMPUTED",
            "published ANY_STATION KEPT",
            "strict THREE_QUARTERS_OR_HALF KEPT",
            "strict HALF REMOVED",
            "strict HALF RECOMPUTED",
            "strict ANY_STATION BY_INDICATOR");

    /** SO2, NO2, PM10, PM2.5, CO, ozone over eight hours and over one. */
    private static final List<Long> LIMITS = List.of(150L, 80L, 150L, 75L, 4L, 160L, 200L);

    private static final int CO = 4;
    private static final int OZONE_HOUR = 6;

    private final History history;
    private final Oracle everything;
    private final Oracle rest;

    private OracleFigures(History history) {
        this.history = history;
        this.everything = new Oracle(history, false);
        this.rest = new Oracle(history, true);
    }

    /** Region, series and policy to the figures. */
    static Map<String, String> of(History history) {
        OracleFigures oracle = new OracleFigures(history);
        Map<String, String> figures = new TreeMap<>();
        for (String region : history.regions()) {
            for (String version : List.of("REAL_TIME", "REVIEWED", "BEST")) {
                for (String rules : RULES) {
                    figures.put(region + " " + version + " " + rules, oracle.figures(region, version, rules));
                }
            }
        }
        return figures;
    }

    /** Site, series and policy to the figures of every single site of the air, control points as well. */
    static Map<String, String> ofSites(History history) {
        Map<String, String> figures = new TreeMap<>();
        for (History.SiteSent site : history.sites()) {
            History alone = alone(history, site);
            OracleFigures oracle = new OracleFigures(alone);
            if (alone.sites().size() == 1 && site.kind().startsWith("AIR")) {
                for (String version : List.of("REAL_TIME", "REVIEWED", "BEST")) {
                    for (String rules : RULES) {
                        figures.put(
                                site.code() + " " + version + " " + rules,
                                oracle.figures(site.region(), version, rules));
                    }
                }
            }
        }
        return figures;
    }

    /** This revision of a site as if there were no other; without any if it is not the newest. */
    private static History alone(History history, History.SiteSent site) {
        boolean newer = history.sites().stream()
                .anyMatch(other -> other.code().equals(site.code()) && other.revision() > site.revision());
        History.SiteSent counted =
                new History.SiteSent(site.code(), site.revision(), site.kind(), site.region(), false, site.simulated());
        return new History(
                history.region(),
                newer ? List.of() : List.of(counted),
                history.hours().stream()
                        .filter(hour -> hour.site().equals(site.code()))
                        .toList(),
                history.decisions(),
                List.of());
    }

    private String figures(String region, String version, String rules) {
        String share = rules.split(" ")[1];
        Oracle counted = rules.endsWith("KEPT") ? everything : rest;
        List<String> parts = new ArrayList<>();
        for (int item = 0; item < History.ITEMS.size(); item++) {
            List<Fraction> values = new ArrayList<>();
            for (LocalDate day : History.days()) {
                Oracle.Day found = counted.on(region, day, version);
                Fraction value = found == null ? null : found.values(share).get(item);
                if (value != null) {
                    values.add(value.rounded(item == CO ? 1 : 0));
                }
            }
            parts.add(values.size() + "×" + (values.isEmpty() ? "-" : Fraction.mean(values)));
        }
        return String.join(" ", parts) + " " + days(region, version, rules);
    }

    private String days(String region, String version, String rules) {
        int valid = 0;
        int good = 0;
        for (LocalDate day : History.days()) {
            Oracle.Day found = everything.on(region, day, version);
            if (found != null) {
                Boolean isGood = isGood(region, day, version, rules, found);
                valid += isGood == null ? 0 : 1;
                good += Boolean.TRUE.equals(isGood) ? 1 : 0;
            }
        }
        return good + "/" + valid;
    }

    /** Null if the day does not take part. */
    private @Nullable Boolean isGood(String region, LocalDate day, String version, String rules, Oracle.Day found) {
        boolean touched = Takings.touches(history, everything.newestSites(region), day);
        if (touched && rules.endsWith("RECOMPUTED")) {
            Oracle.Day left = rest.on(region, day, version);
            List<@Nullable Fraction> values = left == null ? List.of() : indicators(left, rules);
            return values.stream().anyMatch(value -> value != null) ? !isOver(values) : null;
        }
        List<@Nullable Fraction> values = indicators(found, rules);
        boolean over = isOver(values);
        long present = values.subList(0, OZONE_HOUR).stream()
                .filter(value -> value != null)
                .count();
        boolean enough = rules.startsWith("published") ? present > 0 : present == OZONE_HOUR;
        if (!enough && !over || over && touched && rules.endsWith("REMOVED")) {
            return null;
        }
        return !over;
    }

    /** The six daily values, and for the letter of the standard the highest hour of ozone. */
    private static List<@Nullable Fraction> indicators(Oracle.Day day, String rules) {
        List<@Nullable Fraction> values = day.values(rules.split(" ")[1]);
        return rules.startsWith("published") ? values.subList(0, OZONE_HOUR) : values;
    }

    private static boolean isOver(List<@Nullable Fraction> values) {
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i);
            if (value != null && value.rounded(i == CO ? 1 : 0).isMoreThan(Fraction.of(LIMITS.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
