package io.qingce.monitoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.observation.Reading;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
