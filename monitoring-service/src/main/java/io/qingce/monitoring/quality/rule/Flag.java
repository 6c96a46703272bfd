package io.qingce.monitoring.quality.rule;

import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.standards.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in an observation.
 *
 * @param parameter null if it is about the whole observation
 * @param rule name of the rule
 * @param detail what was found, for a person
 */
public record Flag(ObservationKey key, @Nullable Parameter parameter, String rule, Rule.Kind kind, String detail) {

    /** Code of the parameter; empty if there is none. */
    public String code() {
        return parameter == null ? "" : parameter.code();
    }
}
