package io.qingce.report.period;

import io.qingce.report.term.StandardWords;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

        private static <S extends Enum<S> & Term> Switch of(String name, Function<RuleSet, S> member, RuleSet set) {
            S value = member.apply(set);
            return new Switch(name, value.name(), StandardWords.of(value), value != member.apply(set.named()));
        }
    }

    public RuleSetUsed {
        switches = List.copyOf(switches);
    }

    /** Of figures of the air. */
    public static RuleSetUsed ofAir(RuleSet set) {
        return of(
                set,
                List.of(
                        Switch.of("dailyOzone", RuleSet::dailyOzone, set),
                        Switch.of("missingItem", RuleSet::missingItem, set),
                        Switch.of("stationShare", RuleSet::stationShare, set),
                        Switch.of("dailyInput", RuleSet::dailyInput, set),
                        Switch.of("events", RuleSet::events, set)));
    }

    /** Of figures of surface water. */
    public static RuleSetUsed ofWater(RuleSet set) {
        return of(set, List.of(Switch.of("ph", RuleSet::ph, set), Switch.of("comparison", RuleSet::comparison, set)));
    }

    private static RuleSetUsed of(RuleSet set, List<Switch> switches) {
        return new RuleSetUsed(set.name().code(), StandardWords.of(set.name()), switches);
    }

    /** The parameters that ask for these rules whatever the default is one day. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rules", code);
        switches.forEach(each -> parameters.put(each.name(), each.value()));
        return parameters;
    }
}
