package io.qingce.report.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Series;
import io.qingce.report.region.Source;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirFiguresTest {

    private static final Period JANUARY = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));
    private static final LocalDate DUST = LocalDate.of(2023, 1, 10);

    @Test
    void sayThatThereIsNothingWithoutReadings() {
        AirStatisticsResponse response = AirStatisticsResponse.from(SomeAir.figures(JANUARY, day -> null));

        assertFalse(response.simulated());
        for (ItemFigure item : response.items()) {
            assertNull(item.value());
            assertNull(item.exact());
            assertFalse(item.valid());
            assertEquals(StandardWords.of(Reason.TOO_FEW_DAYS), item.reason());
        }
        assertEquals(0, response.days().validDays());
        assertNull(response.days().goodRatio());
        assertNull(response.compositeIndex().value());
        assertEquals(List.of(), response.basis().sites());
    }

    @Test
    void areValidWithAsManyDaysAsAMonthNeeds() {
        AirFigures enough = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() <= 27 ? "30" : null);
        AirFigures tooFew = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() <= 26 ? "30" : null);

        assertTrue(enough.dayValidity().isValid());
        assertFalse(tooFew.dayValidity().isValid());
        assertTrue(pm25(enough).valid());
        assertFalse(pm25(tooFew).valid());
        assertEquals(List.of("2023-01"), pm25(tooFew).shortMonths());
        assertEquals(26, DayFigures.of(tooFew).validDays());
    }

    @Test
    void showADayWithItsIndexAndItsItems() {
        AirFigures figures = SomeAir.figures(JANUARY, day -> "80");
        AirDay first = figures.air().get(0);

        AirDayResponse day = AirDayResponse.of(figures.days().get(0), first, figures.index(first));

        assertEquals(107, day.aqi());
        assertEquals(3, day.level());
        assertEquals("轻度污染", day.levelZh());
        assertEquals(List.of("PM2.5"), day.primaryPollutants());
        assertEquals(List.of("PM2.5"), day.exceedingPollutants());
        assertEquals(6, day.concentrations().size());
        assertEquals(1, day.sites());
        assertEquals(2, day.registeredSites());
        assertNull(day.reason());
    }

    @Test
    void keepWhatTheyAreMadeOf() {
        AirFigures figures = SomeAir.data(JANUARY, day -> "30", Source.SIMULATED_STATIONS)
                .under(EditionChoice.E2026_FINAL, RuleSet.PUBLISHED.withEvents(EventPolicy.KEPT));

        Basis basis = Basis.of(figures);

        assertTrue(basis.simulated());
        assertEquals("2026-final", basis.edition());
        assertEquals("BEST", basis.version());
        assertEquals(Map.of("SIMULATED_STATIONS", 31), basis.sources());
        assertEquals(List.of(new Basis.SiteUsed("A", "站A", 31)), basis.sites());
        assertEquals("KEPT", basis.events());
        assertEquals(31, basis.highestRevision());
        assertEquals("HALF_EVEN", basis.rules().get("rounding").split(" ")[2]);
    }

    @ParameterizedTest
    @CsvSource({"KEPT, 40, 31, 1", "REMOVED, 30, 30, 0", "RECOMPUTED, 30, 31, 0", "BY_INDICATOR, 30, 31, 1"})
    void treatADustDayByThePolicy(EventPolicy policy, String mean, int validDays, int exceeding) {
        AirFigures figures = withDust().under(EditionChoice.E2012, RuleSet.PUBLISHED.withEvents(policy));

        assertEquals(new BigDecimal(mean), pm25(figures).value());
        assertEquals(validDays, figures.statistics().days().valid());
        assertEquals(exceeding, figures.statistics().days().exceeding());
        assertEquals(31, figures.days().size());
    }

    private static AirData withDust() {
        AirData all = SomeAir.data(JANUARY, day -> day.equals(DUST) ? "340" : "30", Source.STATIONS);
        CityDay without = CityDay.ofDays(DUST, List.of(), 2)
                .assuming(Map.of(
                        AirItem.SO2, Exact.of(1),
                        AirItem.NO2, Exact.of(1),
                        AirItem.CO, Exact.of(1),
                        AirItem.O3, Exact.of(1)));
        return new AirData("某市", Series.BEST, JANUARY, all.days(), all.sites(), List.of(), Map.of(DUST, without));
    }

    @Test
    void compareWithThePrintedDigitsOfBoth() {
        AirFigures base = SomeAir.figures(JANUARY, day -> "50");
        AirFigures now = SomeAir.figures(JANUARY, day -> day.getDayOfMonth() == 1 ? "100" : "45");

        AirComparison comparison = AirComparison.of(ComparisonKind.PREVIOUS_YEAR, now, base);
        Map<String, FigureChange> changes =
                comparison.changes().stream().collect(Collectors.toMap(FigureChange::figure, change -> change));

        assertEquals(
                new FigureChange(
                        "PM2.5",
                        new BigDecimal("50"),
                        new BigDecimal("47"),
                        new BigDecimal("-3"),
                        new BigDecimal("-6.0"),
                        null,
                        null),
                changes.get("PM2.5"));
        assertEquals(new BigDecimal("-1"), changes.get("goodDays").difference());
        assertEquals(new BigDecimal("-3.2"), changes.get("goodRatio").difference());
        assertFalse(comparison.editionDiffers());
        assertFalse(comparison.simulatedDiffers());
    }

    @Test
    void stateNoChangeFromNothing() {
        AirFigures nothing = SomeAir.figures(JANUARY, day -> null);
        AirFigures now = SomeAir.figures(JANUARY, day -> "45");

        for (FigureChange change : FigureChange.of(nothing.statistics(), now.statistics())) {
            assertNull(change.difference());
            assertNull(change.percent());
            assertEquals(Words.both("两者之一没有数值", "one of the two has no value"), change.reason());
        }
    }

    @Test
    void sayWhereTwoAreNotOfOneKind() {
        AirData data = SomeAir.data(JANUARY, day -> "30", Source.STATIONS);
        AirFigures old = data.under(EditionChoice.E2012, RuleSet.PUBLISHED.withEvents(EventPolicy.KEPT));
        AirFigures young = data.under(EditionChoice.E2026_FINAL, RuleSet.PUBLISHED.withEvents(EventPolicy.KEPT));
        AirFigures madeUp = SomeAir.data(JANUARY, day -> "30", Source.SIMULATED_STATIONS)
                .under(EditionChoice.E2012, RuleSet.PUBLISHED.withEvents(EventPolicy.KEPT));

        assertTrue(AirComparison.of(ComparisonKind.EDITION, old, young).editionDiffers());
        assertTrue(AirComparison.of(ComparisonKind.PREVIOUS_YEAR, old, madeUp).simulatedDiffers());
        assertEquals(
                ComparisonKind.EDITION.words().text(),
                AirComparison.of(ComparisonKind.EDITION, old, young).kindText());
    }

    /** A day more or less is seen, and the order in which days come is not. */
    @Test
    void dependOnTheDaysAndNotOnTheirOrder() {
        Random random = new Random(663);
        for (int round = 0; round < 20; round++) {
            AirData data = SomeAir.data(JANUARY, day -> String.valueOf(random.nextInt(300)), Source.STATIONS);
            List<RegionDay> shuffled = new ArrayList<>(data.days());
            Collections.shuffle(shuffled, random);

            assertEquals(figures(data.days()), figures(shuffled));
            assertEquals(30, pm25(of(data.days().subList(0, 30))).validDays());
        }
    }

    @Test
    void giveDailyValuesAsTheyGoIntoStatistics() {
        AirFigures figures = SomeAir.figures(JANUARY, day -> "30.4");

        assertEquals(Collections.nCopies(31, Exact.of(30)), figures.dailyValues(AirItem.PM25));
        assertEquals(31, figures.concentrationDays().size());
        assertEquals(
                AskedPeriod.Kind.MONTH,
                AskedPeriod.of(figures.statistics().period()).kind());
    }

    private static List<ItemFigure> figures(List<RegionDay> days) {
        return AirStatisticsResponse.from(of(days)).items();
    }

    private static AirFigures of(List<RegionDay> days) {
        return new AirData("某市", Series.BEST, JANUARY, days, List.of(SomeAir.site("A")), List.of(), Map.of())
                .under(EditionChoice.E2012, RuleSet.PUBLISHED);
    }

    private static ItemFigure pm25(AirFigures figures) {
        return ItemFigure.of(AirItem.PM25, figures.statistics());
    }
}
