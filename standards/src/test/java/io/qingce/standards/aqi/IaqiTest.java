package io.qingce.standards.aqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Rounding;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked cases A1 to A48: own figures by exact arithmetic, A32, A42, A47 and A48 published as well. "-" is not computed. */
class IaqiTest {

    @Test
    void refusesANegativeConcentration() {
        BigDecimal negative = new BigDecimal("-1");
        assertThrows(IllegalArgumentException.class, () -> AqiTable.HJ633_2012.iaqi(AqiColumn.SO2_DAY, negative));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} in 2012, {4} in 2026")
    @CsvSource({
        "A1, PM25_DAY, 0, 0, 0",
        "A2, PM25_DAY, 1, 2, 2",
        "A3, PM25_DAY, 35, 50, 50",
        "A4, PM25_DAY, 36, 52, 52",
        "A5, PM25_DAY, 37, 53, 54",
        "A6, PM25_DAY, 45, 63, 70",
        "A7, PM25_DAY, 50, 69, 80",
        "A8, PM25_DAY, 60, 82, 100",
        "A9, PM25_DAY, 61, 83, 101",
        "A10, PM25_DAY, 75, 100, 114",
        "A11, PM25_DAY, 76, 102, 115",
        "A12, PM25_DAY, 90, 119, 128",
        "A13, PM25_DAY, 115, 150, 150",
        "A14, PM25_DAY, 116, 152, 152",
        "A15, PM25_DAY, 130, 172, 172",
        "A16, PM25_DAY, 150, 200, 200",
        "A17, PM25_DAY, 151, 201, 201",
        "A18, PM25_DAY, 200, 250, 250",
        "A19, PM25_DAY, 250, 300, 300",
        "A19, PM25_DAY, 251, 301, 301",
        "A20, PM25_DAY, 350, 400, 400",
        "A20, PM25_DAY, 500, 500, 500",
        "A20 cap, PM25_DAY, 501, 500, 500",
        "A21, PM10_DAY, 50, 50, 50",
        "A21, PM10_DAY, 51, 51, 51",
        "A22, PM10_DAY, 85, 68, 75",
        "A23, PM10_DAY, 120, 85, 100",
        "A24, PM10_DAY, 121, 86, 101",
        "A25, PM10_DAY, 150, 100, 112",
        "A26, PM10_DAY, 151, 101, 112",
        "A27, PM10_DAY, 200, 125, 131",
        "A28, PM10_DAY, 385, 250, 250",
        "A28, PM10_DAY, 421, 302, 302",
        "A29, NO2_DAY, 40, 50, 50",
        "A29, NO2_DAY, 41, 52, 52",
        "A30, NO2_DAY, 80, 100, 100",
        "A30, NO2_DAY, 81, 101, 101",
        "A30, NO2_DAY, 120, 120, 120",
        "A31, SO2_DAY, 150, 100, 100",
        "A31, SO2_DAY, 475, 150, 150",
        "A31, SO2_DAY, 800, 200, 200",
        "A32, SO2_DAY, 523, 158, 158",
        "A33, CO_DAY, 2.0, 50, 50",
        "A33, CO_DAY, 2.1, 53, 53",
        "A34, CO_DAY, 2.2, 55, 55",
        "A35, CO_DAY, 1.1, 28, 28",
        "A35, CO_DAY, 3.2, 80, 80",
        "A35, CO_DAY, 4.0, 100, 100",
        "A35, CO_DAY, 4.1, 101, 101",
        "A36, O3_EIGHT_HOURS, 100, 50, 50",
        "A36, O3_EIGHT_HOURS, 101, 51, 51",
        "A37, O3_EIGHT_HOURS, 160, 100, 100",
        "A37, O3_EIGHT_HOURS, 161, 101, 101",
        "A38, O3_EIGHT_HOURS, 215, 150, 150",
        "A38, O3_EIGHT_HOURS, 240, 175, 175",
        "A38, O3_EIGHT_HOURS, 265, 200, 200",
        "A38, O3_EIGHT_HOURS, 266, 201, 201",
        "A39, O3_EIGHT_HOURS, 500, 244, 244",
        "A39, O3_EIGHT_HOURS, 800, 300, 300",
        "A40, O3_EIGHT_HOURS, 801, -, 300",
        "A41, SO2_HOUR, 500, 100, 100",
        "A41, SO2_HOUR, 800, 200, 200",
        "A42, SO2_HOUR, 801, -, 200",
        "A43, NO2_HOUR, 200, 100, 100",
        "A43, NO2_HOUR, 201, 101, 101",
        "A44, CO_HOUR, 10, 100, 100",
        "A44, CO_HOUR, 10.1, 101, 101",
        "A45, CO_HOUR, 65.4, 218, 218",
        "A46, O3_HOUR, 160, 50, 50",
        "A46, O3_HOUR, 200, 100, 100",
        "A46, O3_HOUR, 201, 101, 101",
        "A46, O3_HOUR, 250, 125, 125",
        "A46, O3_HOUR, 300, 150, 150",
        "A46, O3_HOUR, 1200, 500, 500",
        "A47, PM25_DAY, 250, 300, 300",
        "A48, PM10_DAY, 350, 200, 200",
        "rounding, PM25_DAY, 60.5, 82, 100",
        "rounding, PM25_DAY, 60.51, 83, 101",
        "rounding, PM25_DAY, 61.5, 84, 102",
        "rounding, PM10_DAY, 120.5, 85, 100",
        "rounding, CO_DAY, 4.05, 100, 100",
        "rounding, CO_DAY, 4.15, 101, 101",
        "rounding, O3_EIGHT_HOURS, 160.5, 100, 100"
    })
    void computesTheWorkedCases(String origin, AqiColumn column, BigDecimal value, String in2012, String in2026) {
        assertEquals(in2012, printed(AqiTable.HJ633_2012.iaqi(column, value)));
        assertEquals(in2026, printed(AqiTable.HJ633_2026.iaqi(column, value)));
    }

    private static String printed(Outcome<Iaqi> iaqi) {
        return iaqi.known().map(i -> Integer.toString(i.value())).orElse("-");
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource({
        "PM25_DAY, 1, 1.43, 1.43",
        "PM25_DAY, 36, 51.25, 52.00",
        "PM25_DAY, 61, 82.50, 100.91",
        "PM25_DAY, 75, 100.00, 113.64",
        "PM10_DAY, 51, 50.50, 50.71",
        "PM10_DAY, 200, 125.00, 130.77",
        "O3_EIGHT_HOURS, 266, 200.19, 200.19",
        "O3_EIGHT_HOURS, 500, 243.93, 243.93",
        "NO2_HOUR, 201, 100.10, 100.10",
        "CO_DAY, 2.2, 55.00, 55.00",
        "SO2_DAY, 9000, 500.00, 500.00"
    })
    void explainsTheIndexBeforeRoundingUp(AqiColumn column, BigDecimal value, String in2012, String in2026) {
        assertEquals(
                new BigDecimal(in2012),
                iaqi(AqiTable.HJ633_2012, column, value).unrounded().round(2));
        assertEquals(
                new BigDecimal(in2026),
                iaqi(AqiTable.HJ633_2026, column, value).unrounded().round(2));
    }

    private static Iaqi iaqi(AqiTable table, AqiColumn column, BigDecimal value) {
        return table.iaqi(column, value).known().orElseThrow();
    }

    /** On a breakpoint exactly its index; one step of the last decimal below at most it, one above more than it. */
    @ParameterizedTest
    @EnumSource
    void hitsEveryBreakpointAndBothItsSides(AqiTable table) {
        for (AqiColumn column : AqiColumn.values()) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(column.item().decimals());
            for (int row = 1; row < AqiTable.INDICES.size(); row++) {
                int index = AqiTable.INDICES.get(row);
                BigDecimal breakpoint = breakpoint(table, column, index);
                if (breakpoint.compareTo(table.lastBreakpoint(column)) > 0) {
                    break;
                }
                assertEquals(index, iaqi(table, column, breakpoint).value());
                int below = iaqi(table, column, breakpoint.subtract(step)).value();
                assertTrue(below <= index && below > AqiTable.INDICES.get(row - 1), column + " below " + breakpoint);
                if (breakpoint.compareTo(table.lastBreakpoint(column)) < 0) {
                    int above = iaqi(table, column, breakpoint.add(step)).value();
                    assertTrue(above > index && above < index + 6, column + " above " + breakpoint);
                }
            }
        }
    }

    /** The least concentration whose index reaches the row, found without the table itself. */
    private static BigDecimal breakpoint(AqiTable table, AqiColumn column, int index) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(column.item().decimals());
        BigDecimal value = BigDecimal.ZERO.setScale(column.item().decimals());
        BigDecimal hit = table.lastBreakpoint(column).add(step);
        while (value.compareTo(table.lastBreakpoint(column)) <= 0) {
            if (iaqi(table, column, value).unrounded().round(6).compareTo(BigDecimal.valueOf(index)) == 0) {
                return value;
            }
            value = value.add(step);
        }
        return hit;
    }

    @ParameterizedTest
    @EnumSource
    void neverFallsWhenTheConcentrationRises(AqiColumn column) {
        for (AqiTable table : AqiTable.values()) {
            int before = 0;
            for (int units = 0; units < 4_000; units++) {
                int index = table.index(column, units, Rounding.CEILING);
                if (index == AqiTable.NOT_COMPUTED) {
                    break;
                }
                assertTrue(index >= before, column + " at " + units);
                before = index;
            }
        }
    }

    @Test
    void agreesWithHalfUpOnlyWhereTheFractionIsHalfOrMore() {
        assertEquals(51, AqiTable.HJ633_2012.index(AqiColumn.PM25_DAY, 36, Rounding.HALF_UP));
        assertEquals(53, AqiTable.HJ633_2012.index(AqiColumn.PM25_DAY, 37, Rounding.HALF_UP));
        assertEquals(500, AqiTable.HJ633_2012.index(AqiColumn.PM25_DAY, 900, Rounding.HALF_UP));
    }

    @Test
    void saysWhyNoneIsComputedAboveTheTable() {
        assertEquals(
                Outcome.insufficient(Reason.ABOVE_TABLE, 0, 1),
                AqiTable.HJ633_2012.iaqi(AqiColumn.SO2_HOUR, BigDecimal.valueOf(801)));
    }

    @Test
    void changesTheTableOnTheFirstOfMarch2026AndNotIn2031() {
        assertEquals(AqiTable.HJ633_2012, AqiTable.on(LocalDate.of(2026, 2, 28)));
        assertEquals(AqiTable.HJ633_2026, AqiTable.on(LocalDate.of(2026, 3, 1)));
        assertEquals(AqiTable.HJ633_2026, AqiTable.on(LocalDate.of(2031, 1, 1)));
        assertEquals("HJ 633-2026 表 3", AqiTable.HJ633_2026.clause().toString());
    }

    @Test
    void remembersWhatItWasComputedFrom() {
        Iaqi iaqi = iaqi(AqiTable.HJ633_2026, AqiColumn.PM25_DAY, new BigDecimal("60.5"));
        assertEquals(new Iaqi(AqiTable.HJ633_2026, AqiColumn.PM25_DAY, new BigDecimal("60"), 100), iaqi);
        assertEquals("日平均", iaqi.column().averaging().chinese());
    }
}
