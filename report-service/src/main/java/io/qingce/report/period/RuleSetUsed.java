package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The set of rules that figures were computed by, switch by switch (统计口径).
 *
 * @param code published or strict
 * @param text 发布口径 or 标准口径, in a sentence
 * @param switches every switch that has a say in these figures
 */
public record RuleSetUsed(String code, String text, List<Switch> switches) {

    /**
     * One switch.
     *
     * @param name as in a request
     * @param value as in a request
     * @param text what it does
     * @param opened it does not stand as the set has it
     */
    public record Switch(String name, String value, String text, boolean opened) {

        private static Switch of(String name, Enum<?> value, String chinese, String english, Enum<?> named) {
            return new Switch(name, value.name(), Words.both(chinese, english), value != named);
        }
    }

    public RuleSetUsed {
        switches = List.copyOf(switches);
    }

    /** Of figures of the air. */
    public static RuleSetUsed ofAir(RuleSet set) {
        RuleSet named = set.named();
        DailyOzone ozone = set.dailyOzone();
        MissingItem missing = set.missingItem();
        StationShare share = set.stationShare();
        DailyInput input = set.dailyInput();
        EventPolicy events = set.events();
        return of(
                set,
                List.of(
                        Switch.of("dailyOzone", ozone, ozone.chinese(), ozone.english(), named.dailyOzone()),
                        Switch.of("missingItem", missing, missing.chinese(), missing.english(), named.missingItem()),
                        Switch.of("stationShare", share, share.chinese(), share.english(), named.stationShare()),
                        Switch.of("dailyInput", input, input.chinese(), input.english(), named.dailyInput()),
                        Switch.of("events", events, events.chinese(), events.english(), named.events())));
    }

    /** Of figures of surface water. */
    public static RuleSetUsed ofWater(RuleSet set) {
        RuleSet named = set.named();
        PhRounding ph = set.ph();
        LimitComparison comparison = set.comparison();
        return of(
                set,
                List.of(
                        Switch.of("ph", ph, ph.chinese(), ph.english(), named.ph()),
                        Switch.of(
                                "comparison",
                                comparison,
                                comparison.chinese(),
                                comparison.english(),
                                named.comparison())));
    }

    private static RuleSetUsed of(RuleSet set, List<Switch> switches) {
        String text = Words.both(set.name().chinese(), set.name().english());
        return new RuleSetUsed(set.name().code(), text, switches);
    }

    /** The parameters that ask for these rules whatever the default is one day. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rules", code);
        switches.forEach(each -> parameters.put(each.name(), each.value()));
        return parameters;
    }
}
