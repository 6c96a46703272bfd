package io.qingce.standards.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.water.PhRounding;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sets have a name; each of their switches opens by itself, to every value that it has. */
class RuleSetTest {

    private static final List<RuleSet> ALL = RuleSet.ALL;

    @ParameterizedTest
    @ValueSource(strings = {"", "PUBLISHED", "Strict", "official"})
    void knowsNoOtherNames(String code) {
        assertEquals(Optional.empty(), RuleSet.of(code));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void isFoundByItsName(RuleSet set) {
        assertEquals(Optional.of(set), RuleSet.of(set.name().code()));
        assertEquals(set, set.named());
    }

    @ParameterizedTest
    @MethodSource("switches")
    void opensOneSwitchAndNoOther(RuleSet set, RecordComponent opened, Object value)
            throws ReflectiveOperationException {
        String with = "with" + opened.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + opened.getName().substring(1);

        RuleSet changed =
                (RuleSet) RuleSet.class.getMethod(with, opened.getType()).invoke(set, value);

        assertEquals(set, changed.named());
        for (RecordComponent component : RuleSet.class.getRecordComponents()) {
            Object expected = component.getName().equals(opened.getName())
                    ? value
                    : component.getAccessor().invoke(set);
            assertEquals(expected, component.getAccessor().invoke(changed), component.getName());
        }
    }

    static Stream<Arguments> switches() {
        List<Arguments> all = new ArrayList<>();
        for (RuleSet set : RuleSet.ALL) {
            Arrays.stream(RuleSet.class.getRecordComponents())
                    .filter(component -> component.getType() != RuleSet.Name.class)
                    .forEach(component -> Arrays.stream(component.getType().getEnumConstants())
                            .forEach(value -> all.add(Arguments.of(set, component, value))));
        }
        return all.stream();
    }

    /** From 2026-03 on the text itself has six indicators and says what a missing one means. */
    @ParameterizedTest
    @FieldSource("ALL")
    void leavesNoSwitchOfDaysOpenUnder2026(RuleSet set) {
        assertEquals(AqiRules.HJ633_2026, set.ofDay(AqiTable.HJ633_2026));
    }

    /** S7: each rounding of water by itself; where nothing is rounded, pH is not either. */
    @Test
    void assessesWaterByBothOfItsSwitches() {
        RuleSet feed = RuleSet.PUBLISHED.withComparison(LimitComparison.FULL_VALUE);

        assertEquals(LimitComparison.FULL_VALUE, feed.water().comparison());
        assertEquals(PhRounding.WHOLE_NUMBER, feed.water().ph());
        assertEquals(
                PhRounding.AS_MEASURED,
                RuleSet.STRICT.withPh(PhRounding.AS_MEASURED).water().ph());
    }
}
