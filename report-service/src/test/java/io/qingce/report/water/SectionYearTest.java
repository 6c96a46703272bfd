package io.qingce.report.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.standards.water.WaterClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionYearTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Site RIVER = site(SiteKind.RIVER_SECTION);
    private static final Site LAKE = site(SiteKind.LAKE_POINT);

    @Test
    void hasNoClassWithoutSamples() {
        SectionYear year = SectionYear.of(RIVER, List.of(), ZONE, 8);

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

        SectionYear year = SectionYear.of(RIVER, samples, ZONE, 8);

        assertEquals(WaterClass.II, waterClass(year));
        assertEquals(List.of("汞"), year.itemsLeftOut());
    }

    @Test
    void hasNoClassWithSevenMonths() {
        List<Sample> samples = new ArrayList<>();
        for (int month = 1; month <= 7; month++) {
            samples.add(sample(month, 5, Map.of("NH3-N", "0.4")));
        }

        assertFalse(SectionYear.of(RIVER, samples, ZONE, 8).assessment().isKnown());
    }

    @Test
    void givesEveryMonthTheSameWeightHoweverManySamplesItHas() {
        List<Sample> samples = List.of(
                sample(1, 5, Map.of("COD", "30")),
                sample(1, 12, Map.of("COD", "30")),
                sample(1, 19, Map.of("COD", "30")),
                sample(2, 5, Map.of("COD", "10")));

        assertEquals(WaterClass.III, waterClass(SectionYear.of(RIVER, samples, ZONE, 1)));
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

        SectionYear year = SectionYear.of(RIVER, List.of(sample(1, 5, Map.of("COD", "39")), month), ZONE, 1);

        assertEquals(List.of(YearMonth.of(2023, 1)), year.months());
        assertEquals(WaterClass.I, waterClass(year));
    }

    @Test
    void takesAReviewedSampleBeforeTheRealTimeOne() {
        Sample first = sample(1, 5, Map.of("COD", "39"));
        Sample reviewed = new Sample(
                "S", first.periodEnd(), first.averaging(), DataVersion.REVIEWED, 1, values(Map.of("COD", "15")));

        assertEquals(WaterClass.I, waterClass(SectionYear.of(RIVER, List.of(reviewed, first), ZONE, 1)));
        assertEquals(WaterClass.I, waterClass(SectionYear.of(RIVER, List.of(first, reviewed), ZONE, 1)));
    }

    @Test
    void judgesPhosphorusOfALakeByTheLimitsOfLakes() {
        List<Sample> samples = List.of(sample(1, 5, Map.of("TP", "0.15")));

        assertEquals(WaterClass.III, waterClass(SectionYear.of(RIVER, samples, ZONE, 1)));
        assertEquals(WaterClass.V, waterClass(SectionYear.of(LAKE, samples, ZONE, 1)));
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
