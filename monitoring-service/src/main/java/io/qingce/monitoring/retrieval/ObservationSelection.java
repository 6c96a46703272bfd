package io.qingce.monitoring.retrieval;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which observations are asked for.
 *
 * @param sites codes of sites that exist, sorted
 * @param parameters only observations that have one of these, and only these readings of them; all if empty
 * @param from earliest period end, inclusive
 * @param to latest period end, inclusive
 */
public record ObservationSelection(
        List<String> sites,
        Set<Parameter> parameters,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Averaging> averaging,
        Optional<Version> version) {}
