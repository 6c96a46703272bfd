package io.qingce.report.judgement;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.Basis;
import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Span;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Targets on a rank by the composite index (综合指数排名): the own index is computed, those of the peers are supplied with their
 * source, and the rank is one more than the number of peers with a lower index. A figure supplied for the region itself never
 * counts. Without peers a reported rank stands in their place. Only a rank over the very days decides them; one from their
 * first day on tells the course while they run, and one of a single month nothing.
 */
final class Ranks {

    private static final Pattern GROUP =
            Pattern.compile("(?<!\\d)(\\d{1,4})个(?!名次|位次)[^，,。；;]{0,12}?(?:城市|县|市|区|镇|乡|街道)");

    private final AssessedPoint at;
    private final Restatements restatements;
    private final Function<Period, Figure> index;

    Ranks(AssessedPoint at, Restatements restatements, Function<Period, Figure> index) {
        this.at = at;
        this.restatements = restatements;
        this.index = index;
    }

    /** How the point stands; empty where neither peers nor a reported rank of its days are known. */
    Optional<Verdict> verdict(FigureJudgement judge) {
        Optional<Figure> earlier =
                at.point().comparator() == Comparator.RANK_IMPROVE ? rank(before()) : Optional.empty();
        return rank(at).map(figure ->
                        figure.simulatedToo(earlier.map(Figure::simulated).orElse(false)))
                .map(figure -> judge.judge(required(earlier), Optional.of(figure), at.assessment(), Reasons.PEERS));
    }

    private Requirement required(Optional<Figure> earlier) {
        if (at.point().comparator() != Comparator.RANK_IMPROVE) {
            return Requirement.of(at);
        }
        BigDecimal value = at.point().value();
        BigDecimal places = value == null ? BigDecimal.ONE : value;
        return earlier.filter(rank -> rank.shortfall().isEmpty())
                .flatMap(Figure::exact)
                .<Requirement>map(rank -> new Requirement.Number(
                        Requirement.Test.AT_MOST,
                        rank.round(0).subtract(places),
                        Words.both("上年位次进" + places + "位", "rank of the year before, " + places + " better")))
                .orElse(new Requirement.Undecidable(Reasons.NO_RANK_BEFORE));
    }

    /** The same point over the whole year before. */
    private AssessedPoint before() {
        return at.over(Span.year(at.span().from().getYear() - 1));
    }

    private Optional<Figure> rank(AssessedPoint over) {
        List<SuppliedFigure> peers =
                restatements.declared().supplied().of(at.target().id(), SuppliedFigure.Kind.PEER, null).stream()
                        .filter(peer -> !at.region().equals(peer.subject()))
                        .filter(peer -> !peer.to().isAfter(over.assessment().through()))
                        .filter(peer -> peer.value() != null && counts(over, peer))
                        .toList();
        return peers.stream()
                .max(java.util.Comparator.comparing(SuppliedFigure::to))
                .map(newest -> computed(peers.stream()
                        .filter(peer -> peer.span().equals(newest.span()))
                        .toList()))
                .or(() -> reported(over));
    }

    private boolean counts(AssessedPoint over, SuppliedFigure peer) {
        Dimension given = over.dimension(peer);
        boolean isOver = over.assessment().phase() == Assessment.Phase.OVER;
        return isOver ? over.fit(given).isFinal() : over.fit(given).isUsable();
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
                        : anotherGroup(group).or(ownIndex::shortfall);
        String statistic = Words.both(
                "综合指数排名：本地区" + own.map(BigDecimal::toPlainString).orElse("无") + "，同级" + peers.size() + "个，"
                        + first.span().chinese() + "，" + first.origin(),
                "rank by the composite index: own "
                        + own.map(BigDecimal::toPlainString).orElse("none") + ", " + peers.size() + " peers, "
                        + first.span().english() + ", " + first.origin());
        return figure(
                rank,
                shortfall,
                ownIndex.edition(),
                ownIndex.simulated(),
                first.span(),
                basis(statistic, rank, ownIndex.basis().air()));
    }

    /** The last of 18 in the province is no rank among 168 cities. */
    private Optional<Reason> anotherGroup(int group) {
        OptionalInt printed = printedGroup();
        return printed.isEmpty() || printed.getAsInt() == group
                ? Optional.empty()
                : Optional.of(Reasons.anotherGroup(group, printed.getAsInt()));
    }

    private OptionalInt printedGroup() {
        Matcher matcher = GROUP.matcher(at.target().said());
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private Optional<Figure> reported(AssessedPoint over) {
        return ReportedFigure.of(over, reports(over))
                .filter(figure -> figure.value().value() != null)
                .filter(figure -> figure.fit().isFinal() || over.assessment().phase() != Assessment.Phase.OVER)
                .map(ReportedFigure::figure);
    }

    /** Those of the year before may hang on the point of that year. */
    private List<ReportedValue> reports(AssessedPoint over) {
        return over.equals(at) ? restatements.reports(at) : restatements.allReports(at.target());
    }

    private static FigureBasis basis(String statistic, Optional<Exact> rank, @Nullable Basis air) {
        return new FigureBasis(statistic, null, rank.map(Exact::toString).orElse(null), null, null, air, null, null);
    }

    private Figure figure(
            Optional<Exact> rank,
            Optional<Reason> shortfall,
            @Nullable String edition,
            boolean simulated,
            Span days,
            FigureBasis basis) {
        Dimension dimension =
                new Dimension(at.target().indicator(), Quantity.RANK, "名", null, days, Dimension.Origin.DOCUMENT);
        return new Figure(rank, 0, dimension, shortfall, null, null, edition, simulated, Optional.empty(), basis);
    }
}
