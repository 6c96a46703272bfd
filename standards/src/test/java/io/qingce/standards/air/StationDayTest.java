package io.qingce.standards.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases C1 to C6, C11: hours to the day of a station. */
class StationDayTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private static AirDay day(AirItem item, List<BigDecimal> hours) {
        return StationDay.of(DATE, AirEdition.GB3095_2026_TRANSITION, HourlyValues.of(Map.of(item, hours)));
    }

    /** The value in the slots from first to last, nothing elsewhere. */
    private static List<BigDecimal> hours(String value, int first, int last) {
        List<BigDecimal> hours = new ArrayList<>(Collections.nCopies(24, null));
        for (int slot = first; slot <= last; slot++) {
            hours.set(slot, new BigDecimal(value));
        }
        return hours;
    }

    @Test
    void refusesWhatCannotBeADay() {
        assertThrows(
                IllegalArgumentException.class, () -> HourlyValues.of(Map.of(AirItem.SO2, List.of(BigDecimal.ONE))));
        for (String reading : List.of("-0.1", "0.0000001", "1000000.1")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> HourlyValues.of(Map.of(AirItem.SO2, hours(reading, 3, 3))),
                    reading);
        }
        assertThrows(IllegalArgumentException.class, () -> HourlyValues.ofMillionths(new long[][] {new long[23]}));
        assertThrows(IllegalArgumentException.class, () -> HourlyValues.ofMillionths(new long[][] {filled(-2)}));
        assertThrows(
                IllegalArgumentException.class,
                () -> HourlyValues.ofMillionths(new long[][] {filled(1_000_000_000_001L)}));
    }

    private static long[] filled(long value) {
        long[] row = new long[24];
        Arrays.fill(row, value);
        return row;
    }

    @Test
    void takesTheGreatestReading() {
        AirDay day = StationDay.of(
                DATE, AirEdition.GB3095_2012, HourlyValues.ofMillionths(new long[][] {filled(1_000_000_000_000L)}));
        assertEquals(Exact.of(1_000_000), exact(day, AirItem.SO2));
        assertEquals(Exact.of(1_000_000), exact(day(AirItem.SO2, hours("1E6", 0, 23)), AirItem.SO2));
    }

    private static Exact exact(AirDay day, AirItem item) {
        return day.value(item).known().orElseThrow().exact();
    }

    @ParameterizedTest(name = "{0}: {1} valid hours of {2}")
    @CsvSource({
        "C1, 20, PM25, true",
        "C2, 19, PM25, false",
        "C1, 20, CO, true",
        "C2, 19, SO2, false",
        "table 4, 24, TSP, true",
        "table 4, 23, TSP, false",
        "table 4, 23, BAP, false",
        "table 4, 23, PB, false",
        "table 4, 20, NOX, true"
    })
    void needsTwentyHours(String origin, int valid, AirItem item, boolean isKnown) {
        assertEquals(isKnown, day(item, hours("10", 24 - valid, 23)).value(item).isKnown());
    }

    @Test
    void saysHowManyHoursAreMissing() {
        AirDay day = day(AirItem.PM25, hours("10", 0, 18));
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_HOURS, 19, 20), day.value(AirItem.PM25));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 20), day.value(AirItem.PM10));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 24), day.value(AirItem.TSP));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 14), day.value(AirItem.O3));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 20), day.ozoneMaximumHour());
        assertEquals(DATE, day.date());
    }

    @Test
    void dividesByTheValidHoursWithoutLosingADigit() {
        List<BigDecimal> hours = hours("10", 1, 23);
        hours.set(5, new BigDecimal("10.1"));
        assertEquals(
                Outcome.of(DailyValue.of(Exact.ratio(2301, 230), 23, 20)),
                day(AirItem.PM25, hours).value(AirItem.PM25));
    }

    @Test
    void averagesInAnyOrderOfTheHours() {
        Random random = new Random(3);
        List<BigDecimal> hours = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            hours.add(i % 11 == 0 ? null : BigDecimal.valueOf(random.nextInt(9_999), 1));
        }
        Exact mean = exact(day(AirItem.PM25, hours), AirItem.PM25);
        Collections.shuffle(hours, random);
        assertEquals(mean, exact(day(AirItem.PM25, hours), AirItem.PM25));
    }

    @ParameterizedTest(name = "{0}: hours {1} to {2} at {3}")
    @CsvSource({
        "C4 14 windows, 5, 23, 150, true", // windows ending 11:00 to 24:00 have six hours
        "C5 13 windows, 6, 23, 150, false",
        "C6 13 windows, 6, 23, 161, true",
        "limit reached, 6, 23, 160, false",
        "160.5 rounds to 160, 6, 23, 160.5, false",
        "160.51 rounds to 161, 6, 23, 160.51, true",
        "C3 no window, 19, 23, 900, false",
        "C3 one window of six, 18, 23, 161, true"
    })
    void needsFourteenWindowsUnlessItExceeds(String origin, int first, int last, String value, boolean isKnown) {
        assertEquals(
                isKnown,
                day(AirItem.O3, hours(value, first, last)).value(AirItem.O3).isKnown());
    }

    @Test
    void saysHowManyWindowsAreMissing() {
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_WINDOWS, 13, 14),
                day(AirItem.O3, hours("150", 6, 23)).value(AirItem.O3));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_WINDOWS, 0, 14),
                day(AirItem.O3, hours("150", 19, 23)).value(AirItem.O3));
    }

    @Test
    void picksTheGreatestWindowAndNamesItsEnd() {
        List<BigDecimal> hours = hours("50", 0, 23);
        for (int slot = 11; slot <= 18; slot++) {
            hours.set(slot, BigDecimal.valueOf(170));
        }
        AirDay day = day(AirItem.O3, hours);
        assertEquals(Outcome.of(new DailyValue(Exact.of(170), 17, 14, 19)), day.value(AirItem.O3));
        assertEquals(Outcome.of(DailyValue.of(Exact.of(170), 24, 20)), day.ozoneMaximumHour());
    }

    @Test
    void comparesWindowsOfSixSevenAndEightHours() {
        List<BigDecimal> hours = hours("90", 0, 23);
        hours.set(0, null);
        hours.set(1, null);
        hours.set(7, BigDecimal.valueOf(100));
        // Six hours ending 08:00: (5·90 + 100)/6 = 91 2/3, eight ending 15:00: 91 1/4.
        assertEquals(
                Outcome.of(new DailyValue(Exact.ratio(550, 6), 17, 14, 8)),
                day(AirItem.O3, hours).value(AirItem.O3));
    }

    @Test
    void doesNotLookAtWindowsThatEndBeforeEight() {
        List<BigDecimal> hours = hours("10", 0, 23);
        for (int slot = 0; slot < 6; slot++) {
            hours.set(slot, BigDecimal.valueOf(200));
        }
        assertEquals(Exact.ratio(1220, 8), exact(day(AirItem.O3, hours), AirItem.O3));
    }

    @Test
    void hasNoMaximumHourWithTooFewHours() {
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_HOURS, 19, 20),
                day(AirItem.O3, hours("10", 0, 18)).ozoneMaximumHour());
    }

    @Test
    void losesTheItemsTakenOutByRule() {
        AirDay day = day(AirItem.O3, hours("10", 0, 23)).without(Set.of(AirItem.O3));
        assertEquals(Outcome.insufficient(Reason.EXCLUDED, 0, 0), day.value(AirItem.O3));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 0), day.ozoneMaximumHour());
        AirDay kept = day(AirItem.O3, hours("10", 0, 23)).without(Set.of(AirItem.PM10));
        assertEquals(Exact.of(10), exact(kept, AirItem.O3));
        assertEquals(Exact.of(10), kept.ozoneMaximumHour().known().orElseThrow().exact());
    }

    @Test
    void roundsADailyValueToTheDecimalsOfItsItem() {
        DailyValue value = DailyValue.of(Exact.parse("4.05"), 24, 20);
        assertEquals(new BigDecimal("4.0"), value.rounded(AirItem.CO));
        assertEquals(new BigDecimal("4"), value.rounded(AirItem.SO2));
    }
}
