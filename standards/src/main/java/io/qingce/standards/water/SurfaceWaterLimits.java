package io.qingce.standards.water;

import static io.qingce.standards.parameter.WaterItem.AS;
import static io.qingce.standards.parameter.WaterItem.BOD5;
import static io.qingce.standards.parameter.WaterItem.CD;
import static io.qingce.standards.parameter.WaterItem.CHLORIDE;
import static io.qingce.standards.parameter.WaterItem.COD;
import static io.qingce.standards.parameter.WaterItem.CODMN;
import static io.qingce.standards.parameter.WaterItem.CR6;
import static io.qingce.standards.parameter.WaterItem.CU;
import static io.qingce.standards.parameter.WaterItem.CYANIDE;
import static io.qingce.standards.parameter.WaterItem.DO;
import static io.qingce.standards.parameter.WaterItem.FAECAL_COLIFORM;
import static io.qingce.standards.parameter.WaterItem.FE;
import static io.qingce.standards.parameter.WaterItem.FLUORIDE;
import static io.qingce.standards.parameter.WaterItem.HG;
import static io.qingce.standards.parameter.WaterItem.LAS;
import static io.qingce.standards.parameter.WaterItem.MN;
import static io.qingce.standards.parameter.WaterItem.NH3N;
import static io.qingce.standards.parameter.WaterItem.NITRATE;
import static io.qingce.standards.parameter.WaterItem.PB;
import static io.qingce.standards.parameter.WaterItem.PETROLEUM;
import static io.qingce.standards.parameter.WaterItem.SE;
import static io.qingce.standards.parameter.WaterItem.SULFATE;
import static io.qingce.standards.parameter.WaterItem.SULFIDE;
import static io.qingce.standards.parameter.WaterItem.TN;
import static io.qingce.standards.parameter.WaterItem.TP;
import static io.qingce.standards.parameter.WaterItem.VOLATILE_PHENOL;
import static io.qingce.standards.parameter.WaterItem.ZN;

import io.qingce.standards.parameter.WaterItem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Limits of GB 3838-2002, tables 1 and 2, laid out as printed. All are upper limits but dissolved oxygen; pH has the range 6 to 9 for all
 * classes and water temperature a rule on man-made change, so neither has a row.
 */
public final class SurfaceWaterLimits {

    /** pH is within 6 to 9 in every class. */
    static final BigDecimal PH_LOWEST = BigDecimal.valueOf(6);

    static final BigDecimal PH_HIGHEST = BigDecimal.valueOf(9);

    private static final Map<WaterItem, List<BigDecimal>> TABLE_1 = new EnumMap<>(WaterItem.class);
    private static final Map<WaterItem, BigDecimal> TABLE_2 = new EnumMap<>(WaterItem.class);
    private static final List<BigDecimal> TP_LAKE = limits("0.01 0.025 0.05 0.1 0.2");

    static {
        row(DO, "7.5 6 5 3 2");
        row(CODMN, "2 4 6 10 15");
        row(COD, "15 15 20 30 40");
        row(BOD5, "3 3 4 6 10");
        row(NH3N, "0.15 0.5 1.0 1.5 2.0");
        row(TP, "0.02 0.1 0.2 0.3 0.4");
        row(TN, "0.2 0.5 1.0 1.5 2.0");
        row(CU, "0.01 1.0 1.0 1.0 1.0");
        row(ZN, "0.05 1.0 1.0 2.0 2.0");
        row(FLUORIDE, "1.0 1.0 1.0 1.5 1.5");
        row(SE, "0.01 0.01 0.01 0.02 0.02");
        row(AS, "0.05 0.05 0.05 0.1 0.1");
        row(HG, "0.00005 0.00005 0.0001 0.001 0.001");
        row(CD, "0.001 0.005 0.005 0.005 0.01");
        row(CR6, "0.01 0.05 0.05 0.05 0.1");
        row(PB, "0.01 0.01 0.05 0.05 0.1");
        row(CYANIDE, "0.005 0.05 0.2 0.2 0.2");
        row(VOLATILE_PHENOL, "0.002 0.002 0.005 0.01 0.1");
        row(PETROLEUM, "0.05 0.05 0.05 0.5 1.0");
        row(LAS, "0.2 0.2 0.2 0.3 0.3");
        row(SULFIDE, "0.05 0.1 0.2 0.5 1.0");
        row(FAECAL_COLIFORM, "200 2000 10000 20000 40000");
        TABLE_2.put(SULFATE, new BigDecimal("250"));
        TABLE_2.put(CHLORIDE, new BigDecimal("250"));
        TABLE_2.put(NITRATE, new BigDecimal("10"));
        TABLE_2.put(FE, new BigDecimal("0.3"));
        TABLE_2.put(MN, new BigDecimal("0.1"));
    }

    private SurfaceWaterLimits() {}

    private static void row(WaterItem item, String limits) {
        TABLE_1.put(item, limits(limits));
    }

    private static List<BigDecimal> limits(String limits) {
        return List.of(limits.split(" ")).stream().map(BigDecimal::new).toList();
    }

    /** The limit of an item of table 1 in a class; empty for pH, temperature, items of no row and 劣Ⅴ. */
    public static Optional<BigDecimal> limit(WaterItem item, WaterBody body, WaterClass waterClass) {
        List<BigDecimal> limits =
                item == TP && body == WaterBody.LAKE_OR_RESERVOIR ? TP_LAKE : TABLE_1.getOrDefault(item, List.of());
        return waterClass.ordinal() < limits.size() ? Optional.of(limits.get(waterClass.ordinal())) : Optional.empty();
    }

    /** The limit of a supplementary item of table 2, for drinking-water sources. */
    public static Optional<BigDecimal> supplementaryLimit(WaterItem item) {
        return Optional.ofNullable(TABLE_2.get(item));
    }
}
