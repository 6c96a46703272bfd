package io.qingce.report.judgement;

import io.qingce.report.air.Basis;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Targets on a rank by the composite index (综合指数排名): the own index is computed, those of the peers are supplied with their
 * source, and the rank is one more than the number of peers with a lower index. A figure supplied for the region itself never
 * counts. Without peers a reported rank stands in their place.
 */
final class Ranks {

    private static final String MARK = "air-rank";

    private final String region;
    private final Target target;
    private final DeclaredFigures declared;
    private final Function<Period, Figure> index;

    Ranks(String region, Target target, DeclaredFigures declared, Function<Period, Figure> index) {
        this.region = region;
        this.target = target;
        this.declared = declared;
        this.index = index;
    }

    /** Whether a target is on a rank by the air. */
    static boolean areAskedBy(Target target) {
        return target.indicator().endsWith(MARK);
    }

    /** How the target stands; empty where neither peers nor a reported rank are known. */
    Optional<Verdict> verdict(Target.Point point, Assessment assessment, FigureJudgement judge) {
        if (assessment.phase() == Assessment.Phase.NOT_BEGUN) {
            return Optional.empty();
        }
        Span counted = new Span(assessment.span().from(), assessment.lastCounted());
        return rank(counted).map(figure -> {
            Requirement required = required(point, assessment.span());
            return judge.judge(required, Optional.of(figure), assessment, Reasons.PEERS);
        });
    }

    private Requirement required(Target.Point point, Span span) {
        BigDecimal value = point.value();
        if (point.comparator() != Comparator.RANK_IMPROVE) {
            return Requirement.of(target.withoutSuperior(), point);
        }
        BigDecimal places = value == null ? BigDecimal.ONE : value;
        Span before = new Span(span.from().minusYears(1), span.from().minusDays(1));
        return rank(before)
                .filter(rank -> rank.shortfall().isEmpty())
                .flatMap(Figure::exact)
                .<Requirement>map(rank -> new Requirement.Number(
                        Requirement.Test.AT_MOST, rank.round(0).subtract(places), "上年位次进" + places + "位"))
                .orElse(new Requirement.Undecidable(Reasons.NO_RANK_BEFORE));
    }

    private Optional<Figure> rank(Span span) {
        List<SuppliedFigure> published = declared.supplied().peers(target.id(), span.from(), span.to()).stream()
                .filter(peer -> !region.equals(peer.subject()))
                .toList();
        return published.isEmpty() ? reported(span) : Optional.of(computed(published));
    }

    private Figure computed(List<SuppliedFigure> peers) {
        SuppliedFigure first = peers.get(0);
        Figure ownIndex = index.apply(new Period(first.from(), first.to()));
        Optional<BigDecimal> own = ownIndex.rounded();
        Optional<Exact> rank = own.map(value -> Exact.of(1
                + peers.stream()
                        .filter(peer -> peer.value() != null && peer.value().compareTo(value) < 0)
                        .count()));
        int group = first.groupSize() == null ? peers.size() + 1 : first.groupSize();
        Optional<Reason> shortfall = own.isEmpty()
                ? Optional.of(Reasons.NO_OWN_INDEX)
                : peers.size() + 1 < group
                        ? Optional.of(Reasons.peersIncomplete(peers.size(), group - 1))
                        : Optional.empty();
        String statistic = "综合指数排名 rank by the composite index: own "
                + own.map(BigDecimal::toPlainString).orElse("none") + ", " + peers.size() + " peers of "
                + first.from() + "/" + first.to() + " by " + first.origin();
        return figure(
                rank,
                shortfall,
                ownIndex.edition(),
                ownIndex.simulated(),
                basis(statistic, rank, Optional.ofNullable(ownIndex.basis().air()), Optional.empty()));
    }

    private Optional<Figure> reported(Span span) {
        return declared.reported(target.id()).stream()
                .filter(value -> value.value() != null)
                .filter(value -> !value.period().to().isBefore(span.from())
                        && !value.period().to().isAfter(span.to()))
                .reduce((earlier, later) -> later)
                .map(value -> reported(value, span));
    }

    private Figure reported(ReportedValue value, Span span) {
        Optional<Exact> rank = Optional.ofNullable(value.value()).map(Exact::of);
        FigureBasis.Report report = new FigureBasis.Report(
                value.report(),
                value.reportedBy(),
                value.period().text(),
                value.verifiedAt(),
                value.words(),
                value.period().to().equals(span.to()));
        return figure(
                rank,
                Optional.empty(),
                null,
                false,
                basis("填报核实位次 rank reported and verified", rank, Optional.empty(), Optional.of(report)));
    }

    private static FigureBasis basis(
            String statistic, Optional<Exact> rank, Optional<Basis> air, Optional<FigureBasis.Report> report) {
        return new FigureBasis(
                statistic,
                null,
                rank.map(Exact::toString).orElse(null),
                null,
                null,
                air.orElse(null),
                null,
                report.orElse(null));
    }

    private static Figure figure(
            Optional<Exact> rank,
            Optional<Reason> shortfall,
            @Nullable String edition,
            boolean simulated,
            FigureBasis basis) {
        return new Figure(rank, 0, "名", shortfall, null, null, edition, simulated, Optional.empty(), basis);
    }
}
