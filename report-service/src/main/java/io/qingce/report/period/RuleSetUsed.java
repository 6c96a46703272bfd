package io.qingce.report.period;

import io.qingce.standards.period.RuleSet;
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

        private static Switch of(String name, Enum<?> value, String text, Enum<?> named) {
            return new Switch(name, value.name(), text, value != named);
        }
    }

    public RuleSetUsed {
        switches = List.copyOf(switches);
    }

    /** Of figures of the air. */
    public static RuleSetUsed ofAir(RuleSet set) {
        RuleSet named = set.named();
        return of(
                set,
                List.of(
                        Switch.of(
                                "dailyOzone", set.dailyOzone(), set.dailyOzone().chinese(), named.dailyOzone()),
                        Switch.of(
                                "missingItem",
                                set.missingItem(),
                                set.missingItem().chinese(),
                                named.missingItem()),
                        Switch.of(
                                "stationShare",
                                set.stationShare(),
                                set.stationShare().chinese(),
                                named.stationShare()),
                        Switch.of(
                                "dailyInput", set.dailyInput(), set.dailyInput().chinese(), named.dailyInput()),
                        Switch.of("events", set.events(), set.events().chinese(), named.events())));
    }

    /** Of figures of surface water. */
    public static RuleSetUsed ofWater(RuleSet set) {
        return of(
                set,
                List.of(
                        Switch.of(
                                "ph", set.ph(), set.ph().chinese(), set.named().ph()),
                        Switch.of(
                                "comparison",
                                set.comparison(),
                                set.comparison().chinese(),
                                set.named().comparison())));
    }

    private static RuleSetUsed of(RuleSet set, List<Switch> switches) {
        return new RuleSetUsed(set.name().code(), set.name().chinese(), switches);
    }

    /** The parameters that ask for these rules whatever the default is one day. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rules", code);
        switches.forEach(each -> parameters.put(each.name(), each.value()));
        return parameters;
    }
}
