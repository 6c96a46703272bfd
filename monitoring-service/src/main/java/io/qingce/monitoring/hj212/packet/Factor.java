package io.qingce.monitoring.hj212.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a packet says of one factor 污染因子.
 *
 * @param code as sent: a21026, w21003, B01 ...
 */
public record Factor(String code, List<Field> fields) {

    public Factor {
        fields = List.copyOf(fields);
    }

    /** What is said of it beside two suffixes without qualifier, whatever the case of their letters. */
    public List<Field> without(String suffix, String other) {
        List<Field> rest = new ArrayList<>(0);
        for (Field field : fields) {
            if (!field.isNamed(suffix) && !field.isNamed(other)) {
                rest.add(field);
            }
        }
        return rest;
    }

    /** The value of a suffix without qualifier, whatever the case of its letters. */
    public Optional<String> value(String suffix) {
        for (Field field : fields) {
            if (field.isNamed(suffix)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }
}
