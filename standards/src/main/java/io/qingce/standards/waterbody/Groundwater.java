package io.qingce.standards.waterbody;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.GroundwaterItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Class of groundwater (GB/T 14848-2017 表 1): the worst class of the items measured; equal limits give the better class. All digits are
 * compared, as GB/T 8170 has it where a standard is silent.
 *
 * @param items the class of each item
 * @param groundwaterClass the worst one
 */
public record Groundwater(Map<GroundwaterItem, GroundwaterClass> items, GroundwaterClass groundwaterClass) {

    private record Limits(Exact third, Exact fourth) {}

    private static final Map<GroundwaterItem, Limits> TABLE = new EnumMap<>(GroundwaterItem.class);

    static {
        row("COLOUR 15 25, TURBIDITY 3 10, HARDNESS 450 650, DISSOLVED_SOLIDS 1000 2000, SULFATE 250 350");
        row("CHLORIDE 250 350, FE 0.3 2.0, MN 0.10 1.50, CU 1.00 1.50, ZN 1.00 5.00, AL 0.20 0.50, PHENOL 0.002 0.01");
        row("LAS 0.3 0.3, CODMN 3.0 10.0, NH3N 0.50 1.50, SULFIDE 0.02 0.10, NA 200 400, TOTAL_COLIFORM 3.0 100");
        row("COLONY_COUNT 100 1000, NITRITE 1.00 4.80, NITRATE 20.0 30.0, CYANIDE 0.05 0.1, FLUORIDE 1.0 2.0");
        row("IODIDE 0.08 0.50, HG 0.001 0.002, AS 0.01 0.05, SE 0.01 0.1, CD 0.005 0.01, CR6 0.05 0.10, PB 0.01 0.10");
        row("CHLOROFORM 60 300, CARBON_TETRACHLORIDE 2.0 50.0, BENZENE 10.0 120, TOLUENE 700 1400");
    }

    private static final Exact GROSS_ALPHA = Exact.parse("0.5");
    private static final Exact GROSS_BETA = Exact.parse("1.0");

    /** Copies the items. */
    public Groundwater {
        items = Collections.unmodifiableMap(new EnumMap<>(items));
    }

    private static void row(String row) {
        for (String cell : List.of(row.split(", "))) {
            List<String> parts = List.of(cell.split(" "));
            TABLE.put(
                    GroundwaterItem.valueOf(parts.get(0)),
                    new Limits(Exact.parse(parts.get(1)), Exact.parse(parts.get(2))));
        }
    }

    /** The class of a well or source from one value per item; insufficient without a value. */
    public static Outcome<Groundwater> of(Map<GroundwaterItem, BigDecimal> values) {
        Map<GroundwaterItem, GroundwaterClass> items = new EnumMap<>(GroundwaterItem.class);
        values.forEach((item, value) -> items.put(item, classOf(item, Exact.of(value))));
        return items.isEmpty()
                ? Outcome.insufficient(Reason.NO_DATA, 0, 1)
                : Outcome.of(new Groundwater(items, Collections.max(items.values())));
    }

    /** The class of one item. */
    public static GroundwaterClass classOf(GroundwaterItem item, Exact value) {
        Limits limits = TABLE.get(item);
        if (limits == null) {
            return withoutRow(item, value);
        }
        if (value.compareTo(limits.third) <= 0) {
            return GroundwaterClass.III_OR_BETTER;
        }
        return value.compareTo(limits.fourth) <= 0 ? GroundwaterClass.IV : GroundwaterClass.V;
    }

    /** pH has ranges; radioactivity above III is IV without an upper end. */
    private static GroundwaterClass withoutRow(GroundwaterItem item, Exact value) {
        if (item == GroundwaterItem.PH) {
            return isWithin(value, "6.5", "8.5")
                    ? GroundwaterClass.III_OR_BETTER
                    : isWithin(value, "5.5", "9.0") ? GroundwaterClass.IV : GroundwaterClass.V;
        }
        Exact limit = item == GroundwaterItem.GROSS_ALPHA ? GROSS_ALPHA : GROSS_BETA;
        return value.compareTo(limit) <= 0 ? GroundwaterClass.III_OR_BETTER : GroundwaterClass.IV;
    }

    private static boolean isWithin(Exact value, String lowest, String highest) {
        return value.compareTo(Exact.parse(lowest)) >= 0 && value.compareTo(Exact.parse(highest)) <= 0;
    }

    /** The items that decide the class. */
    public List<GroundwaterItem> deciding() {
        return items.entrySet().stream()
                .filter(e -> e.getValue() == groundwaterClass)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where the rule stands. */
    public Clause clause() {
        return new Clause("GB/T 14848-2017", "表 1");
    }
}
