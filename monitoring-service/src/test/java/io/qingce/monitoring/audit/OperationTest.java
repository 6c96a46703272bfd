package io.qingce.monitoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({"FACTOR, -1, 5", "OFFSET, -6, 5", "FACTOR, 1000000, 5", "FACTOR, 2,", "OFFSET, 2,"})
    void makesNoReadingThatCannotBe(Operation.Kind kind, BigDecimal number, BigDecimal value) {
        assertTrue(new Operation(kind, number, null)
                .at(Parameter.PM10, new Reading(value, List.of()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "FACTOR, 0.1, 35, 3.5",
        "FACTOR, 0.333333, 0.5, 0.166666",
        "FACTOR, 0.333335, 0.1, 0.033334",
        "OFFSET, -0.7, 35, 34.3",
        "SET, 12, 35, 12",
    })
    void reckonsExactlyAndRoundsHalfToEven(Operation.Kind kind, BigDecimal number, BigDecimal value, BigDecimal after) {
        Reading made = new Operation(kind, number, null)
                .at(Parameter.PM10, Reading.of(value))
                .orElseThrow();
        assertEquals(new Reading(after, List.of("CORRECTED")), made);
    }

    @Test
    void takesAReadingBackWithoutItsNumber() {
        Reading made = new Operation(Operation.Kind.VOID, null, null)
                .at(Parameter.PM10, new Reading(BigDecimal.ONE, List.of("D")))
                .orElseThrow();
        assertNull(made.value());
        assertEquals(List.of("D", "VOID"), made.flags());
    }

    @ParameterizedTest
    @CsvSource({"FACTOR,,", "VOID, 1,", "SHIFT,,", "SHIFT,, 0", "SET, 1e20,", "CONFIRM,, 1"})
    void refusesAnOperationWithoutItsNumberOrWithAnother(Operation.Kind kind, BigDecimal number, Integer hours) {
        Operation operation = new Operation(kind, number, hours);
        assertTrue(!operation.isNumbered() || !operation.isTimed());
    }

    /** What was taken back counts again once a review gives it a number; other flags stay. */
    @Test
    void givesAReadingThatWasTakenBackANumberAgain() {
        Reading made = new Operation(Operation.Kind.SET, new BigDecimal("12"), null)
                .at(Parameter.PM10, new Reading(null, List.of("QC-1", "VOID")))
                .orElseThrow();
        assertEquals(new Reading(new BigDecimal("12"), List.of("CORRECTED", "QC-1")), made);
        assertFalse(QualityFlag.invalidates(made.flags()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRM", "SHIFT"})
    void leavesAReadingAsItIsWhereOnlyItsPlaceOrItsStandingChanges(Operation.Kind kind) {
        Reading base = new Reading(null, List.of("VOID"));
        assertSame(base, new Operation(kind, null, 1).at(Parameter.PM10, base).orElseThrow());
    }

    /** A temperature may become one below zero, a concentration may not; zero both may. */
    @ParameterizedTest
    @CsvSource({"TEMPERATURE, -5, true", "PM10, -5, false", "PM10, 0, true", "REDOX_POTENTIAL, -5, true"})
    void setsNoConcentrationBelowZero(Parameter parameter, BigDecimal number, boolean possible) {
        assertEquals(
                possible,
                new Operation(Operation.Kind.SET, number, null)
                        .at(parameter, Reading.of(BigDecimal.ONE))
                        .isPresent());
    }

    /** Flags that a value carries twice or again are one. */
    @Test
    void flagsAReadingOnceHoweverOftenItIsCorrected() {
        Operation operation = new Operation(Operation.Kind.OFFSET, BigDecimal.ONE, null);
        Reading twice = operation
                .at(
                        Parameter.PM10,
                        operation.at(Parameter.PM10, Reading.of(BigDecimal.ONE)).orElseThrow())
                .orElseThrow();
        assertEquals(new Reading(new BigDecimal("3"), List.of("CORRECTED")), twice);
    }
}
