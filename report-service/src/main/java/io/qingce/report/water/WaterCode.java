package io.qingce.report.water;

import io.qingce.standards.parameter.WaterItem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Water parameters as events name them. */
public final class WaterCode {

    /** The basic items, but for faecal coliforms, which take no part in a class and stand in no answer. */
    private static final Map<String, WaterItem> ITEMS = WaterItem.TABLE_1.stream()
            .filter(item -> item != WaterItem.FAECAL_COLIFORM)
            .collect(Collectors.toUnmodifiableMap(WaterCode::of, item -> item));

    private WaterCode() {}

    /** The name of an item on the wire. */
    public static String of(WaterItem item) {
        return item.parameter().code();
    }

    /** The item of a code; empty for what takes no part in a class, such as conductivity. */
    public static Optional<WaterItem> item(String code) {
        return Optional.ofNullable(ITEMS.get(code));
    }
}
