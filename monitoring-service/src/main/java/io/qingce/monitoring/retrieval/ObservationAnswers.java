package io.qingce.monitoring.retrieval;

import io.qingce.monitoring.observation.Finding;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.quality.FlagTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Observations as they are answered: with what the quality rules found in them. */
@ApplicationScoped
public class ObservationAnswers {

    private final FlagTable flags;
    private final Clock clock;

    ObservationAnswers(FlagTable flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    /** Makes the answers of some observations. */
    public Function<Recorded, ObservationResponse> to(Collection<Recorded> observations) {
        Map<ObservationKey, List<Finding>> findings =
                flags.findings(observations.stream().map(Recorded::key).toList());
        return recorded -> ObservationResponse.from(recorded, clock.getZone(), findings(findings, recorded));
    }

    /** Those about the readings that are shown, and about the whole. */
    static List<Finding> findings(Map<ObservationKey, List<Finding>> all, Recorded shown) {
        return all.getOrDefault(shown.key(), List.of()).stream()
                .filter(finding -> finding.parameter() == null
                        || shown.observation().readings().keySet().stream()
                                .anyMatch(it -> it.code().equals(finding.parameter())))
                .toList();
    }
}
