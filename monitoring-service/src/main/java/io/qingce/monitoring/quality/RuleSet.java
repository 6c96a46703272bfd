package io.qingce.monitoring.quality;

import static io.qingce.monitoring.quality.Rule.Kind.ABOVE;
import static io.qingce.monitoring.quality.Rule.Kind.FROZEN;
import static io.qingce.monitoring.quality.Rule.Kind.GAP;
import static io.qingce.monitoring.quality.Rule.Kind.RANGE;
import static io.qingce.monitoring.quality.Rule.Kind.RATE;
import static io.qingce.monitoring.quality.Rule.Kind.SILENT;
import static io.qingce.monitoring.quality.Rule.Kind.SPIKE;
import static io.qingce.monitoring.quality.Rule.Kind.ZERO_RUN;

import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.site.SiteKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The quality rules of one version; also their form on the wire. Version 1 is built in: its figures are those of this
 * project, wide enough for blowing sand, and no official limits.
 *
 * @param version given by the service; ignored in requests
 * @param madeAt given by the service; ignored in requests
 */
@Schema(name = "QualityRuleSet", description = "The quality rules 质控规则集 of one version.")
public record RuleSet(
        @Nullable Long version,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Rule> rules,
        @NotBlank @Size(max = 128) String by,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable OffsetDateTime madeAt) {

    private static final List<SiteKind> AIR =
            Arrays.stream(SiteKind.values()).filter(SiteKind::isAir).toList();
    private static final List<SiteKind> WATER = List.of(SiteKind.RIVER_SECTION, SiteKind.LAKE_POINT);

    public RuleSet {
        rules = rules == null ? List.of() : rules.stream().toList();
    }

    @AssertTrue(message = "every rule has a name of its own")
    @Schema(hidden = true)
    boolean isDistinct() {
        return rules.stream().map(Rule::id).distinct().count() == rules.size();
    }

    /** What the rules find in one series of a site of a kind. */
    List<Flag> judge(SiteKind kind, List<Observation> series) {
        return rules.stream()
                .filter(rule -> rule.isFor(kind))
                .flatMap(rule -> Judge.judge(rule, series).stream())
                .toList();
    }

    /** The version that stands until somebody makes another. */
    static RuleSet builtIn() {
        List<Rule> rules = new ArrayList<>();
        air(rules, "PM2.5", "1000", "200", 6);
        air(rules, "PM10", "3000", "600", 6);
        air(rules, "SO2", "2620", "300", 24);
        air(rules, "NO2", "3840", "200", 12);
        air(rules, "CO", "150", "10", 24);
        air(rules, "O3", "1200", "200", 12);
        rules.add(new Rule("ABOVE-PM2.5-PM10", ABOVE, "PM2.5", "PM10", AIR, null, null, null, null, null));
        rules.add(new Rule("GAP-AIR", GAP, null, null, AIR, null, null, null, null, 3));
        rules.add(new Rule("SILENT-AIR", SILENT, null, null, AIR, null, null, null, null, 3));
        water(rules, "pH", "0", "14", 12);
        water(rules, "DO", "0", "30", 12);
        water(rules, "temperature", "-2", "45", 12);
        water(rules, "CODMn", "0", "100", 12);
        water(rules, "NH3-N", "0", "50", 24);
        water(rules, "TP", "0", "20", 24);
        water(rules, "TN", "0", "100", 12);
        rules.add(new Rule("RATE-PH", RATE, "pH", null, WATER, null, null, number("2"), null, null));
        rules.add(new Rule("RATE-DO", RATE, "DO", null, WATER, null, null, number("8"), null, null));
        rules.add(new Rule("RATE-TEMPERATURE", RATE, "temperature", null, WATER, null, null, number("10"), null, null));
        rules.add(new Rule("GAP-WATER", GAP, null, null, WATER, null, null, null, null, 12));
        rules.add(new Rule("SILENT-WATER", SILENT, null, null, WATER, null, null, null, null, 24));
        return new RuleSet(1L, rules, "Qingce", "built in", null);
    }

    private static void air(List<Rule> rules, String code, String high, String step, int frozen) {
        rules.add(new Rule("RANGE-" + code, RANGE, code, null, AIR, BigDecimal.ZERO, number(high), null, null, null));
        rules.add(new Rule("SPIKE-" + code, SPIKE, code, null, AIR, null, null, number(step), null, null));
        rules.add(new Rule("FROZEN-" + code, FROZEN, code, null, AIR, null, null, null, frozen, frozen - 1));
        rules.add(new Rule("ZERO-" + code, ZERO_RUN, code, null, AIR, null, null, null, 3, 2));
    }

    private static void water(List<Rule> rules, String code, String low, String high, int frozen) {
        String name = code.toUpperCase(Locale.ROOT);
        rules.add(new Rule("RANGE-" + name, RANGE, code, null, WATER, number(low), number(high), null, null, null));
        rules.add(new Rule("FROZEN-" + name, FROZEN, code, null, WATER, null, null, null, frozen, 3 * frozen));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
