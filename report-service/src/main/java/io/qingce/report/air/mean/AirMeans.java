package io.qingce.report.air.mean;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Computes the mean of the air over a group of regions; all of them are read in one transaction. */
@ApplicationScoped
class AirMeans {

    private final AirStatistics statistics;
    private final Clock clock;

    AirMeans(AirStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The answer; a region that nobody knows is named and takes no part. 403 unless the whole group is in scope. */
    @Transactional
    AirMeanResponse of(AsOf asOf, RegionScope scope, GroupParameters query) {
        RegionGroup group = query.group();
        scope.requireGroup(group.code(), group.regions());
        Period period = query.period(LocalDate.now(clock).minusDays(1));
        List<AirFigures> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String region : group.regions()) {
            AirFigures figures = statistics.of(asOf, region, period, query.version, query.edition, query.ruleSet());
            if (figures.isKnown()) {
                known.add(figures);
            } else {
                unknown.add(region);
            }
        }
        return response(query, group, period, known, unknown);
    }

    static AirMeanResponse response(
            GroupParameters query, RegionGroup group, Period period, List<AirFigures> known, List<String> unknown) {
        return new AirMeanResponse(
                group.code(),
                group.name(),
                group.source(),
                period.from(),
                period.to(),
                EditionChoice.code(query.edition.rules(period, query.ruleSet()).edition()),
                query.version.name(),
                known.stream().anyMatch(AirFigures::isSimulated),
                RuleSetUsed.ofAir(query.ruleSet()),
                MeanFigure.ALL.stream().map(figure -> figure.over(known)).toList(),
                known.stream().map(AirMeans::region).toList(),
                unknown);
    }

    private static AirMeanResponse.Region region(AirFigures figures) {
        return new AirMeanResponse.Region(
                figures.region(),
                MeanFigure.ALL.stream()
                        .map(figure -> figure.of().apply(figures).orElse(null))
                        .toList(),
                figures.statistics().days().valid(),
                figures.dayValidity().isValid());
    }
}
