package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({"59999, 60000, false", "60000, 60000, true", "60001, 60000, true", "0, 0, true", "NaN, 60000, false"})
    void aRateIsMetFromWhatIsWantedOn(double rate, double wanted, boolean met) {
        assertEquals(met, Figure.rate("rate", rate, wanted).met());
    }

    @ParameterizedTest
    @CsvSource({"49.9, 50, true", "50, 50, true", "50.1, 50, false", "1e9, 0, true", "NaN, 50, false"})
    void aTimeIsMetUpToWhatIsWanted(double millis, double wanted, boolean met) {
        assertEquals(met, Figure.millis("time", millis, wanted).met());
    }

    @ParameterizedTest
    @CsvSource({"2.99, 3, true", "3, 3, true", "3.01, 3, false", "99, 0, true", "NaN, 3, false", "Infinity, 3, false"})
    void aMultipleIsMetUpToWhatIsWantedAndNothingIsMissed(double times, double wanted, boolean met) {
        assertEquals(met, Figure.multiple("multiple", times, wanted).met());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "-1, 0, false", "600, 600, true", "599, 600, false"})
    void aCountIsMetByThisNumberOnly(long value, long wanted, boolean met) {
        assertEquals(met, Figure.exactly("count", value, wanted).met());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1 000", "1234567.8, 1 234 568", "-1000, -1 000"})
    void aNumberHasASpaceEveryThreeDigits(double value, String shown) {
        assertEquals(shown, Figure.number(value));
    }

    @Test
    void nothingIsWantedOfAFigureThatHasNoAim() {
        assertEquals("", Figure.rate("rate", 5, 0).wanted());
        assertEquals("", Figure.millis("time", 5, 0).wanted());
        assertEquals("", Figure.multiple("multiple", 5, 0).wanted());
        assertEquals("= 0", Figure.exactly("count", 5, 0).wanted());
    }

    @Test
    void aBaselineStandsBesideAFigureAndDoesNotChangeItsVerdict() {
        Figure missed = Figure.millis("p95", 80, 50).besideMillis("SQL p95", 20.04, 4);
        assertEquals("SQL p95 20.0 ms", missed.baseline());
        assertEquals("4.00 ×", missed.share());
        assertFalse(missed.met());
        assertEquals(
                "33.3 %", Figure.rate("stored", 1, 0).beside("COPY", 3, 1 / 3.0).share());
        assertEquals("≤ 1.3 ×", Figure.multiple("many : one", 1, 1.3).wanted());
        assertEquals("≤ 3 ×", Figure.multiple("service : SQL", 1, 3).wanted());
    }
}
