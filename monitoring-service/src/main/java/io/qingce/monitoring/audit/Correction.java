package io.qingce.monitoring.audit;

import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what an operation makes of the readings on record. Writes nothing. */
final class Correction {

    private final Operation operation;
    private final Set<Parameter> parameters;
    private final Map<ObservationKey, Observation> reviewed = new LinkedHashMap<>();
    private final Map<ObservationKey, Observation> sent = new LinkedHashMap<>();
    private final Map<ObservationKey, Map<Parameter, Reading>> after = new LinkedHashMap<>();
    private int impossible;

    /** @param rows both versions of the selected observations, in the order of their keys */
    Correction(Operation operation, Set<Parameter> parameters, List<Recorded> rows) {
        this.operation = operation;
        this.parameters = parameters;
        rows.forEach(row -> (row.key().version() == Version.REVIEWED ? reviewed : sent)
                .put(asReviewed(row.key(), 0), row.observation()));
        Set<ObservationKey> places = new LinkedHashSet<>(sent.keySet());
        places.addAll(reviewed.keySet());
        places.forEach(this::correct);
        if (operation.kind() == Operation.Kind.SHIFT) {
            places.forEach(this::vacate);
        }
    }

    /** One reading before and after; before is what statistics of the reviewed version would have taken. */
    record Change(
            ObservationKey key,
            Parameter parameter,
            @Nullable Reading before,
            Reading after) {}

    /** The observations of the reviewed version as they are to be taken in. */
    List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        after.forEach((key, readings) -> all.add(new Observation(key, readings)));
        return all;
    }

    /** The readings that become others, at most so many. */
    List<Change> changes(int most) {
        return after.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(cell -> new Change(
                                entry.getKey(), cell.getKey(), base(entry.getKey(), cell.getKey()), cell.getValue())))
                .filter(change -> !change.after().equals(change.before()))
                .limit(most)
                .toList();
    }

    int impossible() {
        return impossible;
    }

    private void correct(ObservationKey key) {
        for (Parameter parameter : parameters) {
            Reading base = operation.kind() == Operation.Kind.CONFIRM ? in(sent, key, parameter) : base(key, parameter);
            if (base != null) {
                operation
                        .at(parameter, base)
                        .ifPresentOrElse(
                                reading -> put(asReviewed(key, shift()), parameter, reading), () -> impossible++);
            }
        }
    }

    /** Where a reading went away and none came, nothing was measured. */
    private void vacate(ObservationKey key) {
        for (Parameter parameter : parameters) {
            Map<Parameter, Reading> moved = after.get(key);
            if (base(key, parameter) != null && (moved == null || !moved.containsKey(parameter))) {
                put(key, parameter, new Reading(null, List.of(Operation.VOID)));
            }
        }
    }

    private void put(ObservationKey key, Parameter parameter, Reading reading) {
        after.computeIfAbsent(key, it -> new EnumMap<>(Parameter.class)).put(parameter, reading);
    }

    private @Nullable Reading base(ObservationKey key, Parameter parameter) {
        Reading held = in(reviewed, key, parameter);
        return held == null ? in(sent, key, parameter) : held;
    }

    private int shift() {
        Integer hours = operation.hours();
        return hours == null ? 0 : hours;
    }

    private static @Nullable Reading in(
            Map<ObservationKey, Observation> record, ObservationKey key, Parameter parameter) {
        Observation held = record.get(key);
        return held == null ? null : held.readings().get(parameter);
    }

    private static ObservationKey asReviewed(ObservationKey key, int hours) {
        Instant end = key.periodEnd().plus(Duration.ofHours(hours));
        return new ObservationKey(key.site(), end, key.averaging(), Version.REVIEWED);
    }
}
