package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.waterbody.BlackOdorous.Grade;
import io.qingce.standards.waterbody.BlackOdorous.Item;
import io.qingce.standards.waterbody.BlackOdorous.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From samples to points, stretches and waters; the shares are unverified and a switch. */
class BlackOdorousStretchTest {

    private static final Exact ALL = Exact.of(1);

    private static List<Grade> points(String letters) {
        return letters.chars()
                .mapToObj(c -> c == 'h' ? Grade.HEAVY : c == 's' ? Grade.SLIGHT : Grade.NONE)
                .toList();
    }

    @Test
    void refusesAnAggregationOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new BlackOdorousAggregation(Exact.ZERO, ALL, 1));
        assertThrows(IllegalArgumentException.class, () -> new BlackOdorousAggregation(ALL, Exact.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> new BlackOdorousAggregation(ALL, ALL, 0));
    }

    @Test
    void findsNoStretchInTwoPointsOrAcrossAGap() {
        assertEquals(List.of(), BlackOdorous.heavyStretches(List.of()));
        assertEquals(List.of(), BlackOdorous.heavyStretches(points("hh")));
        assertEquals(List.of(), BlackOdorous.heavyStretches(points("hhshh")));
    }

    @Test
    void findsStretchesOfThreePointsAndMore() {
        assertEquals(List.of(new Stretch(0, 2)), BlackOdorous.heavyStretches(points("hhh")));
        assertEquals(List.of(new Stretch(1, 3), new Stretch(6, 9)), BlackOdorous.heavyStretches(points("nhhhsnhhhh")));
    }

    @Test
    void takesOtherNumbersByTheSwitch() {
        BlackOdorousAggregation strict = new BlackOdorousAggregation(ALL, ALL, 1);
        assertEquals(List.of(new Stretch(1, 1)), BlackOdorous.heavyStretches(strict, points("nhn")));
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofWater(strict, points("hhhhn")));
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofWater(points("hhhnn")));
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofPoint(strict, samples(10, 9, 9)));
    }

    @ParameterizedTest(name = "of 10: oxygen heavy in {0}, ammonia in {1} = {2}")
    @CsvSource({"6, 0, HEAVY", "5, 0, SLIGHT", "3, 3, HEAVY", "3, 2, SLIGHT", "5, 2, SLIGHT", "0, 0, NONE"})
    void countsTheHeavyDataOfEachItem(int oxygen, int ammonia, Grade grade) {
        assertEquals(Outcome.of(grade), BlackOdorous.ofPoint(samples(10, oxygen, ammonia)));
    }

    private static List<BlackOdorous> samples(int count, int oxygen, int ammonia) {
        List<BlackOdorous> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            samples.add(new BlackOdorous(Map.of(
                    Item.DISSOLVED_OXYGEN, i < oxygen ? Grade.HEAVY : Grade.NONE,
                    Item.AMMONIA_NITROGEN, i < ammonia ? Grade.HEAVY : Grade.NONE)));
        }
        return samples;
    }
}
