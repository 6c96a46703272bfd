package io.qingce.report.ranking;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.Basis;
import io.qingce.report.air.DayFigures;
import io.qingce.report.air.IndexFigure;
import io.qingce.report.air.ItemFigure;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Attained;
import io.qingce.standards.period.Period;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Regions in the order of a figure (排名), with the figures that a table of cities or counties prints.
 *
 * @param from first day
 * @param to last day
 * @param baseFrom first day of the same period of the year before
 * @param baseTo its last day
 * @param figure code of the figure ranked
 * @param figureText the same in words
 * @param unit its unit
 * @param order VALUE or CHANGE
 * @param ties COMPETITION or DENSE
 * @param rule document of the ranking rule
 * @param items the regions ranked, best first; equal figures share a rank 并列
 * @param notRanked the regions without a figure that may stand, with the reason
 * @param unknownRegions regions asked for that have neither sites nor readings 无点位和数据的区域
 */
public record RankingResponse(
        LocalDate from,
        LocalDate to,
        LocalDate baseFrom,
        LocalDate baseTo,
        String figure,
        String figureText,
        String unit,
        String order,
        String ties,
        String rule,
        List<Ranked> items,
        List<NotRanked> notRanked,
        List<String> unknownRegions) {

    private static final String RULE = "环办监测〔2018〕19号 城市环境空气质量排名技术规定";

    static RankingResponse of(RankingParameters query, List<RankedRegion> standings, List<String> unknownRegions) {
        RankedFigure figure = query.figure;
        Period period = query.period();
        Period base = query.yearBefore();
        return new RankingResponse(
                period.from(),
                period.to(),
                base.from(),
                base.to(),
                figure.code(),
                figure.words().text(),
                figure.unit(),
                query.order.name(),
                query.ties.name(),
                RULE,
                RankedRegion.rank(standings, figure, query.order, query.ties).stream()
                        .map(place -> Ranked.of(place, figure))
                        .toList(),
                standings.stream()
                        .flatMap(standing -> NotRanked.of(standing, query.order).stream())
                        .toList(),
                unknownRegions);
    }

    /**
     * A region in its place.
     *
     * @param rank from 1
     * @param region full printed name
     * @param value the figure, with the official decimals
     * @param baseValue the same of the year before; absent without one that may stand
     * @param change from the year before, one decimal; in per cent, for a ratio in percentage points
     * @param changeUnit unit of the change
     * @param differentEditions the two periods were computed by different editions of the standard, so that the change
     *     is no change of the air alone
     * @param outOfDeterioration all six items attain grade II: not named in a list of the worst deterioration
     * @param simulated made-up readings went in
     * @param concentrations the six items
     * @param days days by index
     * @param compositeIndex composite index
     * @param basis everything needed to recompute
     */
    public record Ranked(
            int rank,
            String region,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseValue,
            @Nullable BigDecimal change,
            String changeUnit,
            boolean differentEditions,
            boolean outOfDeterioration,
            boolean simulated,
            List<ItemFigure> concentrations,
            DayFigures days,
            IndexFigure compositeIndex,
            Basis basis) {

        static Ranked of(RankedRegion.Place place, RankedFigure figure) {
            RankedRegion standing = place.standing();
            AirFigures now = standing.now();
            return new Ranked(
                    place.rank(),
                    now.region(),
                    standing.value().known().orElse(null),
                    standing.change().known().isPresent()
                            ? figure.of(standing.base(), true).known().orElse(null)
                            : null,
                    standing.change().known().orElse(null),
                    figure.changeUnit(),
                    now.statistics().rules().edition()
                            != standing.base().statistics().rules().edition(),
                    now.statistics().comprehensiveAttainment().known().equals(java.util.Optional.of(Attained.YES)),
                    now.isSimulated() || standing.base().isSimulated(),
                    AirItem.BASIC.stream()
                            .map(item -> ItemFigure.of(item, now.statistics()))
                            .toList(),
                    DayFigures.of(now),
                    IndexFigure.of(now.statistics().compositeIndex()),
                    Basis.of(now));
        }
    }

    /**
     * A region that takes no place.
     *
     * @param region full printed name
     * @param reasonCode why, as a stable slug
     * @param reason the same in words
     * @param validDays valid days
     * @param neededDays how many the rule asks for
     */
    public record NotRanked(String region, String reasonCode, String reason, int validDays, int neededDays) {

        static List<NotRanked> of(RankedRegion standing, RankedRegion.Order order) {
            return standing.decisive(order) instanceof Outcome.Insufficient<BigDecimal> missing
                    ? List.of(new NotRanked(
                            standing.now().region(),
                            missing.reason().code(),
                            StandardWords.of(missing.reason()),
                            missing.valid(),
                            missing.needed()))
                    : List.of();
        }
    }
}
