package io.qingce.standards.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Published classes of automatic stations are recomputed from the values beside them. Complete rows: pH, DO, COD<sub>Mn</sub>, ammonia and
 * TP are all there. The lake limits of TP apply to the sections whose published classes fit them.
 */
class WaterClassConformanceTest {

    private static final Map<String, WaterClass> CLASSES = Map.of(
            "Ⅰ", WaterClass.I,
            "Ⅱ", WaterClass.II,
            "Ⅲ", WaterClass.III,
            "Ⅳ", WaterClass.IV,
            "Ⅴ", WaterClass.V,
            "劣Ⅴ", WaterClass.WORSE_THAN_V);
    private static final int LISTED = 60;

    @Test
    void agreesWithTheDailyClassesFromUnroundedValues() {
        Map<WaterItem, String> columns = Map.of(
                WaterItem.PH, "ph_raw",
                WaterItem.DO, "do_raw",
                WaterItem.CODMN, "codmn_raw",
                WaterItem.NH3N, "nh3n_raw",
                WaterItem.TP, "tp_raw");
        check("water_section_daily_2020_2021.csv.gz", columns, "section", "class", 2_700, "99.9");
    }

    @Test
    void agreesWithTheFourHourlyClassesFromDisplayedValues() {
        Map<WaterItem, String> columns = Map.of(
                WaterItem.PH, "pH(无量纲)",
                WaterItem.DO, "溶解氧(mg/L)",
                WaterItem.CODMN, "高锰酸盐指数(mg/L)",
                WaterItem.NH3N, "氨氮(mg/L)",
                WaterItem.TP, "总磷(mg/L)");
        check("water_section_4hourly_202104.csv.gz", columns, "断面名称", "水质类别", 3_500, "98.5");
    }

    private static void check(
            String file, Map<WaterItem, String> columns, String section, String published, int rows, String least) {
        Set<String> lakes = lakes();
        List<String> differing = new ArrayList<>();
        int complete = 0;
        for (RealReadings.Row row : RealReadings.rows(file)) {
            WaterClass expected = CLASSES.get(row.text(published));
            if (expected != null && row.hasAll(columns.values())) {
                complete++;
                WaterBody body = lakes.contains(row.text(section)) ? WaterBody.LAKE_OR_RESERVOIR : WaterBody.RIVER;
                WaterClass computed = computed(row, columns, body);
                if (computed != expected) {
                    differing.add(row.text(section) + " " + expected + " but " + computed + " "
                            + columns.values().stream().map(row::text).toList());
                }
            }
        }
        Exact share = Exact.ratio(100L * (complete - differing.size()), Math.max(1, complete));
        System.getLogger("conformance")
                .log(
                        System.Logger.Level.INFO,
                        file + ": " + (complete - differing.size()) + " of " + complete + " agree, "
                                + share.round(3) + " %\n"
                                + differing.stream().limit(LISTED).collect(Collectors.joining("\n")));
        assertTrue(complete > rows, "only " + complete + " complete rows");
        assertTrue(share.compareTo(Exact.parse(least)) >= 0, () -> share.round(3) + " % agree: " + differing);
    }

    private static Set<String> lakes() {
        return RealReadings.rows("water_section_tp_basis.csv").stream()
                .filter(row -> row.text("tp_basis_inferred").equals("lake"))
                .map(row -> row.text("section"))
                .collect(Collectors.toSet());
    }

    private static WaterClass computed(RealReadings.Row row, Map<WaterItem, String> columns, WaterBody body) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        columns.forEach(
                (item, column) -> values.put(item, Exact.of(row.number(column).orElseThrow())));
        return SectionAssessment.of(WaterRules.NATIONAL_FEED, body, values)
                .known()
                .orElseThrow()
                .waterClass();
    }
}
