package io.qingce.monitoring.quality.rule;

import static io.qingce.monitoring.quality.rule.Rule.Kind.ABOVE;
import static io.qingce.monitoring.quality.rule.Rule.Kind.FROZEN;
import static io.qingce.monitoring.quality.rule.Rule.Kind.GAP;
import static io.qingce.monitoring.quality.rule.Rule.Kind.RANGE;
import static io.qingce.monitoring.quality.rule.Rule.Kind.RATE;
import static io.qingce.monitoring.quality.rule.Rule.Kind.SILENT;
import static io.qingce.monitoring.quality.rule.Rule.Kind.SPIKE;
import static io.qingce.monitoring.quality.rule.Rule.Kind.ZERO_RUN;

import io.qingce.chassis.language.Words;
import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that stand until somebody makes others. The figures are those of this project, wide enough for blowing sand,
 * and no official limits. Version 2 knows that readings at the detection limit repeat themselves, and that waters are
 * sampled in a rhythm of their own.
 */
public final class BuiltInRules {

    /** The version in force where nobody has made another. */
    static final long LATEST = 2;

    private static final List<SiteKind> AIR =
            Arrays.stream(SiteKind.values()).filter(SiteKind::isAir).toList();
    private static final List<SiteKind> WATER = List.of(SiteKind.RIVER_SECTION, SiteKind.LAKE_POINT);

    private final boolean first;
    private final List<Rule> rules = new ArrayList<>();

    private BuiltInRules(long version) {
        this.first = version == 1;
    }

    public static RuleSet latest() {
        return of(LATEST).orElseThrow();
    }

    static Optional<RuleSet> of(long version) {
        if (version < 1 || version > LATEST) {
            return Optional.empty();
        }
        BuiltInRules made = new BuiltInRules(version);
        made.airs();
        made.waters();
        return Optional.of(new RuleSet(version, made.rules, "Qingce", Words.both("内置规则", "built in"), null));
    }

    private void airs() {
        air("PM2.5", "1000", "200", 6, null);
        air("PM10", "3000", "600", 6, null);
        air("SO2", "2620", "300", 24, "6");
        air("NO2", "3840", "200", 12, "4");
        air("CO", "150", "10", 24, "0.5");
        air("O3", "1200", "200", 12, "4");
        rules.add(new Rule("ABOVE-PM2.5-PM10", ABOVE, "PM2.5", "PM10", AIR, null, null, null, null, null));
        rules.add(new Rule("GAP-AIR", GAP, null, null, AIR, null, null, null, null, 3));
        rules.add(new Rule("SILENT-AIR", SILENT, null, null, AIR, null, null, null, null, 3));
    }

    private void waters() {
        water("pH", "0", "14", 12, null);
        water("DO", "0", "30", 12, null);
        water("temperature", "-2", "45", 12, null);
        water("CODMn", "0", "100", 12, "0.5");
        water("NH3-N", "0", "50", 24, "0.05");
        water("TP", "0", "20", 24, "0.01");
        water("TN", "0", "100", 12, "0.1");
        rate("RATE-PH", "pH", "2");
        rate("RATE-DO", "DO", "8");
        rate("RATE-TEMPERATURE", "temperature", "10");
        BigDecimal times = first ? null : number("2");
        Integer last = first ? null : 12;
        rules.add(new Rule("GAP-WATER", GAP, null, null, WATER, null, null, times, last, 12));
        rules.add(new Rule("SILENT-WATER", SILENT, null, null, WATER, null, null, times, last, 24));
    }

    private void air(String code, String high, String step, int frozen, @Nullable String floor) {
        rules.add(new Rule("RANGE-" + code, RANGE, code, null, AIR, BigDecimal.ZERO, number(high), null, null, null));
        rules.add(new Rule("SPIKE-" + code, SPIKE, code, null, AIR, null, null, number(step), null, null));
        frozen(code, code, AIR, floor, frozen, frozen - 1);
        rules.add(new Rule("ZERO-" + code, ZERO_RUN, code, null, AIR, null, null, null, 3, 2));
    }

    private void water(String code, String low, String high, int frozen, @Nullable String floor) {
        String name = code.toUpperCase(Locale.ROOT);
        rules.add(new Rule("RANGE-" + name, RANGE, code, null, WATER, number(low), number(high), null, null, null));
        frozen(name, code, WATER, floor, frozen, 3 * frozen);
    }

    private void frozen(String name, String code, List<SiteKind> sites, @Nullable String floor, int count, int hours) {
        BigDecimal low = first || floor == null ? null : number(floor);
        rules.add(new Rule("FROZEN-" + name, FROZEN, code, null, sites, low, null, null, count, hours));
    }

    private void rate(String name, String code, String step) {
        rules.add(new Rule(name, RATE, code, null, WATER, null, null, number(step), null, null));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
