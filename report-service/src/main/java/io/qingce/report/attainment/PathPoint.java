package io.qingce.report.attainment;

import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.PointResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One point of a trajectory, or one year of a yearly or undated target (分年度目标), on the wire; it keeps its status afterwards.
 *
 * @param point identifier of the point in the target
 * @param kind how the date is given
 * @param year for a point of a year; the year of a yearly or undated one
 * @param date for a point of a day
 * @param comparator as in the plan document
 * @param value printed number
 * @param words printed words
 * @param from first day that decides
 * @param to last of these days
 * @param status how it stands
 * @param statusText the same in words
 * @param reasonCode stable slug of the reason
 * @param reason why
 * @param figure the figure with the official decimals
 * @param unit unit of the figure
 * @param simulated made-up readings went in
 * @param evaluated this is the point by which the target stands now
 */
public record PathPoint(
        @Nullable String point,
        String kind,
        @Nullable Integer year,
        @Nullable LocalDate date,
        String comparator,
        @Nullable BigDecimal value,
        @Nullable String words,
        LocalDate from,
        LocalDate to,
        Status status,
        String statusText,
        String reasonCode,
        String reason,
        @Nullable BigDecimal figure,
        @Nullable String unit,
        boolean simulated,
        boolean evaluated) {

    static List<PathPoint> of(TargetResult result) {
        return result.path().stream()
                .map(point -> of(
                        point,
                        point.at().span().equals(result.assessment().span())
                                && point.at().point().equals(result.point())))
                .toList();
    }

    private static PathPoint of(PointResult result, boolean evaluated) {
        Target.Point point = result.at().point();
        Verdict verdict = result.verdict();
        Optional<Figure> figure = verdict.figure();
        boolean isOfAYear = point.due().year() == null && point.due().date() == null;
        return new PathPoint(
                point.id(),
                point.due().kind().name(),
                isOfAYear
                        ? Integer.valueOf(result.at().span().to().getYear())
                        : point.due().year(),
                point.due().date(),
                point.comparator().name(),
                point.value(),
                point.words(),
                result.at().span().from(),
                result.at().span().to(),
                verdict.status(),
                verdict.status().words().text(),
                verdict.reason().code(),
                verdict.reason().text(),
                figure.flatMap(Figure::rounded).orElse(null),
                figure.map(Figure::unit).orElse(null),
                result.isSimulated(),
                evaluated);
    }
}
