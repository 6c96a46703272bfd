package io.qingce.monitoring.retrieval.latest;

import io.qingce.monitoring.observation.ObservationResponse;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.retrieval.LatestTable;
import io.qingce.monitoring.retrieval.ObservationAnswers;
import io.qingce.monitoring.retrieval.ObservationSelection;
import io.qingce.monitoring.retrieval.RetrievalConfig;
import io.qingce.monitoring.retrieval.SelectedSites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The latest observations of the sites that are asked for. */
@ApplicationScoped
class LatestObservations {

    private final LatestTable table;
    private final SelectedSites scope;
    private final RetrievalConfig config;
    private final ObservationAnswers answers;
    private final Clock clock;

    LatestObservations(
            LatestTable table, SelectedSites scope, RetrievalConfig config, ObservationAnswers answers, Clock clock) {
        this.table = table;
        this.scope = scope;
        this.config = config;
        this.answers = answers;
        this.clock = clock;
    }

    /** @throws io.qingce.chassis.problem.ProblemException as {@link LatestParameters#selection} */
    List<ObservationResponse> find(LatestParameters parameters) {
        ObservationSelection selection = parameters.selection(scope);
        Instant since = selection.from().orElseGet(() -> parameters.since(clock.instant(), config));
        List<Recorded> found = table.latest(selection, since);
        return found.stream().map(answers.to(found)).toList();
    }
}
