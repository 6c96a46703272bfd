package io.qingce.report.water;

import io.qingce.standards.parameter.WaterItem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Water parameters as events name them. */
public final class WaterCode {

    private static final Map<String, WaterItem> ITEMS = Map.ofEntries(
            Map.entry("pH", WaterItem.PH),
            Map.entry("DO", WaterItem.DO),
            Map.entry("CODMn", WaterItem.CODMN),
            Map.entry("COD", WaterItem.COD),
            Map.entry("BOD5", WaterItem.BOD5),
            Map.entry("NH3-N", WaterItem.NH3N),
            Map.entry("TP", WaterItem.TP),
            Map.entry("TN", WaterItem.TN),
            Map.entry("Cu", WaterItem.CU),
            Map.entry("Zn", WaterItem.ZN),
            Map.entry("F", WaterItem.FLUORIDE),
            Map.entry("Se", WaterItem.SE),
            Map.entry("As", WaterItem.AS),
            Map.entry("Hg", WaterItem.HG),
            Map.entry("Cd", WaterItem.CD),
            Map.entry("Cr6", WaterItem.CR6),
            Map.entry("Pb", WaterItem.PB),
            Map.entry("CN", WaterItem.CYANIDE),
            Map.entry("volatile-phenol", WaterItem.VOLATILE_PHENOL),
            Map.entry("petroleum", WaterItem.PETROLEUM),
            Map.entry("LAS", WaterItem.LAS),
            Map.entry("sulfide", WaterItem.SULFIDE),
            Map.entry("temperature", WaterItem.TEMPERATURE));

    private static final Map<WaterItem, String> CODES =
            ITEMS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private WaterCode() {}

    /** The name of an item on the wire; an item that no event carries goes by its own name. */
    public static String of(WaterItem item) {
        return CODES.getOrDefault(item, item.name());
    }

    /** The item of a code; empty for what takes no part in a class, such as conductivity. */
    public static Optional<WaterItem> item(String code) {
        return Optional.ofNullable(ITEMS.get(code));
    }
}
