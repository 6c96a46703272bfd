package io.qingce.monitoring.audit;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.ingest.Ingestor;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.SeriesTable;
import io.qingce.monitoring.partition.ObservationPartitions;
import io.qingce.monitoring.site.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Carries a review out: reads what is on record under the locks of the sites, works out the correction and hands it to
 * the ingest, which keeps history, refuses what is frozen and announces what changed.
 */
@ApplicationScoped
public class Reviewer {

    private final SiteTable sites;
    private final Reviews reviews;
    private final SeriesTable observations;
    private final Ingestor ingestor;
    private final ObservationPartitions partitions;
    private final ReviewConfig config;

    Reviewer(
            SiteTable sites,
            Reviews reviews,
            SeriesTable observations,
            Ingestor ingestor,
            ObservationPartitions partitions,
            ReviewConfig config) {
        this.sites = sites;
        this.reviews = reviews;
        this.observations = observations;
        this.ingestor = ingestor;
        this.partitions = partitions;
        this.config = config;
    }

    /** What was done. */
    record Done(
            Review.Effect effect,
            List<Correction.Change> changes,
            List<ItemOutcome> refused,
            List<Observation> taken) {}

    /**
     * Carries it out in the caller's transaction.
     *
     * @throws ProblemException 422 for an unknown site or too large a selection, 409 if the province holds part of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Done carryOut(ReviewRequest request, ReviewLevel level) {
        requireSites(request);
        requireFree(request, level);
        List<Recorded> rows = observations.bothVersions(
                request.sites(),
                request.period().text(),
                request.from().toInstant(),
                request.to().toInstant(),
                config.mostObservations() + 1);
        if (rows.size() > config.mostObservations()) {
            throw refused(
                    "to",
                    "too-large",
                    Words.both(
                            "观测超过" + config.mostObservations() + "条，请缩短每次审核的时段。",
                            "More than " + config.mostObservations()
                                    + " observations; review a shorter period at a time."));
        }
        Correction correction = new Correction(request.operation(), request.chosen(), rows);
        List<Observation> taken = correction.observations();
        partitions.ensure(taken.stream().map(Observation::key).toList());
        List<ItemOutcome> outcomes = ingestor.record(taken);
        BatchAnswer.Counts counts = BatchAnswer.Counts.of(outcomes);
        Review.Effect effect = new Review.Effect(
                counts.created(), counts.corrected(), counts.unchanged(), counts.rejected(), correction.impossible());
        return new Done(
                effect,
                correction.changes(config.shown()),
                BatchAnswer.of(outcomes).problemsOnly().items(),
                taken);
    }

    private void requireSites(ReviewRequest request) {
        var known = sites.lock(request.sites());
        request.sites().stream()
                .filter(site -> !known.containsKey(site))
                .findFirst()
                .ifPresent(site -> {
                    throw refused(
                            "sites",
                            "unknown-site",
                            Words.both("没有点位“" + site + "”。", "There is no site '" + site + "'."));
                });
    }

    private void requireFree(ReviewRequest request, ReviewLevel level) {
        if (level == ReviewLevel.PROVINCE) {
            return;
        }
        reviews.heldByProvince(request).ifPresent(id -> {
            throw new ProblemException(
                    409,
                    "held-by-province",
                    "Held by the province",
                    Words.both(
                            "所选数据部分已由省级审核" + id + "确定，只有省级可以修改。",
                            "Review " + id
                                    + " of the province holds part of this selection; only the province changes it."));
        });
    }

    private static ProblemException refused(String field, String reason, String detail) {
        return new ProblemException(422, "rejected-review", detail, List.of(Violation.of(field, reason, detail)));
    }
}
