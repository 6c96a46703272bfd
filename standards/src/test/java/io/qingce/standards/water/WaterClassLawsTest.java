package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every class of water whatever was measured. */
class WaterClassLawsTest {

    private static final WaterRules RULES = WaterRules.OFFICIAL;
    private static final int ROUNDS = 300;

    static Stream<WaterItem> limited() {
        return WaterItem.TABLE_1.stream()
                .filter(item -> SurfaceWaterLimits.limit(item, WaterBody.RIVER, WaterClass.I)
                        .isPresent());
    }

    /** Of oxygen more is better, of everything else less. */
    @ParameterizedTest
    @MethodSource("limited")
    void allowsAWorseClassNoLess(WaterItem item) {
        for (WaterBody body : WaterBody.values()) {
            for (int i = 1; i < WaterClass.LIMITED.size(); i++) {
                BigDecimal better = limit(item, body, WaterClass.LIMITED.get(i - 1));
                BigDecimal worse = limit(item, body, WaterClass.LIMITED.get(i));

                int sign = item == WaterItem.DO ? -1 : 1;
                assertTrue(worse.compareTo(better) * sign >= 0, item + " " + body + " " + WaterClass.LIMITED.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("limited")
    void neverGetsBetterAsTheValueGetsWorse(WaterItem item) {
        Random random = new Random(item.ordinal());
        Exact greatest = Exact.of(limit(item, WaterBody.RIVER, item == WaterItem.DO ? WaterClass.I : WaterClass.V))
                .times(Exact.of(2));
        for (int i = 0; i < ROUNDS; i++) {
            Exact one = greatest.times(Exact.ratio(random.nextInt(1_000), 1_000));
            Exact other = greatest.times(Exact.ratio(random.nextInt(1_000), 1_000));
            int byValue = one.compareTo(other) * (item == WaterItem.DO ? -1 : 1);
            int byClass = classOf(item, one).compareTo(classOf(item, other));

            assertTrue(byValue == 0 ? byClass == 0 : byClass * byValue >= 0, item + " " + one + " " + other);
        }
    }

    /** A multiple says by how much a class is missed: there is one exactly where it is missed. */
    @ParameterizedTest
    @EnumSource(
            value = WaterClass.class,
            names = {"I", "II", "III", "IV", "V"})
    void exceedsAClassExactlyWhereItIsMissed(WaterClass against) {
        Random random = new Random(against.ordinal());
        limited().filter(item -> item != WaterItem.DO).forEach(item -> {
            for (int i = 0; i < ROUNDS / 10; i++) {
                Exact value = Exact.of(limit(item, WaterBody.RIVER, WaterClass.V))
                        .times(Exact.ratio(random.nextInt(3_000), 1_000));
                ItemClass classed = ItemClass.of(RULES, item, WaterBody.RIVER, value)
                        .known()
                        .orElseThrow();

                assertEquals(
                        !classed.waterClass().meets(against),
                        classed.multiple(against)
                                .filter(multiple -> multiple.signum() > 0)
                                .isPresent());
            }
        });
    }

    @RepeatedTest(3)
    void isTheWorstOfItsItemsAndNeverBetterWithOneMore(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<WaterItem> items = limited().toList();
        for (int i = 0; i < ROUNDS; i++) {
            Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
            for (WaterItem item : items) {
                if (random.nextInt(3) == 0) {
                    values.put(item, any(random, item));
                }
            }
            values.put(WaterItem.COD, any(random, WaterItem.COD));
            SectionAssessment section = section(values);
            assertEquals(
                    section.items().values().stream()
                            .map(ItemClass::waterClass)
                            .reduce(WaterClass.I, WaterClass::worse),
                    section.waterClass());
            assertEquals(
                    section.deciding(),
                    section.items().values().stream()
                            .filter(item -> item.waterClass() == section.waterClass())
                            .map(ItemClass::item)
                            .toList());

            WaterItem more = items.get(random.nextInt(items.size()));
            values.putIfAbsent(more, any(random, more));
            assertTrue(section(values).waterClass().compareTo(section.waterClass()) >= 0);
        }
    }

    @RepeatedTest(3)
    void namesAsMainIndicatorsThreeAtMostAndOnlyWhatIsWorseThanThree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
            limited().forEach(item -> values.put(item, any(random, item)));
            SectionAssessment section = section(values);
            List<ItemClass> worse = section.exceeding(WaterClass.III);

            assertEquals(worse.subList(0, Math.min(3, worse.size())), section.mainIndicators());
            assertTrue(worse.stream().noneMatch(item -> item.waterClass().isThirdOrBetter()));
            assertEquals(section.waterClass().isThirdOrBetter(), worse.isEmpty());
        }
    }

    private static Exact any(Random random, WaterItem item) {
        Exact limit = Exact.of(limit(item, WaterBody.RIVER, WaterClass.III));
        return limit.times(Exact.ratio(random.nextInt(400), 200));
    }

    private static SectionAssessment section(Map<WaterItem, Exact> values) {
        return SectionAssessment.of(RULES, WaterBody.RIVER, values).known().orElseThrow();
    }

    private static WaterClass classOf(WaterItem item, Exact value) {
        return ItemClass.of(RULES, item, WaterBody.RIVER, value)
                .known()
                .orElseThrow()
                .waterClass();
    }

    private static BigDecimal limit(WaterItem item, WaterBody body, WaterClass waterClass) {
        return SurfaceWaterLimits.limit(item, body, waterClass).orElseThrow();
    }
}
