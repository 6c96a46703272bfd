package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void refusesADenominatorOfNought() {
        assertThrows(ArithmeticException.class, () -> fraction("1", "0"));
        assertThrows(ArithmeticException.class, () -> fraction("0", "5").inverted());
    }

    @ParameterizedTest
    @CsvSource({
        "6, 4, 3/2",
        "-6, 4, -3/2",
        "6, -4, -3/2",
        "-6, -4, 3/2",
        "0, -7, 0/1",
        "7, 1, 7/1",
        "12345678901234567890, 24691357802469135780, 1/2"
    })
    void isReducedWithItsSignOnTop(String numerator, String denominator, String reduced) {
        Fraction fraction = fraction(numerator, denominator).reduced();

        assertEquals(reduced, fraction.numerator() + "/" + fraction.denominator());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0.5",
        "1, 1, 1",
        "-1, 8, -0.125",
        "3, 20, 0.15",
        "7, 125, 0.056",
        "1, 1024, 0.0009765625",
        "1, 3, 1/3",
        "1, 6, 1/6",
        "-22, 7, -22/7",
        "1200, 1, 1200",
        "0, 1, 0"
    })
    void isWrittenAsADecimalWhereThatEnds(String numerator, String denominator, String text) {
        assertEquals(text, fraction(numerator, denominator).reduced().text());
    }

    /** Just below, at and just above half a step: only the tail, however far behind, decides. */
    @ParameterizedTest
    @CsvSource({
        "4999999999999999999999, 10000000000000000000000, 0, 0, 0, 1",
        "5000000000000000000000, 10000000000000000000000, 0, 0, 1, 1",
        "5000000000000000000001, 10000000000000000000000, 0, 1, 1, 1",
        "15, 10, 0, 2, 2, 2",
        "25, 10, 0, 2, 3, 3",
        "-25, 10, 0, -2, -3, -2",
        "-5000000000000000000001, 10000000000000000000000, 0, -1, -1, 0",
        "1, 3, 2, 0.33, 0.33, 0.34",
        "1, 1000000, 2, 0.00, 0.00, 0.01",
        "1250, 1, -2, 1.2E+3, 1.3E+3, 1.3E+3",
        "1250, 1, -1, 1.25E+3, 1.25E+3, 1.25E+3"
    })
    void roundsByAllOfItsDigits(
            String numerator, String denominator, int decimals, BigDecimal even, BigDecimal up, BigDecimal ceiling) {
        Fraction fraction = fraction(numerator, denominator);

        assertEquals(even, fraction.round(decimals, RoundingMode.HALF_EVEN));
        assertEquals(up, fraction.round(decimals, RoundingMode.HALF_UP));
        assertEquals(ceiling, fraction.round(decimals, RoundingMode.CEILING));
    }

    /** One bit is left for the arithmetic that goes on in longs. */
    @ParameterizedTest
    @CsvSource({
        "4611686018427387903, 1, true",
        "4611686018427387904, 1, false",
        "1, 4611686018427387904, false",
        "-4611686018427387904, 1, true",
        "-4611686018427387905, 1, false"
    })
    void fitsIntoLongsWithABitToSpare(String numerator, String denominator, boolean fits) {
        assertEquals(fits, fraction(numerator, denominator).fitsLong());
    }

    private static Fraction fraction(String numerator, String denominator) {
        return new Fraction(new BigInteger(numerator), new BigInteger(denominator));
    }
}
