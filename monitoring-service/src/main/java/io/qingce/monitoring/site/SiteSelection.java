package io.qingce.monitoring.site;

import io.qingce.standards.parameter.SiteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which sites: those of which everything said here is true.
 *
 * @param region full printed name
 * @param regionCode the first digits of the region code, such as 41 for a province
 * @param codes those in the scope of who asks; empty: all
 */
record SiteSelection(
        Optional<String> region,
        Optional<String> regionCode,
        Optional<SiteKind> kind,
        Optional<ControlLevel> controlLevel,
        Optional<String> pointSet,
        Optional<Set<String>> codes) {

    /** A condition with its arguments, numbered from 1. */
    record Condition(String text, List<Object> arguments) {}

    /** As a condition on {@link Site}, after the site of a code. */
    Condition after(Optional<String> code) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder text = new StringBuilder("true = true");
        add(text, arguments, "region = ?%d", region);
        add(text, arguments, "regionCode like ?%d", regionCode.map(digits -> digits + "%"));
        add(text, arguments, "kind = ?%d", kind);
        add(text, arguments, "controlLevel = ?%d", controlLevel);
        add(text, arguments, "array_contains(pointSets, ?%d)", pointSet);
        add(text, arguments, "code in ?%d", codes);
        add(text, arguments, "code > ?%d", code);
        return new Condition(text.toString(), arguments);
    }

    private static void add(StringBuilder text, List<Object> arguments, String condition, Optional<?> value) {
        value.ifPresent(it -> {
            arguments.add(it);
            text.append(" and ").append(condition.formatted(arguments.size()));
        });
    }
}
