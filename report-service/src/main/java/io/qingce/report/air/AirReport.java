package io.qingce.report.air;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.AirFiguresParameters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.period.AirRegionsParameters;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.region.Series;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers a query: the figures, and beside them those of other periods and editions. */
@ApplicationScoped
public class AirReport {

    private final AirStatistics statistics;
    private final Clock clock;

    public AirReport(AirStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The answer; 400 and 404 as the query says, 403 if what it asks for is out of scope. */
    public AirStatisticsResponse of(AsOf asOf, RegionScope scope, AirParameters query) {
        return answer(query, period -> data(asOf, scope, query, period))
                .orElseThrow(() -> new UnknownRegion(query.region()));
    }

    /**
     * Answers for several regions.
     *
     * @param items in the order asked for, each the same as if it were asked for alone
     * @param unknownRegions regions without sites and readings
     */
    public record AirStatisticsList(List<AirStatisticsResponse> items, List<String> unknownRegions) {}

    /**
     * The answers for several regions, all read in one transaction; those that nobody knows are named. Of a group those in scope.
     *
     * @throws ProblemException 403 if a region that is named is out of scope
     * @throws UnknownRegion if none of them has sites or readings
     */
    @Transactional
    public AirStatisticsList ofEach(AsOf asOf, RegionScope scope, AirRegionsParameters query) {
        List<AirStatisticsResponse> items = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String region : query.regions(scope)) {
            answer(query, period -> statistics.data(asOf, region, period, query.series()))
                    .ifPresentOrElse(items::add, () -> unknown.add(region));
        }
        if (items.isEmpty() && !unknown.isEmpty()) {
            throw new UnknownRegion(unknown.get(0));
        }
        return new AirStatisticsList(items, unknown);
    }

    private Optional<AirStatisticsResponse> answer(AirFiguresParameters query, Function<Period, AirData> read) {
        AskedPeriod period = query.period(LocalDate.now(clock).minusDays(1));
        List<EditionChoice> editions = query.editions();
        RuleSet ruleSet = query.ruleSet();
        Set<ComparisonKind> compared = query.compare();
        AirData data = read.apply(period.days());
        AirFigures figures = data.under(editions.get(0), ruleSet);
        if (!figures.isKnown()) {
            return Optional.empty();
        }
        List<AirComparison> comparisons = new ArrayList<>();
        for (ComparisonKind kind : compared) {
            kind.then(period)
                    .map(then -> read.apply(then.days()).under(editions.get(0), ruleSet))
                    .ifPresent(then -> comparisons.add(AirComparison.of(kind, figures, then)));
        }
        editions.stream()
                .skip(1)
                .map(edition -> data.under(edition, ruleSet))
                .forEach(other -> comparisons.add(AirComparison.of(ComparisonKind.EDITION, figures, other)));
        return Optional.of(AirStatisticsResponse.from(figures, query.months(), comparisons));
    }

    private AirData data(AsOf asOf, RegionScope scope, AirParameters query, Period period) {
        Series series = query.series();
        String site = query.site();
        if (site == null) {
            scope.require(query.region());
            return statistics.data(asOf, query.region(), period, series);
        }
        return statistics
                .ofSite(asOf, scope, site, period, series)
                .orElseThrow(() -> QueryValue.refused(
                        "site", "unknown-site", Words.both("没有此编码的空气点位。", "No site of the air has this code.")));
    }
}
