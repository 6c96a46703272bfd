package io.qingce.report.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionYearTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Site RIVER = site(SiteKind.RIVER_SECTION);
    private static final Site LAKE = site(SiteKind.LAKE_POINT);

    @Test
    void hasNoClassWithoutSamples() {
        SectionYear year = year(RIVER, List.of(), 8);

        assertFalse(year.assessment().isKnown());
        assertEquals(List.of(), year.months());
    }

    @Test
    void leavesAnItemWithTooFewMonthsOut() {
        List<Sample> samples = new ArrayList<>();
        for (int month = 1; month <= 8; month++) {
            samples.add(sample(month, 5, Map.of("NH3-N", "0.4")));
        }
        samples.add(sample(3, 6, Map.of("Hg", "1")));

        SectionYear year = year(RIVER, samples, 8);

        assertEquals(WaterClass.II, waterClass(year));
        assertEquals(List.of("汞"), year.itemsLeftOut());
    }

    @Test
    void hasNoClassWithSevenMonths() {
        List<Sample> samples = new ArrayList<>();
        for (int month = 1; month <= 7; month++) {
            samples.add(sample(month, 5, Map.of("NH3-N", "0.4")));
        }

        assertFalse(year(RIVER, samples, 8).assessment().isKnown());
    }

    @Test
    void givesEveryMonthTheSameWeightHoweverManySamplesItHas() {
        List<Sample> samples = List.of(
                sample(1, 5, Map.of("COD", "30")),
                sample(1, 12, Map.of("COD", "30")),
                sample(1, 19, Map.of("COD", "30")),
                sample(2, 5, Map.of("COD", "10")));

        assertEquals(WaterClass.III, waterClass(year(RIVER, samples, 1)));
    }

    @Test
    void takesAMonthThatWasSentAsSuchBeforeItsSamples() {
        Sample month = new Sample(
                "S",
                Instant.parse("2023-01-31T16:00:00Z"),
                "P1M",
                DataVersion.REAL_TIME,
                1,
                values(Map.of("COD", "15")));

        SectionYear year = year(RIVER, List.of(sample(1, 5, Map.of("COD", "39")), month), 1);

        assertEquals(List.of(YearMonth.of(2023, 1)), year.months());
        assertEquals(WaterClass.I, waterClass(year));
    }

    @Test
    void takesAReviewedSampleBeforeTheRealTimeOne() {
        Sample first = sample(1, 5, Map.of("COD", "39"));
        Sample reviewed = new Sample(
                "S", first.periodEnd(), first.averaging(), DataVersion.REVIEWED, 1, values(Map.of("COD", "15")));

        assertEquals(WaterClass.I, waterClass(year(RIVER, List.of(reviewed, first), 1)));
        assertEquals(WaterClass.I, waterClass(year(RIVER, List.of(first, reviewed), 1)));
    }

    @Test
    void judgesPhosphorusOfALakeByTheLimitsOfLakes() {
        List<Sample> samples = List.of(sample(1, 5, Map.of("TP", "0.15")));

        assertEquals(WaterClass.III, waterClass(year(RIVER, samples, 1)));
        assertEquals(WaterClass.V, waterClass(year(LAKE, samples, 1)));
    }

    /** S9: a month of maintenance, all values void, is no valid month. */
    @Test
    void countsMonthsWithAValidValueOnly() {
        Map<String, BigDecimal> nothing = new HashMap<>();
        nothing.put("NH3-N", null);
        Sample maintenance =
                new Sample("S", sample(2, 5, Map.of()).periodEnd(), "PT0S", DataVersion.REAL_TIME, 1, nothing);

        SectionYear year = year(RIVER, List.of(sample(1, 5, Map.of("NH3-N", "0.4")), maintenance), 1);

        assertEquals(List.of(YearMonth.of(2023, 1)), year.months());
    }

    /** S10: the mean of every item, with its decimals, its class and whether it has a say. */
    @Test
    void printsTheMeanOfEveryItem() {
        SectionYear year = year(
                RIVER,
                List.of(
                        sample(1, 5, Map.of("NH3-N", "0.4", "TN", "3.1", "pH", "7.26")),
                        sample(1, 6, Map.of("NH3-N", "0.5"))),
                1);

        assertEquals(
                List.of("pH 7 无量纲 Ⅰ类 true", "NH3-N 0.45 mg/L Ⅱ类 true", "TN 3.10 mg/L 劣Ⅴ类 false"),
                SectionItem.of(year).stream()
                        .map(item -> item.item() + " " + item.value() + " " + item.unit() + " " + item.waterClass()
                                + " " + item.decides())
                        .toList());
        assertEquals(new BigDecimal("7.2600"), SectionItem.of(year).get(0).unrounded());
    }

    /** Months by themselves: the mean of the year is Ⅲ类, one of its months is worse. */
    @Test
    void namesThePollutedMonths() {
        SectionYear year = year(
                RIVER,
                List.of(
                        sample(1, 5, Map.of("COD", "10")),
                        sample(2, 5, Map.of("COD", "28")),
                        sample(3, 5, Map.of("COD", "10"))),
                1);

        List<SectionMonth> months = SectionMonth.of(year, Optional.of(WaterClass.IV));

        assertEquals(WaterClass.III, waterClass(year));
        assertEquals(
                List.of("2023-01 Ⅰ类 false true []", "2023-02 Ⅳ类 true true [COD]", "2023-03 Ⅰ类 false true []"),
                months.stream()
                        .map(month -> month.month() + " " + month.waterClass() + " " + month.polluted() + " "
                                + month.meetsTarget() + " " + month.mainIndicators())
                        .toList());
    }

    /** S7: rounded to whole numbers, 9.4 is within 6 to 9; as the feed has it, it is not. */
    @Test
    void judgesPhRoundedOrAsMeasured() {
        List<Sample> samples = List.of(sample(1, 5, Map.of("pH", "9.4")));

        assertEquals(WaterClass.I, waterClass(year(RIVER, samples, 1)));
        assertEquals(
                WaterClass.WORSE_THAN_V,
                waterClass(SectionYear.of(
                        RIVER,
                        samples,
                        ZONE,
                        1,
                        RuleSet.PUBLISHED.withPh(PhRounding.AS_MEASURED).water())));
    }

    private static SectionYear year(Site site, List<Sample> samples, int neededMonths) {
        return SectionYear.of(site, samples, ZONE, neededMonths, WaterRules.OFFICIAL);
    }

    private static WaterClass waterClass(SectionYear year) {
        return year.assessment().known().orElseThrow().waterClass();
    }

    private static Site site(SiteKind kind) {
        return new Site("S", 1, "断面", kind, "某市", false, false, null);
    }

    private static Sample sample(int month, int day, Map<String, String> values) {
        Instant at = LocalDateTime.of(2023, month, day, 10, 0).atZone(ZONE).toInstant();
        return new Sample("S", at, "PT0S", DataVersion.REAL_TIME, 1, values(values));
    }

    private static Map<String, BigDecimal> values(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
    }
}
