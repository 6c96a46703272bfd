package io.qingce.report.air;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.AirFiguresParameters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.EventPolicy;
import io.qingce.report.region.Series;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** The answer; 400 and 404 as the query says. */
    public AirStatisticsResponse of(AsOf asOf, AirParameters query) {
        return answer(query, period -> data(asOf, query, period));
    }

    /**
     * The answers for several regions in the order asked for, each the same as if it were asked for alone; all read in
     * one transaction.
     *
     * @throws UnknownRegion if one of them has neither sites nor readings
     */
    @Transactional
    public List<AirStatisticsResponse> ofEach(AsOf asOf, Collection<String> regions, AirFiguresParameters query) {
        return regions.stream()
                .map(region -> answer(query, period -> statistics.known(asOf, region, period, query.series())))
                .toList();
    }

    private AirStatisticsResponse answer(AirFiguresParameters query, Function<Period, AirData> read) {
        AskedPeriod period = query.period(LocalDate.now(clock).minusDays(1));
        List<EditionChoice> editions = query.editions();
        EventPolicy policy = query.events();
        Set<ComparisonKind> compared = query.compare();
        AirData data = read.apply(period.days());
        AirFigures figures = data.under(editions.get(0), policy);
        List<AirComparison> comparisons = new ArrayList<>();
        for (ComparisonKind kind : compared) {
            kind.then(period)
                    .map(then -> read.apply(then.days()).under(editions.get(0), policy))
                    .ifPresent(then -> comparisons.add(AirComparison.of(kind, figures, then)));
        }
        editions.stream()
                .skip(1)
                .map(edition -> data.under(edition, policy))
                .forEach(other -> comparisons.add(AirComparison.of(ComparisonKind.EDITION, figures, other)));
        return AirStatisticsResponse.from(figures, comparisons);
    }

    private AirData data(AsOf asOf, AirParameters query, Period period) {
        Series series = query.series();
        String site = query.site();
        if (site == null) {
            return statistics.known(asOf, query.region(), period, series);
        }
        return statistics
                .ofSite(asOf, site, period, series)
                .orElseThrow(() -> QueryValue.refused(
                        "site", "unknown-site", Words.both("没有此编码的空气点位。", "No site of the air has this code.")));
    }
}
