package io.qingce.monitoring.freeze;

import io.qingce.monitoring.observation.ObservationKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The freezes in force at some sites. */
public record Frozen(Map<String, List<Freeze>> bySite) {

    /** A freeze that is in force at a site. */
    public record AtSite(String site, Freeze freeze) {}

    /** Keeps the order of the freezes of a site. */
    public static Frozen of(Collection<AtSite> freezes) {
        return new Frozen(freezes.stream()
                .collect(Collectors.groupingBy(AtSite::site, Collectors.mapping(AtSite::freeze, Collectors.toList()))));
    }

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
