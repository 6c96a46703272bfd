package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    private static final String HUGE = "123456789012345678901234567890";

    @Test
    void refusesToDivideByZero() {
        assertThrows(ArithmeticException.class, () -> Exact.of(1).dividedBy(Exact.ZERO));
        assertThrows(ArithmeticException.class, () -> Exact.ratio(1, 0));
        assertThrows(ArithmeticException.class, () -> Exact.parse("1/0"));
    }

    @Test
    void refusesTheMeanOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> Exact.mean(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "30.5",
                "-2.5",
                "244/7",
                "-1/3",
                "0.000001",
                HUGE,
                HUGE + ".5",
                "1/" + HUGE + "7",
                "-" + HUGE
            })
    void survivesStorageAsText(String text) {
        assertEquals(text, Exact.parse(text).toString());
        assertEquals(Exact.parse(text), Exact.parse(Exact.parse(text).toString()));
    }

    @ParameterizedTest
    @CsvSource({"2/4, 0.5", "10/4, 2.5", "-6/4, -1.5", "21/9, 7/3", "1/-2, -0.5", "7/1, 7", "1E3, 1000", "100/3, 100/3"
    })
    void writesTheShortestForm(String text, String written) {
        assertEquals(written, Exact.parse(text).toString());
    }

    @Test
    void putsTheSignOfARatioOnTop() {
        assertEquals("-0.5", Exact.ratio(1, -2).toString());
    }

    @Test
    void isEqualWhateverTheFractionIsWrittenLike() {
        assertEquals(Exact.ratio(1, 2), Exact.ratio(50, 100));
        assertEquals(Exact.ratio(1, 2).hashCode(), Exact.ratio(50, 100).hashCode());
        assertNotEquals(Exact.ratio(1, 2), Exact.ratio(1, 3));
        assertNotEquals(Exact.ratio(1, 2), "0.5");
        assertNotEquals(Exact.parse(HUGE), Exact.of(1));
    }

    @Test
    void comparesProductsThatOutgrowALong() {
        Exact a = Exact.ratio(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        Exact b = Exact.ratio(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);
        assertTrue(a.compareTo(b) < 0);
        assertTrue(b.compareTo(a) > 0);
        assertTrue(a.negated().compareTo(b.negated()) > 0);
        assertTrue(Exact.parse(HUGE).compareTo(a) > 0);
        assertTrue(a.compareTo(Exact.parse(HUGE)) < 0);
        assertTrue(Exact.of(-1).compareTo(Exact.of(1)) < 0);
        assertTrue(Exact.ratio(1, 3).compareTo(Exact.ratio(2, 6)) == 0);
    }

    @Test
    void continuesBeyondALong() {
        Exact most = Exact.of(Long.MAX_VALUE);
        assertEquals(
                new BigDecimal("9223372036854775808"), most.plus(Exact.of(1)).round(0));
        assertEquals("18446744073709551614", most.plus(most).toString());
        assertEquals("-9223372036854775809", most.negated().minus(Exact.of(2)).toString());
        assertEquals("9223372036854775808", Exact.of(Long.MIN_VALUE).negated().toString());
        assertEquals("9223372036854775808", Exact.of(Long.MIN_VALUE).abs().toString());
        assertEquals("85070591730234615847396907784232501249", most.times(most).toString());
        assertEquals(most, most.times(most).dividedBy(most));
        assertEquals(
                "1/" + HUGE + "7",
                Exact.of(1).dividedBy(Exact.parse(HUGE + "7")).toString());
        assertEquals(1, Exact.parse(HUGE).signum());
        assertEquals(Exact.parse("-" + HUGE), Exact.parse(HUGE).negated());
    }

    @Test
    void addsFractionsOfDifferentDenominators() {
        assertEquals(Exact.ratio(5, 6), Exact.ratio(1, 2).plus(Exact.ratio(1, 3)));
        assertEquals(Exact.ratio(1, 6), Exact.ratio(1, 2).minus(Exact.ratio(1, 3)));
        assertEquals(Exact.ZERO, Exact.sum(List.of()));
        assertEquals(Exact.of(2), Exact.of(-2).abs());
        assertEquals(Exact.of(2), Exact.of(2).abs());
        assertEquals(-1, Exact.of(-2).signum());
    }

    @Test
    void averagesOfHoursAndOfAnythingElseAgree() {
        List<Exact> hours = List.of(Exact.ratio(1, 20), Exact.ratio(1, 21), Exact.ratio(1, 23), Exact.ratio(1, 24));
        assertEquals(Exact.sum(hours).dividedBy(Exact.of(4)), Exact.mean(hours));
        List<Exact> odd = List.of(Exact.ratio(1, 29), Exact.ratio(1, 31), Exact.parse(HUGE));
        assertEquals(Exact.sum(odd).dividedBy(Exact.of(3)), Exact.mean(odd));
        List<Exact> large = List.of(Exact.of(40_000_000), Exact.of(40_000_000), Exact.of(9));
        assertEquals(Exact.sum(large).dividedBy(Exact.of(3)), Exact.mean(large));
        List<Exact> larger = List.of(Exact.of(Long.MAX_VALUE), Exact.of(Long.MAX_VALUE));
        assertEquals(Exact.of(Long.MAX_VALUE), Exact.mean(larger));
        List<Exact> finer = List.of(Exact.ratio(1, 1_000_000_000_000L), Exact.ZERO);
        assertEquals(Exact.ratio(1, 2_000_000_000_000L), Exact.mean(finer));
    }

    @Test
    void averagesInAnyOrder() {
        List<Exact> values = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            values.add(Exact.ratio(random.nextInt(100_000), 20 + random.nextInt(15)));
        }
        Exact mean = Exact.mean(values);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(values, random);
            assertEquals(mean, Exact.mean(values));
        }
    }

    @Test
    void roundsTheFastWayAsBigDecimalDoes() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            long numerator = random.nextLong() >> random.nextInt(63);
            long denominator = 1 + (random.nextLong() >>> (1 + random.nextInt(62)));
            int decimals = random.nextInt(8);
            assertEquals(
                    reference(numerator, denominator, decimals),
                    Exact.ratio(numerator, denominator).round(decimals),
                    numerator + "/" + denominator + " at " + decimals);
        }
    }

    @Test
    void roundsTiesTheFastWayToEven() {
        for (long half = -101; half <= 101; half += 2) {
            assertEquals(reference(half, 2, 0), Exact.ratio(half, 2).round(0));
            assertEquals(reference(half, 20, 1), Exact.ratio(half, 20).round(1));
            assertEquals(reference(half * 7, 140, 1), Exact.ratio(half * 7, 140).round(1));
            assertEquals(
                    reference(half, 2, 0).longValueExact(), Exact.ratio(half, 2).roundToUnits(0));
        }
    }

    /** Enough digits that a tie cannot be mistaken: 2·(10^d·n) against (2k+1)·m decides. */
    private static BigDecimal reference(long numerator, long denominator, int decimals) {
        BigInteger top = BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(decimals));
        BigInteger bottom = BigInteger.valueOf(denominator);
        BigInteger floor = new BigDecimal(top)
                .divide(new BigDecimal(bottom), 0, RoundingMode.FLOOR)
                .toBigInteger();
        int comparison = top.subtract(floor.multiply(bottom)).shiftLeft(1).compareTo(bottom);
        boolean up = comparison > 0 || comparison == 0 && floor.testBit(0);
        return new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, decimals);
    }

    @Test
    void roundsHugeValuesAndManyDecimals() {
        assertEquals(new BigDecimal(HUGE), Exact.parse(HUGE).round(0));
        assertEquals(new BigDecimal("0.33333333"), Exact.ratio(1, 3).round(8));
        assertEquals(new BigDecimal("1.2E+3"), Exact.of(1249).round(-2));
        assertEquals(333_333_333, Exact.ratio(1, 3).roundToUnits(9));
        assertEquals(new BigDecimal("0.33"), Exact.ratio(1, 3).toDecimal(2));
        assertEquals(1 / 3d, Exact.ratio(1, 3).toDouble());
    }

    @Test
    void keepsADecimalDigitForDigit() {
        assertEquals("2.675", Exact.of(new BigDecimal("2.675")).toString());
        assertEquals("1200", Exact.of(new BigDecimal("1.2E3")).toString());
    }
}
