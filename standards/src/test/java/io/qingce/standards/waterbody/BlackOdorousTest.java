package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.waterbody.BlackOdorous.Grade;
import io.qingce.standards.waterbody.BlackOdorous.Item;
import io.qingce.standards.waterbody.BlackOdorous.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases M5 to M9. */
class BlackOdorousTest {

    private static Map<Item, BigDecimal> sample(String text) {
        Map<Item, BigDecimal> sample = new EnumMap<>(Item.class);
        String[] parts = text.split(" ");
        List<Item> order =
                List.of(Item.TRANSPARENCY, Item.DISSOLVED_OXYGEN, Item.AMMONIA_NITROGEN, Item.REDOX_POTENTIAL);
        for (int i = 0; i < parts.length; i++) {
            sample.put(order.get(i), new BigDecimal(parts[i]));
        }
        return sample;
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource({
        "M5, URBAN_THREE_ITEMS, 15 1.0 10, SLIGHT",
        "M6, URBAN_THREE_ITEMS, 5 0.1 20, HEAVY",
        "M7, URBAN_THREE_ITEMS, 30 1.0 20, HEAVY",
        "M8, URBAN_FOUR_ITEMS, 25 2.0 8.0 50, NONE",
        "transparency, URBAN_THREE_ITEMS, 24.9 2.0 8.0, SLIGHT",
        "transparency, URBAN_THREE_ITEMS, 10 2.0 8.0, SLIGHT",
        "transparency, URBAN_THREE_ITEMS, 9.9 2.0 8.0, HEAVY",
        "oxygen, URBAN_THREE_ITEMS, 25 1.99 8.0, SLIGHT",
        "oxygen, URBAN_THREE_ITEMS, 25 0.2 8.0, SLIGHT",
        "oxygen, URBAN_THREE_ITEMS, 25 0.19 8.0, HEAVY",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 8.01, SLIGHT",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 15, SLIGHT",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 15.1, HEAVY",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 49, SLIGHT",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 -200, SLIGHT",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 -201, HEAVY",
        "redox not judged, URBAN_THREE_ITEMS, 25 2.0 8.0 -201, NONE",
        "rural, RURAL, 25 2.0 15, NONE",
        "rural, RURAL, 25 2.0 15.1, SLIGHT",
        "rural, RURAL, 5 2.0 15, SLIGHT",
        "rural, RURAL, 25 0.1 15, SLIGHT"
    })
    void gradesASample(String origin, Rule rule, String values, Grade grade) {
        assertEquals(
                grade,
                BlackOdorous.of(rule, sample(values)).known().orElseThrow().grade());
    }

    @ParameterizedTest
    @CsvSource({"M9, 20, 9, NONE", "exactly, 20, 8, NONE", "below, 20, 7.9, SLIGHT", "not shallow, 25, 9, HEAVY"})
    void readsTheThresholdOfShallowWaterAsFortyPerCentOfItsDepth(
            String origin, BigDecimal depth, BigDecimal transparency, Grade grade) {
        Map<Item, BigDecimal> sample = Map.of(Item.TRANSPARENCY, transparency);
        assertEquals(
                grade,
                BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample, depth)
                        .known()
                        .orElseThrow()
                        .grade());
    }

    @Test
    void gradesPointsAndWaters() {
        BlackOdorous heavy = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 1.0 20"))
                .known()
                .orElseThrow();
        BlackOdorous twice = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 0.1 20"))
                .known()
                .orElseThrow();
        BlackOdorous clean = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 3.0 2"))
                .known()
                .orElseThrow();
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofPoint(List.of(heavy, heavy, heavy, clean, clean)));
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofPoint(List.of(heavy, heavy, clean, clean)));
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofPoint(List.of(twice, clean, clean)));
        assertEquals(Outcome.of(Grade.NONE), BlackOdorous.ofPoint(List.of(clean)));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.ofPoint(List.of()));
        List<Grade> points = new ArrayList<>(Collections.nCopies(3, Grade.HEAVY));
        points.addAll(List.of(Grade.NONE, Grade.NONE));
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofWater(points));
        points.add(Grade.NONE);
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofWater(points));
        assertEquals(Outcome.of(Grade.NONE), BlackOdorous.ofWater(List.of(Grade.NONE)));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.ofWater(List.of()));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.of(Rule.RURAL, Map.of()));
        assertEquals("重度黑臭", Grade.HEAVY.chinese());
    }
}
