package io.qingce.monitoring.hj212.packet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content 数据区 of a packet. Nothing that was sent is dropped.
 *
 * @param fields name to value, of the fields that belong to no factor: DataTime, QnRtn, RestartTime ...; and fields of
 *     the head that no edition knows
 * @param factors one for each code, in the order of their first appearance
 * @param leftovers as sent: what is no field, and fields that stood there before
 */
public record Content(Map<String, String> fields, List<Factor> factors, List<String> leftovers) {

    /** The field 数据时间 that names the time of the data. */
    public static final String DATA_TIME = "DataTime";

    public Content {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        factors = List.copyOf(factors);
        leftovers = List.copyOf(leftovers);
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public boolean isEmpty() {
        return fields.isEmpty() && factors.isEmpty() && leftovers.isEmpty();
    }
}
