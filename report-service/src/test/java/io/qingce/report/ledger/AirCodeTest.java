package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AirCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "pm10", "PM25", "TSP", "NOX", "NH3-N"})
    void hasNoPlaceForWhatTheLedgerDoesNotKeep(String code) {
        assertNull(AirCode.place(code));
    }

    /** The ledger holds values without their names: an order that changed would give each item the value of another. */
    @ParameterizedTest
    @CsvSource({"SO2, 0", "NO2, 1", "PM10, 2", "PM2.5, 3", "CO, 4", "O3, 5"})
    void keepsTheOrderInWhichTheLedgerHoldsTheSixItems(String code, int place) {
        assertEquals(place, AirCode.place(code));
        assertEquals(6, AirCode.COUNT);
    }
}
