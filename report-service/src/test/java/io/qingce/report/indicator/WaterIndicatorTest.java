package io.qingce.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.Span;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaterIndicatorTest {

    private static final Span DAYS = Span.year(2023);

    /** Ammonia nitrogen of one section of each class, I to V and worse. */
    private static final List<String> CLASSES = List.of("0.1", "0.4", "0.9", "1.4", "1.9", "2.5");

    @Test
    void knowsNoOtherIndicator() {
        assertEquals(Optional.empty(), WaterIndicator.of("pm25-annual-mean"));
    }

    @ParameterizedTest
    @EnumSource(WaterIndicator.class)
    void hasNoFigureWithoutSections(WaterIndicator indicator) {
        Figure figure = indicator.figure(List.of(), 8, "%", AssessedSet.ALL, DAYS);

        assertEquals(Optional.of(indicator), WaterIndicator.of(indicator.key()));
        assertEquals(Optional.empty(), figure.exact());
        assertEquals(
                indicator == WaterIndicator.DRINKING_CLASS3_RATIO ? "no-sources" : "no-sections",
                figure.shortfall().map(Reason::code).orElseThrow());
        assertEquals(Optional.empty(), figure.standardLimit());
    }

    @Test
    void isProvisionalWhileASectionHasTooFewMonths() {
        List<SectionYear> sections = List.of(section("甲", "0.4", 8, null), section("乙", "0.4", 7, null));

        Figure figure = WaterIndicator.CLASS3_RATIO.figure(sections, 8, "%", AssessedSet.ALL, DAYS);

        assertEquals("too-few-months", figure.shortfall().map(Reason::code).orElseThrow());
        assertTrue(figure.shortfall().orElseThrow().zh().contains("乙 7"));
        assertEquals(new BigDecimal("100.0"), figure.rounded().orElseThrow());
    }

    @Test
    void leavesASectionWithoutAClassOutOfTheShare() {
        Figure figure = WaterIndicator.CLASS3_RATIO.figure(
                List.of(section("甲", "0.4", 8, null), section("乙", null, 8, null)), 8, "%", AssessedSet.ALL, DAYS);

        assertEquals(new BigDecimal("100.0"), figure.rounded().orElseThrow());
        assertTrue(figure.shortfall().orElseThrow().zh().contains("乙 8"));
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS3_RATIO, %, 50.0",
        "CLASS3_RATIO, 个, 3",
        "INFERIOR_CLASS_V, %, 16.7",
        "INFERIOR_CLASS_V, 个, 1",
        "INFERIOR_CLASS_V, , 1",
        "DRINKING_CLASS3_RATIO, %, 50.0"
    })
    void countsSectionsOfEachClassOnce(WaterIndicator indicator, String unit, String value) {
        List<SectionYear> sections = IntStream.range(0, 6)
                .mapToObj(i -> section("断面" + i, CLASSES.get(i), 12, null))
                .toList();

        Figure figure = indicator.figure(sections, 8, unit, AssessedSet.ALL, DAYS);

        assertEquals(new BigDecimal(value), figure.rounded().orElseThrow());
        assertEquals("%".equals(unit) ? "%" : "个", figure.unit());
        assertEquals(Optional.empty(), figure.shortfall());
        assertEquals(6, figure.basis().water().size());
        assertEquals("劣Ⅴ类", figure.basis().water().get(5).waterClass());
    }

    @ParameterizedTest
    @CsvSource({"III, II, 100.0", "II, I, 50.0", "I, I, 0.0"})
    void holdsEverySectionAgainstTheClassAssignedToIt(String first, String second, String value) {
        Figure figure = WaterIndicator.ASSESSED_SECTIONS.figure(
                List.of(section("甲", "0.4", 8, first), section("乙", "0.4", 8, second)), 8, "个", AssessedSet.ALL, DAYS);

        assertEquals(new BigDecimal(value), figure.rounded().orElseThrow());
        assertEquals("%", figure.unit());
        assertEquals(Optional.of(new BigDecimal("100")), figure.standardLimit());
    }

    @Test
    void comesWithoutALimitWhileOneSectionHasNoClassAssigned() {
        Figure figure = WaterIndicator.ASSESSED_SECTIONS.figure(
                List.of(section("甲", "0.4", 8, "II"), section("乙", "0.4", 8, null)), 8, "%", AssessedSet.ALL, DAYS);

        assertEquals(Optional.empty(), figure.standardLimit());
        assertEquals(new BigDecimal("100.0"), figure.rounded().orElseThrow());
    }

    @Test
    void asksForSourcesOfDrinkingWaterApart() {
        assertEquals(Set.of(SiteKind.DRINKING_WATER_SOURCE), WaterIndicator.DRINKING_CLASS3_RATIO.kinds());
        assertTrue(WaterIndicator.CLASS3_RATIO.kinds().contains(SiteKind.RIVER_SECTION));
    }

    @Test
    void countsSectionsInAnyOrderToTheSame() {
        Random random = new Random(3838);
        for (int round = 0; round < 50; round++) {
            List<SectionYear> sections = new ArrayList<>(IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(i -> section("断面" + i, CLASSES.get(random.nextInt(6)), 8, null))
                    .toList());
            Optional<Exact> before = WaterIndicator.CLASS3_RATIO
                    .figure(sections, 8, "%", AssessedSet.ALL, DAYS)
                    .exact();
            Collections.shuffle(sections, random);
            assertEquals(
                    before,
                    WaterIndicator.CLASS3_RATIO
                            .figure(sections, 8, "%", AssessedSet.ALL, DAYS)
                            .exact());
        }
    }

    private static SectionYear section(String name, String ammonia, int months, String targetClass) {
        Map<WaterItem, Exact> values = ammonia == null ? Map.of() : Map.of(WaterItem.NH3N, Exact.parse(ammonia));
        Outcome<SectionAssessment> assessment = SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, values);
        TreeMap<YearMonth, Map<WaterItem, Exact>> monthly = new TreeMap<>();
        IntStream.rangeClosed(1, months).forEach(month -> monthly.put(YearMonth.of(2023, month), values));
        return new SectionYear(
                new Site(name, 1, name, SiteKind.RIVER_SECTION, "某市", false, false, targetClass),
                WaterRules.OFFICIAL,
                monthly,
                List.of(),
                assessment);
    }
}
