package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final Reading VOID = new Reading(null, List.of("VOID"));

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1000000", "0.0000001", "1.0000001"})
    void refusesNumbersThatNoInstrumentGives(String number) {
        assertFalse(Reading.isWritable(new BigDecimal(number)));
        assertThrows(IllegalArgumentException.class, () -> reading(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0e99", "999999.999999", "0.000001", "-5", "35.0000000000000000"})
    void takesNumbersThatAnInstrumentGives(String number) {
        assertTrue(Reading.isWritable(new BigDecimal(number)));
    }

    @Test
    void isTheSameHoweverTheNumberWasWritten() {
        assertEquals(reading("35"), reading("35.0"));
        assertEquals(reading("35"), reading("3.5e1"));
        assertEquals(reading("0"), reading("0.000"));
        assertEquals("100", String.valueOf(reading("1e2").value()));
    }

    @Test
    void isTheSameHoweverTheFlagsWereOrdered() {
        assertEquals(new Reading(null, List.of("A", "B")), new Reading(null, List.of("B", "A", "B")));
    }

    @Test
    void missingNeverDisplacesANumber() {
        assertFalse(Reading.MISSING.displaces(reading("35")));
        assertFalse(Reading.MISSING.displaces(VOID));
        assertTrue(Reading.MISSING.displaces(null));
    }

    @Test
    void aValueTakenBackForAReasonDisplacesANumber() {
        assertTrue(VOID.displaces(reading("35")));
    }

    @Test
    void aNumberDisplacesAllButItself() {
        assertTrue(reading("35").displaces(Reading.MISSING));
        assertTrue(reading("35").displaces(reading("36")));
        assertFalse(reading("35").displaces(reading("35.0")));
    }

    @Test
    void knowsAFlag() {
        assertTrue(Reading.isFlag("VOID"));
        assertTrue(Reading.isFlag("QC-2_A"));
        assertFalse(Reading.isFlag("void"));
        assertFalse(Reading.isFlag(""));
        assertFalse(Reading.isFlag("A\tB"));
    }

    private static final Reading[] ALL = {
        Reading.MISSING, VOID, reading("6"), reading("7"), new Reading(new BigDecimal("6"), List.of("NOISE"))
    };

    /** One displaces another, or says the same, or says nothing: then and only then the order of two does not matter. */
    @Test
    void displacesWhatSaysSomethingElse() {
        for (Reading held : ALL) {
            for (Reading newer : ALL) {
                assertEquals(
                        !newer.equals(held) && newer != Reading.MISSING, newer.displaces(held), held + " " + newer);
            }
        }
    }

    @Test
    void saysTheSameWhateverUnitAValueThatCountsCameIn() {
        Reading kept = reading("1.2");
        Reading converted = new Reading(new BigDecimal("1.2"), List.of(), new Sent(new BigDecimal("1200"), "µg/m³"));
        assertFalse(converted.displaces(kept));
        assertFalse(kept.displaces(converted));
    }

    /** Of a value that does not count what was sent is all that there is. */
    @Test
    void saysSomethingElseIfAnotherNumberWasSentThatDoesNotCount() {
        Reading one = new Reading(null, List.of("FAULT"), new Sent(new BigDecimal("1"), null));
        Reading other = new Reading(null, List.of("FAULT"), new Sent(new BigDecimal("2"), null));
        assertTrue(other.displaces(one));
        assertFalse(one.displaces(one));
    }

    /** Digits before the point, decimals, and digits as written. */
    @ParameterizedTest
    @CsvSource({
        "999999, true",
        "999999.999999, true",
        "1000000, false",
        "1e5, true",
        "1e6, false",
        "0.000001, true",
        "1e-6, true",
        "1e-7, false",
        "-999999, true",
        "-1000000, false"
    })
    void hasTheSizeOfAMeasuredValue(String number, boolean writable) {
        assertEquals(writable, Reading.isWritable(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void isWrittenWithNoMoreDigitsThanAnyoneMeans(int digits, boolean writable) {
        assertEquals(writable, Reading.isWritable(new BigDecimal("0." + "0".repeat(digits))));
        assertEquals(writable, Reading.isWritable(new BigDecimal("1." + "0".repeat(digits - 1))));
    }

    private static Reading reading(String number) {
        return Reading.of(new BigDecimal(number));
    }
}
