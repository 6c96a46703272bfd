package io.qingce.report.ranking;

import io.qingce.report.term.StandardWords;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Regions in the order of their water quality index (城市水质指数排名); smaller is better.
 *
 * @param from first day
 * @param to last day
 * @param baseFrom first day of the same period of the year before
 * @param baseTo its last day
 * @param order VALUE or CHANGE
 * @param ties COMPETITION or DENSE
 * @param rule document of the ranking rule
 * @param sameItems whether all regions ranked were measured for the same items; otherwise their indices do not compare
 * @param items the regions ranked, best first
 * @param notRanked the regions without an index, with the reason
 */
public record WaterRankingResponse(
        LocalDate from,
        LocalDate to,
        LocalDate baseFrom,
        LocalDate baseTo,
        String order,
        String ties,
        String rule,
        boolean sameItems,
        List<Ranked> items,
        List<NotRanked> notRanked) {

    private static final String RULE = "城市地表水环境质量排名技术规定（试行）2017";

    /**
     * A region in its place.
     *
     * @param rank from 1
     * @param region full printed name
     * @param index city water quality index, four decimals
     * @param change per cent from the year before, one decimal
     * @param measured symbols of the items that went in
     * @param sections codes of the sections and points that went in
     * @param simulated made-up readings went in
     */
    public record Ranked(
            int rank,
            String region,
            @Nullable BigDecimal index,
            @Nullable BigDecimal change,
            SortedSet<String> measured,
            List<String> sections,
            boolean simulated) {}

    /** A region that takes no place, and why: as a stable slug, and in words. */
    public record NotRanked(String region, String reasonCode, String reason) {

        static NotRanked of(String region, Reason reason) {
            return new NotRanked(region, reason.code(), StandardWords.of(reason));
        }
    }

    static WaterRankingResponse of(RankingParameters query, List<RankedWaterRegion> standings) {
        RankedRegion.Order order = query.order;
        List<RankedWaterRegion> ranked = standings.stream()
                .filter(standing -> standing.decisive(order).isKnown())
                .sorted(Comparator.comparing((RankedWaterRegion standing) -> figure(standing, order))
                        .thenComparing(RankedWaterRegion::region))
                .toList();
        List<Integer> ranks = query.ties.of(
                ranked.stream().map(standing -> figure(standing, order)).toList(), Comparator.naturalOrder());
        return new WaterRankingResponse(
                query.period().from(),
                query.period().to(),
                query.yearBefore().from(),
                query.yearBefore().to(),
                order.name(),
                query.ties.name(),
                RULE,
                ranked.stream().map(RankedWaterRegion::items).distinct().count() <= 1,
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> ranked(ranks.get(i), ranked.get(i)))
                        .toList(),
                standings.stream()
                        .filter(standing -> !standing.decisive(order).isKnown())
                        .map(standing -> NotRanked.of(standing.region(), reason(standing.decisive(order))))
                        .toList());
    }

    private static BigDecimal figure(RankedWaterRegion standing, RankedRegion.Order order) {
        return standing.decisive(order).known().orElseThrow();
    }

    private static Reason reason(Outcome<BigDecimal> outcome) {
        return outcome instanceof Outcome.Insufficient<BigDecimal> missing ? missing.reason() : Reason.NO_DATA;
    }

    private static Ranked ranked(int rank, RankedWaterRegion standing) {
        return new Ranked(
                rank,
                standing.region(),
                standing.index().known().orElse(null),
                standing.change().known().orElse(null),
                standing.items(),
                standing.sections(),
                standing.simulated());
    }
}
