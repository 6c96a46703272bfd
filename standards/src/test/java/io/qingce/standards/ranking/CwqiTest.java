package io.qingce.standards.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.WaterBody;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases M1 to M4. */
class CwqiTest {

    private static final String M1 =
            "PH 7.8, DO 8.0, CODMN 3.0, COD 12, BOD5 2.0, NH3N 0.40, TP 0.10, CU 0.003, ZN 0.01,"
                    + " FLUORIDE 0.30, SE 0.0002, AS 0.0015, HG 0.00002, CD 0.00005, CR6 0.002, PB 0.001, CYANIDE 0.002,"
                    + " VOLATILE_PHENOL 0.0002, PETROLEUM 0.005, LAS 0.02, SULFIDE 0.005";

    private static Map<WaterItem, Exact> values(String text) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (String pair : text.split(", ?")) {
            String[] parts = pair.strip().split(" ");
            values.put(WaterItem.valueOf(parts[0]), Exact.parse(parts[1]));
        }
        return values;
    }

    private static Outcome<Cwqi> cwqi(String text) {
        return Cwqi.of(WaterBody.RIVER, List.of(values(text)));
    }

    @Test
    void addsUpTwentyOneIndicesM1() {
        Cwqi index = cwqi(M1).known().orElseThrow();
        assertEquals(Exact.parse("4.433"), index.exact());
        assertEquals(new BigDecimal("4.4330"), index.rounded());
        assertEquals(21, index.indices().size());
        assertEquals(index, cwqi(M1 + ", TN 9, TEMPERATURE 30").known().orElseThrow());
    }

    @Test
    void weighsRiversAndLakesM2() {
        assertEquals(Exact.parse("3.47"), Cwqi.ofCity(Exact.parse("3.20"), 7, Exact.parse("4.10"), 3));
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "6, 1", "9, 1", "7.8, 0.4", "6.5, 0.5"})
    void measuresAcidityFromSevenM3(String ph, String index) {
        assertEquals(Exact.parse(index), cwqi("PH " + ph).known().orElseThrow().exact());
    }

    @Test
    void hasNoIndexWithoutOxygenOrItems() {
        assertEquals(Outcome.insufficient(Reason.UNDEFINED, 0, 1), cwqi("DO 0, COD 10"));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), cwqi("TN 9"));
        assertEquals(
                Exact.of(4),
                Cwqi.of(WaterBody.LAKE_OR_RESERVOIR, List.of(values("TP 0.2")))
                        .known()
                        .orElseThrow()
                        .exact());
    }
}
