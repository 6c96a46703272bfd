package io.qingce.report.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the days of a history under each policy for exceptional events, by plain words: means of the rounded daily
 * values, and days with an AQI of at most 100 under HJ 633-2012, by the concentrations that an index of 100 stands for.
 */
final class OracleFigures {

    static final List<String> POLICIES = List.of("KEPT", "REMOVED", "RECOMPUTED", "BY_INDICATOR");

    /** SO2, NO2, PM10, PM2.5, CO, ozone over eight hours and over one. */
    private static final List<Long> LIMITS = List.of(150L, 80L, 150L, 75L, 4L, 160L, 200L);

    private static final int CO = 4;

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
                for (String policy : POLICIES) {
                    figures.put(region + " " + version + " " + policy, oracle.figures(region, version, policy));
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
                    for (String policy : POLICIES) {
                        figures.put(
                                site.code() + " " + version + " " + policy,
                                oracle.figures(site.region(), version, policy));
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

    private String figures(String region, String version, String policy) {
        List<String> parts = new ArrayList<>();
        for (int item = 0; item < History.ITEMS.size(); item++) {
            List<Fraction> values = new ArrayList<>();
            for (LocalDate day : History.days()) {
                Oracle.Day found = (policy.equals("KEPT") ? everything : rest).on(region, day, version);
                Fraction value = found == null ? null : found.values().get(item);
                if (value != null) {
                    values.add(value.rounded(item == CO ? 1 : 0));
                }
            }
            parts.add(values.size() + "×" + (values.isEmpty() ? "-" : Fraction.mean(values)));
        }
        return String.join(" ", parts) + " " + days(region, version, policy);
    }

    private String days(String region, String version, String policy) {
        int valid = 0;
        int good = 0;
        for (LocalDate day : History.days()) {
            Oracle.Day found = everything.on(region, day, version);
            if (found != null) {
                Boolean isGood = isGood(region, day, version, policy, found);
                valid += isGood == null ? 0 : 1;
                good += Boolean.TRUE.equals(isGood) ? 1 : 0;
            }
        }
        return good + "/" + valid;
    }

    /** Null if the day does not take part. */
    private @Nullable Boolean isGood(String region, LocalDate day, String version, String policy, Oracle.Day found) {
        boolean touched = Takings.touches(history, everything.newestSites(region), day);
        if (touched && policy.equals("RECOMPUTED")) {
            Oracle.Day left = rest.on(region, day, version);
            boolean anything = left != null && left.values().stream().anyMatch(value -> value != null);
            return anything ? !isOver(left.values()) : null;
        }
        boolean complete =
                found.values().subList(0, History.ITEMS.size()).stream().allMatch(value -> value != null);
        boolean over = isOver(found.values());
        if (!complete && !over || over && touched && policy.equals("REMOVED")) {
            return null;
        }
        return !over;
    }

    private static boolean isOver(List<@Nullable Fraction> values) {
        for (int i = 0; i < LIMITS.size(); i++) {
            Fraction value = values.get(i);
            if (value != null && value.rounded(i == CO ? 1 : 0).isMoreThan(Fraction.of(LIMITS.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
