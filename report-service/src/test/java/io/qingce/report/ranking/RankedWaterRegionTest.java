package io.qingce.report.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.ranking.RankedRegion.Order;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Ranks;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankedWaterRegionTest {

    /** Class III limits: total phosphorus 0.2 mg/L of rivers, 0.05 of lakes, ammonia nitrogen 1.0. */
    private static final SectionYear RIVER = section("R", SiteKind.RIVER_SECTION, Map.of(WaterItem.TP, "0.1"));

    private static final SectionYear LAKE = section("L", SiteKind.LAKE_POINT, Map.of(WaterItem.TP, "0.1"));
    private static final SectionYear SILENT = section("S", SiteKind.RIVER_SECTION, Map.of());

    @Test
    void hasNoIndexWithoutSections() {
        RankedWaterRegion region = RankedWaterRegion.of("甲县", List.of(SILENT), List.of(RIVER));

        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), region.index());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), region.change());
        assertEquals(List.of(), region.sections());
    }

    @Test
    void judgesRiversAndLakesByTheirOwnLimitsAndWeighsThemByTheirNumber() {
        assertEquals("0.5000", index(RIVER));
        assertEquals("2.0000", index(LAKE));
        assertEquals("0.8750", index(RIVER, RIVER, RIVER, LAKE));
        assertEquals("1.6250", index(RIVER, LAKE, LAKE, LAKE));
    }

    @Test
    void countsASectionWithoutAClassNeitherAsSectionNorAsWeight() {
        assertEquals("1.2500", index(RIVER, SILENT, LAKE, SILENT));
        assertEquals(
                List.of("R", "L"),
                RankedWaterRegion.of("甲县", List.of(RIVER, SILENT, LAKE), List.of())
                        .sections());
    }

    @Test
    void changesInPerCentFromTheYearBefore() {
        SectionYear worse = section("R", SiteKind.RIVER_SECTION, Map.of(WaterItem.TP, "0.16"));

        assertEquals(
                Outcome.of(new BigDecimal("60.0")),
                RankedWaterRegion.of("甲县", List.of(worse), List.of(RIVER)).decisive(Order.CHANGE));
        assertEquals(
                Outcome.of(new BigDecimal("0.8000")),
                RankedWaterRegion.of("甲县", List.of(worse), List.of(RIVER)).decisive(Order.VALUE));
    }

    @Test
    void namesTheItemsMeasuredAndWhetherAnyOfThemWasMadeUp() {
        SectionYear ammonia = section("A", SiteKind.RIVER_SECTION, Map.of(WaterItem.NH3N, "0.5", WaterItem.TP, "0.1"));
        SectionYear simulated = new SectionYear(
                new Site("X", 1, "断面", SiteKind.RIVER_SECTION, "甲县", false, true, null),
                WaterRules.OFFICIAL,
                new TreeMap<>(),
                List.of(),
                RIVER.assessment());

        RankedWaterRegion real = RankedWaterRegion.of("甲县", List.of(ammonia, RIVER), List.of());
        assertEquals(Set.of("NH3-N", "TP"), real.items());
        assertFalse(real.simulated());
        assertTrue(
                RankedWaterRegion.of("甲县", List.of(RIVER, simulated), List.of()).simulated());
    }

    @ParameterizedTest
    @CsvSource({"VALUE, COMPETITION, 1乙 1甲 3丙, 丁", "VALUE, DENSE, 1乙 1甲 2丙, 丁", "CHANGE, COMPETITION, 1甲 2丙, 乙丁"})
    void ranksTheSmallestIndexFirstAndSaysWhoTakesNoPlace(Order order, Ranks ties, String ranked, String notRanked) {
        WaterRankingResponse response = answer(
                order,
                ties,
                RankedWaterRegion.of("丁", List.of(SILENT), List.of(RIVER)),
                RankedWaterRegion.of("丙", List.of(LAKE), List.of(RIVER)),
                RankedWaterRegion.of("乙", List.of(RIVER), List.of()),
                RankedWaterRegion.of("甲", List.of(RIVER), List.of(LAKE)));

        assertEquals(
                ranked,
                String.join(
                        " ",
                        response.items().stream()
                                .map(item -> item.rank() + item.region())
                                .toList()));
        assertEquals(
                Set.of(notRanked.split("")),
                Set.copyOf(response.notRanked().stream()
                        .map(WaterRankingResponse.NotRanked::region)
                        .toList()));
    }

    @Test
    void saysWhetherTheIndicesCompare() {
        RankedWaterRegion one = RankedWaterRegion.of("甲", List.of(RIVER), List.of());
        RankedWaterRegion same = RankedWaterRegion.of("乙", List.of(LAKE), List.of());
        RankedWaterRegion more = RankedWaterRegion.of(
                "丙",
                List.of(section("A", SiteKind.RIVER_SECTION, Map.of(WaterItem.NH3N, "0.5", WaterItem.TP, "0.1"))),
                List.of());

        assertTrue(answer(Order.VALUE, Ranks.DENSE, one, same).sameItems());
        assertFalse(answer(Order.VALUE, Ranks.DENSE, one, more).sameItems());
        assertTrue(answer(Order.VALUE, Ranks.DENSE).sameItems());
    }

    private static String index(SectionYear... sections) {
        return RankedWaterRegion.of("甲县", List.of(sections), List.of())
                .index()
                .known()
                .orElseThrow()
                .toPlainString();
    }

    private static WaterRankingResponse answer(Order order, Ranks ties, RankedWaterRegion... regions) {
        RankingParameters query = new RankingParameters();
        query.order = order;
        query.ties = ties;
        query.from = LocalDate.of(2023, 1, 1);
        query.to = LocalDate.of(2023, 12, 31);
        return WaterRankingResponse.of(query, List.of(regions));
    }

    private static SectionYear section(String code, SiteKind kind, Map<WaterItem, String> values) {
        WaterBody body = kind == SiteKind.LAKE_POINT ? WaterBody.LAKE_OR_RESERVOIR : WaterBody.RIVER;
        Map<WaterItem, Exact> exact = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> Exact.parse(value.getValue())));
        return new SectionYear(
                new Site(code, 1, "断面", kind, "甲县", false, false, null),
                WaterRules.OFFICIAL,
                new TreeMap<>(),
                List.of(),
                SectionAssessment.of(WaterRules.OFFICIAL, body, exact));
    }
}
