package io.qingce.report.ranking;

import io.qingce.report.air.AirFigures;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Ranks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The figures of one region that take part in a ranking.
 *
 * @param now the period ranked
 * @param base the same period of the year before
 * @param value the figure ranked, or why there is none
 * @param change its change from the year before, or why there is none
 */
record RankedRegion(AirFigures now, AirFigures base, Outcome<BigDecimal> value, Outcome<BigDecimal> change) {

    /** What decides the rank. */
    enum Order {
        /** The figure itself. */
        VALUE,
        /** Its change from the same period of the year before 变化幅度: the greatest improvement first. */
        CHANGE
    }

    /**
     * A place in the list.
     *
     * @param rank from 1
     * @param standing whose place
     */
    record Place(int rank, RankedRegion standing) {}

    static RankedRegion of(RankedFigure figure, AirFigures now, AirFigures base, boolean provisional) {
        Outcome<BigDecimal> value = figure.of(now, provisional);
        Outcome<BigDecimal> before = figure.of(base, provisional);
        return new RankedRegion(now, base, value, change(figure, before, value));
    }

    private static Outcome<BigDecimal> change(
            RankedFigure figure, Outcome<BigDecimal> before, Outcome<BigDecimal> value) {
        if (before.known().isEmpty() || value.known().isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, 1);
        }
        return figure.change(before.known().orElseThrow(), value.known().orElseThrow());
    }

    /** What decides the rank of this region. */
    Outcome<BigDecimal> decisive(Order order) {
        return order == Order.VALUE ? value : change;
    }

    /** The regions with a figure, best first; equal printed figures share a rank and stand by name. */
    static List<Place> rank(List<RankedRegion> all, RankedFigure figure, Order order, Ranks ties) {
        List<RankedRegion> ranked = all.stream()
                .filter(standing -> standing.decisive(order).known().isPresent())
                .sorted(Comparator.comparing((RankedRegion standing) -> figureOf(standing, order), figure.bestFirst())
                        .thenComparing(standing -> standing.now().region()))
                .toList();
        List<Integer> ranks = ties.of(
                ranked.stream().map(standing -> figureOf(standing, order)).toList(), figure.bestFirst());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            places.add(new Place(ranks.get(i), ranked.get(i)));
        }
        return places;
    }

    private static BigDecimal figureOf(RankedRegion standing, Order order) {
        return standing.decisive(order).known().orElseThrow();
    }
}
