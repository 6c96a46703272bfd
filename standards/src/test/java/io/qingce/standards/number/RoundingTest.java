package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 8170-2008; the rows are the examples of the fact sheet on rounding. */
class RoundingTest {

    @ParameterizedTest(name = "{0} at {1} decimals is {2}, half up {3}")
    @CsvSource({
        "34.5, 0, 34, 35",
        "35.5, 0, 36, 36",
        "35.4999, 0, 35, 35",
        "35.50001, 0, 36, 36",
        "30.5, 0, 30, 31",
        "30.51, 0, 31, 31",
        "60.5, 0, 60, 61",
        "61.5, 0, 62, 62",
        "160.5, 0, 160, 161",
        "161.5, 0, 162, 162",
        "2.45, 1, 2.4, 2.5",
        "2.55, 1, 2.6, 2.6",
        "4.05, 1, 4.0, 4.1",
        "4.15, 1, 4.2, 4.2",
        "12.35, 1, 12.4, 12.4",
        "82.45, 1, 82.4, 82.5",
        "0.125, 2, 0.12, 0.13",
        "0.225, 2, 0.22, 0.23",
        "0.325, 2, 0.32, 0.33",
        "0.0045, 3, 0.004, 0.005",
        "0.0035, 3, 0.004, 0.004",
        "-2.5, 0, -2, -3",
        "97.46, 0, 97, 97",
        "15.4546, 0, 15, 15",
        "1.005, 2, 1.00, 1.01",
        "2.675, 2, 2.68, 2.68",
        "0.285, 2, 0.28, 0.29"
    })
    void roundsHalfToEven(String value, int decimals, String even, String up) {
        assertEquals(new BigDecimal(even), Exact.parse(value).round(decimals));
        assertEquals(new BigDecimal(up), Exact.parse(value).round(decimals, Rounding.HALF_UP));
    }

    @Test
    void roundsUpToTheNextStep() {
        assertEquals(new BigDecimal("82"), Exact.parse("81.0000001").round(0, Rounding.CEILING));
        assertEquals(new BigDecimal("55"), Exact.of(55).round(0, Rounding.CEILING));
        assertEquals(new BigDecimal("34"), Exact.ratio(100, 3).round(0, Rounding.CEILING));
    }

    @ParameterizedTest
    @CsvSource({"60.25, 0.5, 60.0", "60.38, 0.5, 60.5", "-60.75, 0.5, -61.0", "8.30, 0.2, 8.4", "8.42, 0.2, 8.4"})
    void roundsToAnInterval(String value, String interval, String rounded) {
        assertEquals(new BigDecimal(rounded), Rounding.toInterval(Exact.parse(value), new BigDecimal(interval)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00005, 3, 0.00005",
        "0.0034, 3, 0.003",
        "0.0035, 3, 0.004",
        "0.0045, 3, 0.004",
        "0, 3, 0.000",
        "0.000651, 2, 0.0007"
    })
    void keepsOneSignificantDigitOfWhatWouldVanish(String value, int decimals, String rounded) {
        assertEquals(new BigDecimal(rounded), Rounding.keepingOneDigit(Exact.parse(value), decimals));
    }

    @Test
    void comparesWithALimitByEitherMethod() {
        Exact value = Exact.parse("30.4");
        Exact limit = Exact.of(30);
        assertFalse(LimitComparison.FULL_VALUE.meetsUpper(value, limit, 0));
        assertTrue(LimitComparison.ROUNDED_VALUE.meetsUpper(value, limit, 0));
        assertFalse(LimitComparison.ROUNDED_VALUE.meetsUpper(Exact.parse("30.51"), limit, 0));
        assertTrue(LimitComparison.FULL_VALUE.meetsUpper(limit, limit, 0));
        assertFalse(LimitComparison.FULL_VALUE.meetsLower(Exact.parse("4.95"), Exact.of(5), 1));
        assertTrue(LimitComparison.ROUNDED_VALUE.meetsLower(Exact.parse("4.95"), Exact.of(5), 1));
        assertFalse(LimitComparison.ROUNDED_VALUE.meetsLower(Exact.parse("4.94"), Exact.of(5), 1));
        assertTrue(LimitComparison.FULL_VALUE.meetsLower(Exact.of(5), Exact.of(5), 1));
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3} %")
    @CsvSource({
        "G1 Puning 2025, 352, 365, 96.4",
        "G2 bulletins, 30, 31, 96.8",
        "G3 bulletins, 24, 31, 77.4",
        "G4 valid days only, 318, 362, 87.8",
        "G4 calendar days would be, 318, 365, 87.1",
        "G5 Chongqing 2025, 339, 365, 92.9",
        "G5, 293, 366, 80.1",
        "K18 Guangdong 2016 second quarter, 140, 180, 77.8",
        "M10 Quzhou, 7, 7, 100.0"
    })
    void statesAShareWithOneDecimal(String origin, int part, int whole, String percent) {
        assertEquals(new BigDecimal(percent), new Percentage(part, whole).rounded());
    }

    @Test
    void refusesAShareOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Percentage(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Percentage(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Percentage(-1, 1));
    }
}
