package io.qingce.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AirIndicatorTest {

    private static final Period YEAR = Period.ofYear(2023);
    private static final Period JANUARY = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31));

    @ParameterizedTest
    @ValueSource(strings = {"", "pm25", "PM25-ANNUAL-MEAN", "noise", "surface-water-class3-ratio"})
    void knowsNoOtherIndicator(String key) {
        assertEquals(Optional.empty(), AirIndicator.of(key));
    }

    @ParameterizedTest
    @EnumSource(AirIndicator.class)
    void findsEveryIndicatorByItsKey(AirIndicator indicator) {
        assertEquals(Optional.of(indicator), AirIndicator.of(indicator.key()));
    }

    @ParameterizedTest
    @EnumSource(AirIndicator.class)
    void hasNoFigureWithoutReadings(AirIndicator indicator) {
        Figure figure = indicator.figure(SomeAir.figures(JANUARY, day -> null));

        assertEquals(Optional.empty(), figure.exact());
        assertEquals("no-readings", figure.shortfall().map(Reason::code).orElseThrow());
        assertEquals(
                Optional.empty(),
                indicator.exact(SomeAir.figures(JANUARY, day -> null).statistics()));
    }

    @ParameterizedTest
    @EnumSource(AirIndicator.class)
    void isProvisionalWithOneDayTooFew(AirIndicator indicator) {
        Figure enough = indicator.figure(SomeAir.figures(JANUARY, first(27)));
        Figure tooFew = indicator.figure(SomeAir.figures(JANUARY, first(26)));

        assertEquals(Optional.empty(), enough.shortfall());
        assertEquals("too-few-days", tooFew.shortfall().map(Reason::code).orElseThrow());
        assertEquals(26, tooFew.valid());
        assertEquals(27, tooFew.needed());
        assertTrue(tooFew.exact().isPresent());
    }

    @Test
    void namesTheMonthsOfAYearWithTooFewDays() {
        Figure figure = AirIndicator.PM25_ANNUAL_MEAN.figure(
                SomeAir.figures(YEAR, day -> day.getMonthValue() == 3 && day.getDayOfMonth() > 26 ? null : "30"));

        assertTrue(figure.shortfall().orElseThrow().zh().contains("有效天数不足的月份：2023-03"));
        assertEquals(360, figure.valid());
        assertEquals(324, figure.needed());
    }

    @ParameterizedTest
    @CsvSource({
        "PM25_ANNUAL_MEAN, 36, 0, µg/m³",
        "O3_COMPLIANCE, 1, 0, µg/m³",
        "GOOD_AIR_DAYS_RATIO, 80.0, 1, %",
        "EXCELLENT_AIR_DAYS_RATIO, 70.0, 1, %",
        "HEAVY_POLLUTION_DAYS_RATIO, 6.7, 1, %",
        "HEAVY_POLLUTION_DAYS, 2, 0, 天",
        "SEVERE_POLLUTION_DAYS, 1, 0, 天"
    })
    void computesTheFiguresOfAMonth(AirIndicator indicator, String value, int decimals, String unit) {
        Function<LocalDate, String> pm25 =
                day -> day.getDayOfMonth() > 30 ? null : values().get(day.getDayOfMonth() - 1);

        Figure figure = indicator.figure(SomeAir.figures(JANUARY, pm25));

        assertEquals(new BigDecimal(value), figure.rounded().orElseThrow());
        assertEquals(decimals, figure.decimals());
        assertEquals(unit, figure.unit());
        assertEquals("2012", figure.edition());
        assertFalse(figure.simulated());
        assertEquals(
                figure.exact().map(Exact::toString).orElseThrow(),
                figure.basis().exact());
        assertEquals(30, figure.basis().air().daysWithReadings());
    }

    /** 21 excellent days, 3 good ones, 4 lightly polluted ones, a heavy and a severe one. */
    private static List<String> values() {
        return Stream.of(
                        Collections.nCopies(21, "8"),
                        Collections.nCopies(3, "50"),
                        Collections.nCopies(4, "80"),
                        List.of("174", "260"))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD_AIR_DAYS_RATIO, 2",
        "EXCELLENT_AIR_DAYS_RATIO, 1",
        "HEAVY_POLLUTION_DAYS_RATIO, 2",
        "HEAVY_POLLUTION_DAYS, 2",
        "SEVERE_POLLUTION_DAYS, 1",
        "PM25_ANNUAL_MEAN, 0",
        "O3_COMPLIANCE, 0"
    })
    void countsSoManyLevels(AirIndicator indicator, long levels) {
        assertEquals(
                levels,
                IntStream.range(0, 6)
                        .filter(i -> indicator.counts(AqiLevel.values()[i]))
                        .count());
    }

    @Test
    void comesWithTheLimitOfTheStandardForConcentrationsOnly() {
        for (AirIndicator indicator : AirIndicator.values()) {
            Optional<BigDecimal> limit =
                    indicator.figure(SomeAir.figures(JANUARY, first(31))).standardLimit();
            assertEquals(indicator.isConcentration(), limit.isPresent(), indicator.key());
        }
        assertEquals(
                Optional.of(new BigDecimal("160")),
                AirIndicator.O3_COMPLIANCE
                        .figure(SomeAir.figures(JANUARY, first(31)))
                        .standardLimit());
    }

    /** Days of random values in random order: the mean is the mean, and no order of the days changes it. */
    @Test
    void takesTheMeanOfRandomDays() {
        Random random = new Random(2023);
        for (int round = 0; round < 20; round++) {
            List<Integer> values =
                    new ArrayList<>(random.ints(31, 0, 400).boxed().toList());
            Exact mean = Exact.mean(values.stream().map(Exact::of).toList());

            assertEquals(Optional.of(mean), mean(values));
            Collections.shuffle(values, random);
            assertEquals(Optional.of(mean), mean(values));
        }
    }

    private static Optional<Exact> mean(List<Integer> values) {
        AirFigures figures = SomeAir.figures(JANUARY, day -> String.valueOf(values.get(day.getDayOfMonth() - 1)));
        assertEquals(
                AirItem.PM25.decimals(),
                AirIndicator.PM25_ANNUAL_MEAN.decimals(figures.statistics().rules()));
        return AirIndicator.PM25_ANNUAL_MEAN.exact(figures.statistics());
    }

    private static Function<LocalDate, String> first(int days) {
        return day -> day.getDayOfMonth() <= days ? "30" : null;
    }
}
