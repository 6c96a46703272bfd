package io.qingce.chassis.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of answers which members are always there: those of a record that are not {@link Nullable}, since absent is what null is
 * written as. What a request may leave out is said by its own constraints.
 */
final class RequiredMembers {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName LEFT_OUT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private final Map<String, List<ClassInfo>> records;

    RequiredMembers(IndexView index) {
        // An index that is put together of several knows a class as often as they do.
        Map<DotName, ClassInfo> known = new HashMap<>();
        index.getKnownClasses().forEach(type -> known.put(type.name(), type));
        this.records = known.values().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> !leavesOut(type))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    /** Adds them to the schemas of answers that no request sends and that do not say it themselves. */
    void add(OpenAPI description) {
        Set<String> sent = References.ofRequests(description);
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null && saysNothing(schema)) {
                record(name, schema.getProperties().keySet()).ifPresent(type -> require(schema, type));
            }
        });
    }

    private static boolean saysNothing(Schema schema) {
        return schema.getRequired() == null || schema.getRequired().isEmpty();
    }

    /** The record of a schema: of records of one name, which get numbers, the one that has these members. */
    private Optional<ClassInfo> record(String schema, Set<String> members) {
        List<ClassInfo> found = records.getOrDefault(schema.replaceFirst("\\d+$", ""), List.of()).stream()
                .filter(type -> members.equals(names(type)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void require(Schema schema, ClassInfo type) {
        Set<String> required = type.recordComponents().stream()
                .filter(component -> !component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
        if (!required.isEmpty()) {
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(required::contains)
                    .toList());
        }
    }

    private static Set<String> names(ClassInfo type) {
        Set<String> names = new HashSet<>();
        type.recordComponents().forEach(component -> names.add(component.name()));
        return names;
    }

    /** Whether empty members are left out, too, or some other rule holds. */
    private static boolean leavesOut(ClassInfo type) {
        return type.hasDeclaredAnnotation(LEFT_OUT)
                && !Set.of("NON_NULL", "ALWAYS")
                        .contains(type.declaredAnnotation(LEFT_OUT).value().asEnum());
    }
}
