package io.qingce.report.air.mean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.group.RegionGroup;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** S5: the mean over a group is the mean of what its regions print, not of their days. */
class AirMeansTest {

    private static final Period JANUARY = Period.ofMonth(YearMonth.of(2023, 1));
    private static final RegionGroup GROUP = new RegionGroup("两市", "两市", "测试", List.of("某市", "无此市"));

    @Test
    void saysThatThereIsNothingWithoutARegion() {
        AirMeanResponse.Mean pm25 = means(List.of()).get("PM2.5");

        assertNull(pm25.value());
        assertEquals(0, pm25.regions());
    }

    /** G7: 96.8 % and 77.4 % give 87.1 %; 21 and 30 µg/m³ give 25.5, printed 26 (half to even). */
    @Test
    void averagesThePrintedFigures() {
        AirFigures cleaner = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() == 1 ? "80" : "19");
        AirFigures dirtier = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() <= 7 ? "76" : "17");

        Map<String, AirMeanResponse.Mean> means = means(List.of(cleaner, dirtier));

        assertEquals(new BigDecimal("26"), means.get("PM2.5").value());
        assertEquals("25.5", means.get("PM2.5").exact());
        assertEquals(new BigDecimal("87.1"), means.get("goodRatio").value());
        assertEquals(new BigDecimal("12.9"), means.get("lightRatio").value());
        assertEquals(2, means.get("goodRatio").regions());
        assertEquals(0, means.get("goodRatio").provisional());
    }

    @Test
    void countsTheRegionsWhoseFiguresMayNotStandYet() {
        AirFigures enough = SomeAir.figures(JANUARY, day -> "20");
        AirFigures tooFew = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() <= 20 ? "40" : null);

        AirMeanResponse.Mean pm25 = means(List.of(enough, tooFew)).get("PM2.5");

        assertEquals(new BigDecimal("30"), pm25.value());
        assertEquals(1, pm25.provisional());
    }

    @Test
    void namesTheRegionsThatNobodyKnows() {
        AirMeanResponse response = response(List.of(SomeAir.figures(JANUARY, day -> "20")));

        assertEquals(List.of("无此市"), response.unknownRegions());
        assertEquals(
                List.of("某市"),
                response.regions().stream().map(AirMeanResponse.Region::region).toList());
        assertEquals(
                response.figures().size(), response.regions().get(0).figures().size());
        assertEquals("published", response.ruleSet().code());
        assertEquals("2012", response.edition());
    }

    private static Map<String, AirMeanResponse.Mean> means(List<AirFigures> regions) {
        return response(regions).figures().stream()
                .collect(Collectors.toMap(AirMeanResponse.Mean::figure, Function.identity()));
    }

    private static AirMeanResponse response(List<AirFigures> regions) {
        return AirMeans.response(new GroupParameters(), GROUP, JANUARY, regions, List.of("无此市"));
    }
}
