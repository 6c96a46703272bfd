package io.qingce.monitoring.freeze;

import io.qingce.monitoring.observation.ObservationKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The freezes in force at some sites. */
public record Frozen(Map<String, List<Freeze>> bySite) {

    /** The freeze that keeps a key from being changed, if one does. */
    public Optional<Freeze> of(ObservationKey key) {
        return bySite.isEmpty()
                ? Optional.empty()
                : bySite.getOrDefault(key.site(), List.of()).stream()
                        .filter(freeze -> freeze.version() == null || freeze.version() == key.version())
                        .filter(freeze ->
                                !key.periodEnd().isBefore(freeze.from().toInstant())
                                        && !key.periodEnd().isAfter(freeze.to().toInstant()))
                        .findFirst();
    }
}
