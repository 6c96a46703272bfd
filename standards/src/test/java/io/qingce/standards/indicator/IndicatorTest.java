package io.qingce.standards.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "pm25", "PM25-annual-mean", "pm25-annual-mean ", "优良天数比例", "own-parks"})
    void hasNothingUnderWhatIsNotExactlyAKey(String key) {
        assertEquals(Optional.empty(), Indicator.of(key));
    }

    @ParameterizedTest
    @CsvSource({
        "pm25-anual-mean, pm25-annual-mean",
        "pm2.5-annual-mean, pm25-annual-mean",
        "good-air-day-ratio, good-air-days-ratio",
        "优良天数比重, good-air-days-ratio",
        "surface-water-class-3-ratio, surface-water-class3-ratio",
        "森林覆盖度, forest-cover"
    })
    void namesTheNearestFirstOnAMiss(String mistyped, String nearest) {
        assertEquals(Optional.empty(), Indicator.named(mistyped));
        List<Indicator> found = Indicator.nearest(mistyped);
        assertEquals(nearest, found.get(0).key());
        assertEquals(3, found.size());
    }

    @ParameterizedTest
    @CsvSource({
        "ＰＭ２.５年均浓度, pm25-annual-mean",
        "PM₂.₅ 年均浓度, pm25-annual-mean",
        "细颗粒物（PM2.5）浓度, pm25-annual-mean",
        "空气质量优良天数比例, good-air-days-ratio",
        "地表水劣V类水体比例, inferior-class-v-water",
        "地表水达到或优于III类断面比例, surface-water-class3-ratio",
        "秸秆综合利用率, straw-utilisation-rate"
    })
    void findsAnIndicatorByItsOfficialNameHoweverItIsTyped(String name, String key) {
        assertEquals(Optional.of(key), Indicator.named(name).map(Indicator::key));
    }

    /** What is computed from readings, with the clause that defines it. */
    @ParameterizedTest
    @CsvSource({
        "pm25-annual-mean, µg/m³, LOWER, HJ 663-2013 表 1",
        "o3-compliance, µg/m³, LOWER, HJ 663-2013 附录 A",
        "good-air-days-ratio, %, HIGHER, HJ 633-2026 表 1",
        "excellent-air-days-ratio, %, HIGHER, HJ 633-2026 表 1",
        "heavy-pollution-days-ratio, %, LOWER, HJ 633-2026 表 1",
        "heavy-pollution-days, 天, LOWER, HJ 633-2026 表 1",
        "severe-pollution-days, 天, LOWER, HJ 633-2026 表 1",
        "surface-water-class3-ratio, %, HIGHER, 环办〔2011〕22号 断面水质类别比例",
        "inferior-class-v-water, %, LOWER, 环办〔2011〕22号 断面水质类别比例",
        "surface-water-assessed-sections, %, HIGHER, GB 3838-2002 5.1",
        "drinking-source-class3-ratio, %, HIGHER, GB 3838-2002 5.3"
    })
    void saysHowAnIndicatorIsComputed(String key, String unit, Direction direction, String clause) {
        Indicator indicator = Indicator.of(key).orElseThrow();
        assertEquals(IndicatorSource.COMPUTED, indicator.source());
        assertEquals(unit, indicator.units().get(0));
        assertEquals(direction, indicator.direction());
        assertEquals(clause, indicator.statistic().rule().toString());
    }

    @Test
    void computesElevenIndicatorsAndNoOther() {
        assertEquals(
                11,
                Indicator.all().stream()
                        .filter(indicator -> indicator.source() == IndicatorSource.COMPUTED)
                        .count());
        assertEquals(
                Set.of("national-168-city-air-rank", "province-county-air-rank"),
                Indicator.all().stream()
                        .filter(indicator -> indicator.source() == IndicatorSource.RANKED)
                        .map(Indicator::key)
                        .collect(Collectors.toSet()));
    }

    @Test
    void readsTheSixOfTheAirAndTheTwentyOneOfTheWater() {
        assertEquals(List.of("SO2", "NO2", "PM10", "PM2.5", "CO", "O3"), parameters("good-air-days-ratio"));
        assertEquals(21, parameters("surface-water-class3-ratio").size());
        assertEquals(List.of("transparency", "DO", "NH3-N"), parameters("black-odorous-rural"));
    }

    static Stream<Indicator> all() {
        return Indicator.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWholeInEveryMember(Indicator indicator) {
        assertTrue(indicator.key().matches("[a-z]([a-z0-9-]*[a-z0-9])?"), indicator.key());
        assertFalse(Indicator.isOwn(indicator.key()));
        assertTrue(indicator.chinese().codePoints().anyMatch(Character::isIdeographic), indicator.chinese());
        assertTrue(indicator.english().codePoints().noneMatch(Character::isIdeographic), indicator.english());
        assertFalse(indicator.category().isBlank());
        assertEquals(Optional.of(indicator), Indicator.of(indicator.key()));
        assertEquals(
                indicator.kind() != IndicatorKind.STATE, indicator.plausible().isPresent());
        boolean fromReadings = indicator.source() != IndicatorSource.REPORTED
                && indicator.source() != IndicatorSource.MEASURED_ELSEWHERE;
        assertEquals(fromReadings, indicator.statistic() != null, indicator.key());
    }

    @ParameterizedTest
    @CsvSource({
        "good-air-days-ratio, 0, true",
        "good-air-days-ratio, 100, true",
        "good-air-days-ratio, 100.1, false",
        "good-air-days-ratio, -0.1, false",
        "heavy-pollution-days, 366, true",
        "heavy-pollution-days, 367, false",
        "pm25-annual-mean, 1000, true",
        "pm25-annual-mean, 3500, false",
        "co2-intensity-reduction, -3, true",
        "co2-intensity-reduction, 180, false",
        "national-168-city-air-rank, 0, false",
        "national-168-city-air-rank, 168, true",
        "road-dust-grade-urban, 2, true",
        "road-dust-grade-urban, 7, false",
        "renewable-capacity, 570, true",
        "renewable-capacity, -1, false"
    })
    void knowsWhichValuesArePlausible(String key, BigDecimal value, boolean plausible) {
        assertEquals(
                plausible,
                Indicator.of(key).orElseThrow().plausible().orElseThrow().contains(value));
    }

    @ParameterizedTest
    @CsvSource({
        "pm25-annual-mean, AT_MOST, true",
        "pm25-annual-mean, DECREASE_BY, true",
        "pm25-annual-mean, RANK_IMPROVE, false",
        "national-168-city-air-rank, RANK_IMPROVE, true",
        "national-168-city-air-rank, DECREASE_BY, false",
        "co2-intensity-reduction, ELIMINATE, false",
        "road-dust-grade-urban, GRADE_AT_LEAST, true",
        "demo-city, COMPLETE, true",
        "demo-city, AT_LEAST, false"
    })
    void saysWhatAPlanMayAsk(String key, Comparator comparator, boolean allowed) {
        assertEquals(allowed, Indicator.of(key).orElseThrow().comparators().contains(comparator));
    }

    @Test
    void knowsTheKeyOfAPlansOwnIndicator() {
        assertTrue(Indicator.isOwn("own-parks"));
        assertFalse(Indicator.isOwn("own-"));
        assertFalse(Indicator.isOwn("owner"));
    }

    private static List<String> parameters(String key) {
        return Indicator.of(key).orElseThrow().statistic().parameters().stream()
                .map(Parameter::code)
                .toList();
    }
}
