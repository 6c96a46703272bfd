package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked cases J1 to J20; the tables of GB 3838-2002. */
class ItemClassTest {

    private static ItemClass itemClass(WaterItem item, WaterBody body, String value) {
        return ItemClass.of(WaterRules.OFFICIAL, item, body, Exact.parse(value))
                .known()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} {2} is compared as {3} and {4}")
    @CsvSource({
        "J1, DO, 7.5, 7.5, I",
        "J1, DO, 7.45, 7.4, II",
        "J1, DO, 6, 6, II",
        "J1, DO, 5.95, 6, II",
        "J2, DO, 5, 5, III",
        "J2, DO, 4.95, 5, III",
        "J2, DO, 4.94, 4.9, IV",
        "J2, DO, 3, 3, IV",
        "J2, DO, 2, 2, V",
        "J2, DO, 1.9, 1.9, WORSE_THAN_V",
        "J3, NH3N, 0.15, 0.15, I",
        "J3, NH3N, 0.155, 0.16, II",
        "J4, NH3N, 1.005, 1, III",
        "J4, NH3N, 1.0051, 1.01, IV",
        "J4, NH3N, 1.015, 1.02, IV",
        "J5, NH3N, 2.004, 2, V",
        "J5, NH3N, 2.01, 2.01, WORSE_THAN_V",
        "J6, TP, 0.2, 0.2, III",
        "J6, TP, 0.2005, 0.2, III",
        "J6, TP, 0.2006, 0.201, IV",
        "J7, TP, 0.15, 0.15, III",
        "J9, COD, 15, 15, I",
        "J9, COD, 15.1, 15.1, III",
        "J9, COD, 20.05, 20, III",
        "J9, COD, 20.15, 20.2, IV",
        "J10, CODMN, 6.05, 6, III",
        "J10, CODMN, 6.15, 6.2, IV",
        "J11, BOD5, 3, 3, I",
        "J11, BOD5, 3.05, 3, I",
        "J12, CYANIDE, 0.2, 0.2, III",
        "J12, CYANIDE, 0.201, 0.201, WORSE_THAN_V",
        "J13, CU, 1.0, 1, II",
        "J13, CU, 1.001, 1.001, WORSE_THAN_V",
        "J14, HG, 0.00005, 0.00005, I",
        "J14, HG, 0.00006, 0.00006, III",
        "J14, HG, 0.00011, 0.00011, IV",
        "J15, PB, 0.0105, 0.01, I",
        "J15, PB, 0.0115, 0.012, III",
        "J16, CD, 0.005, 0.005, II",
        "J16b, FLUORIDE, 1.2, 1.2, IV",
        "J16c, AS, 0.05, 0.05, I",
        "J16c, AS, 0.06, 0.06, IV",
        "J16d, VOLATILE_PHENOL, 0.002, 0.002, I",
        "J16d, VOLATILE_PHENOL, 0.0021, 0.0021, III",
        "J17, PH, 5.4, 5, WORSE_THAN_V",
        "J17, PH, 5.5, 6, I",
        "J17, PH, 8.5, 8, I",
        "J17, PH, 9.4, 9, I",
        "J17, PH, 9.5, 10, WORSE_THAN_V",
        "J18, PETROLEUM, 0.05, 0.05, I",
        "J18, PETROLEUM, 0.055, 0.06, IV",
        "J19, CU, 0.00005, 0.00005, I",
        "J20, CU, 0.0034, 0.003, I",
        "J20, CU, 0.0035, 0.004, I",
        "J20, CU, 0.0045, 0.004, I"
    })
    void classesARiver(String origin, WaterItem item, String value, String compared, WaterClass expected) {
        ItemClass itemClass = itemClass(item, WaterBody.RIVER, value);
        assertEquals(Exact.parse(compared), itemClass.compared());
        assertEquals(Exact.parse(value), itemClass.exact());
        assertEquals(expected, itemClass.waterClass());
    }

    @ParameterizedTest
    @CsvSource({"J7, 0.15, V", "J8, 0.05, III", "J8, 0.051, IV", "first, 0.01, I", "last, 0.201, WORSE_THAN_V"})
    void classesPhosphorusOfALake(String origin, String value, WaterClass expected) {
        assertEquals(
                expected,
                itemClass(WaterItem.TP, WaterBody.LAKE_OR_RESERVOIR, value).waterClass());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORSE_THAN_V")
    void meetsEveryLimitExactlyAndFailsOneStepBeyond(WaterClass waterClass) {
        for (WaterItem item : WaterItem.TABLE_1) {
            for (WaterBody body : WaterBody.values()) {
                SurfaceWaterLimits.limit(item, body, waterClass)
                        .ifPresent(limit -> checkBothSides(item, body, waterClass, limit));
            }
        }
    }

    private static void checkBothSides(WaterItem item, WaterBody body, WaterClass waterClass, BigDecimal limit) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(limit.scale(), item.decimals()));
        boolean isOxygen = item == WaterItem.DO;
        String worse = (isOxygen ? limit.subtract(step) : limit.add(step)).toPlainString();
        String better = (isOxygen ? limit.add(step) : limit.subtract(step)).toPlainString();
        assertTrue(itemClass(item, body, limit.toPlainString()).waterClass().meets(waterClass), item + " at " + limit);
        assertTrue(itemClass(item, body, better).waterClass().meets(waterClass), item + " better than " + limit);
        assertTrue(!itemClass(item, body, worse).waterClass().meets(waterClass), item + " worse than " + limit);
    }

    /** Table 1 as printed, classes I to V. */
    @ParameterizedTest
    @CsvSource({
        "DO, 7.5 6 5 3 2",
        "CODMN, 2 4 6 10 15",
        "COD, 15 15 20 30 40",
        "BOD5, 3 3 4 6 10",
        "NH3N, 0.15 0.5 1.0 1.5 2.0",
        "TP, 0.02 0.1 0.2 0.3 0.4",
        "TN, 0.2 0.5 1.0 1.5 2.0",
        "CU, 0.01 1.0 1.0 1.0 1.0",
        "ZN, 0.05 1.0 1.0 2.0 2.0",
        "FLUORIDE, 1.0 1.0 1.0 1.5 1.5",
        "SE, 0.01 0.01 0.01 0.02 0.02",
        "AS, 0.05 0.05 0.05 0.1 0.1",
        "HG, 0.00005 0.00005 0.0001 0.001 0.001",
        "CD, 0.001 0.005 0.005 0.005 0.01",
        "CR6, 0.01 0.05 0.05 0.05 0.1",
        "PB, 0.01 0.01 0.05 0.05 0.1",
        "CYANIDE, 0.005 0.05 0.2 0.2 0.2",
        "VOLATILE_PHENOL, 0.002 0.002 0.005 0.01 0.1",
        "PETROLEUM, 0.05 0.05 0.05 0.5 1.0",
        "LAS, 0.2 0.2 0.2 0.3 0.3",
        "SULFIDE, 0.05 0.1 0.2 0.5 1.0",
        "FAECAL_COLIFORM, 200 2000 10000 20000 40000"
    })
    void hasThePrintedLimits(WaterItem item, String printed) {
        List<String> limits = WaterClass.LIMITED.stream()
                .map(c -> SurfaceWaterLimits.limit(item, WaterBody.RIVER, c)
                        .orElseThrow()
                        .toPlainString())
                .toList();
        assertEquals(printed, String.join(" ", limits));
    }

    @ParameterizedTest
    @CsvSource({"SULFATE, 250", "CHLORIDE, 250", "NITRATE, 10", "FE, 0.3", "MN, 0.1"})
    void hasTheSupplementaryLimits(WaterItem item, BigDecimal limit) {
        assertEquals(limit, SurfaceWaterLimits.supplementaryLimit(item).orElseThrow());
    }

    @Test
    void hasNoClassForWhatHasNoRow() {
        assertEquals(
                Outcome.insufficient(Reason.NO_LIMIT, 0, 1),
                ItemClass.of(WaterRules.OFFICIAL, WaterItem.TEMPERATURE, WaterBody.RIVER, Exact.of(20)));
    }

    @Test
    void comparesAllDigitsAsTheFeedDoes() {
        assertEquals(
                WaterClass.IV,
                ItemClass.of(WaterRules.NATIONAL_FEED, WaterItem.NH3N, WaterBody.RIVER, Exact.parse("1.0001"))
                        .known()
                        .orElseThrow()
                        .waterClass());
        assertEquals(
                WaterClass.WORSE_THAN_V,
                ItemClass.of(WaterRules.NATIONAL_FEED, WaterItem.PH, WaterBody.RIVER, Exact.parse("9.02"))
                        .known()
                        .orElseThrow()
                        .waterClass());
    }

    @Test
    void hasNoMultipleForOxygenAndAcidity() {
        assertTrue(itemClass(WaterItem.DO, WaterBody.RIVER, "1")
                .printedMultiple(WaterClass.III)
                .isEmpty());
        assertTrue(itemClass(WaterItem.PH, WaterBody.RIVER, "11")
                .printedMultiple(WaterClass.III)
                .isEmpty());
        assertTrue(itemClass(WaterItem.COD, WaterBody.RIVER, "20")
                .printedMultiple(WaterClass.III)
                .isEmpty());
    }
}
