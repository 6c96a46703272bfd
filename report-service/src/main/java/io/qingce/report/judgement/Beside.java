package io.qingce.report.judgement;

import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Reason;
import io.qingce.report.indicator.AssessedSet;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.requirement.Fit;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.requirement.SuperiorFit;
import io.qingce.report.supplied.SuppliedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was declared about a target and is a figure of something else (不作判定的数值): of other days, of one part, of another kind.
 * It is shown with the reason and changed nothing.
 *
 * @param origin from where it comes
 * @param by who reported it, or the document
 * @param value the figure
 * @param words the answer where there is none
 * @param subject what it is of, if not of the whole
 * @param span the days that it is of; absent if nothing says
 * @param reason why it decides nothing
 */
public record Beside(
        Dimension.Origin origin,
        String by,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String subject,
        @Nullable Span span,
        Reason reason) {

    /**
     * What stands beside a target.
     *
     * @param current the point that counts now
     * @param points all points of the target
     */
    static List<Beside> of(AssessedPoint current, List<AssessedPoint> points, Restatements restatements) {
        Target target = current.target();
        Stream<Optional<Beside>> reports = restatements.declared().reported(target.id()).stream()
                .filter(value ->
                        !value.period().to().isAfter(current.assessment().through()))
                .map(value -> report(value, current, points));
        Stream<Optional<Beside>> superior = target.superior() == null
                ? Stream.empty()
                : target.superior().values().stream().map(value -> superior(value, current, points));
        Stream<Optional<Beside>> supplied = restatements.declared().supplied().ofTarget(target.id()).stream()
                .filter(figure -> !figure.to().isAfter(current.assessment().through()))
                .map(figure -> supplied(figure, current, points));
        return Stream.of(reports, superior, supplied)
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Beside> report(ReportedValue value, AssessedPoint current, List<AssessedPoint> points) {
        List<AssessedPoint> own = points.stream()
                .filter(at -> value.point() == null
                        || at.point().id() == null
                        || value.point().equals(at.point().id()))
                .toList();
        Optional<Reason> reason;
        if (current.isComputed()) {
            reason = Optional.of(
                    new Reason("computed-from-readings", "该目标由监测数据计算，填报值不作判定。", "Readings decide; a report does not."));
        } else if (own.isEmpty()) {
            reason = Optional.of(new Reason(
                    "point-gone", "所报时点已不在规划中。", "The point for which it was reported is no longer in the plan."));
        } else {
            reason = misfit(own, current, at -> at.fit(at.dimension(value)));
        }
        Span span = new Span(value.period().from(), value.period().to());
        return reason.map(why ->
                new Beside(Dimension.Origin.PERSON, value.reportedBy(), value.value(), value.words(), null, span, why));
    }

    private static Optional<Beside> superior(
            Superior.SuperiorValue value, AssessedPoint current, List<AssessedPoint> points) {
        String subject = value.subject();
        boolean isOfAMember = subject != null
                && (isAPart(current.target(), subject)
                        || points.stream().anyMatch(at -> AssessedSet.namesAMember(at.target(), value, at.span())));
        boolean isABase = points.stream().anyMatch(at -> SuperiorFit.isBase(at, BaseValues.year(at), value));
        return (isOfAMember || isABase
                        ? Optional.<Reason>empty()
                        : misfit(points, current, at -> SuperiorFit.of(at, value)))
                .map(why -> new Beside(
                        Dimension.Origin.SUPERIOR,
                        Objects.requireNonNullElse(value.source(), ""),
                        value.value(),
                        value.words(),
                        subject,
                        value.year() == null ? null : Span.year(value.year()),
                        why));
    }

    private static boolean isAPart(Target target, String subject) {
        return target.components() != null
                && target.components().parts().stream().anyMatch(part -> subject.equals(part.name()));
    }

    private static Optional<Beside> supplied(SuppliedFigure figure, AssessedPoint current, List<AssessedPoint> points) {
        Optional<Reason> reason = figure.partIsGone()
                ? Optional.of(partGone(figure))
                : switch (figure.kind()) {
                    case PART, PEER -> misfit(points, current, at -> at.fit(at.dimension(figure)));
                    case BASELINE -> base(figure, current);
                    case JUDGEMENT ->
                        isForAJudgement(current)
                                ? misfit(points, current, at -> at.fit(at.dimension(figure)))
                                : Optional.of(new Reason(
                                        "number-asked",
                                        "要求的是数值，评定不作判定。",
                                        "A number is asked; a judgement does not decide."));
                };
        return reason.map(why -> new Beside(
                Dimension.Origin.DOCUMENT,
                figure.origin(),
                figure.value(),
                figure.words(),
                figure.subject(),
                figure.span(),
                why));
    }

    private static Reason partGone(SuppliedFigure figure) {
        return new Reason(
                "part-gone",
                "所属分项“" + figure.partName() + "”已不在规划中。",
                "Its part, " + figure.partName() + ", is no longer in the plan.");
    }

    private static boolean isForAJudgement(AssessedPoint at) {
        Requirement requirement = Requirement.of(at);
        return requirement instanceof Requirement.Undecidable || requirement instanceof Requirement.Basically;
    }

    private static Optional<Reason> base(SuppliedFigure figure, AssessedPoint current) {
        OptionalInt year = figure.part() == null ? BaseValues.year(current) : OptionalInt.empty();
        return year.isEmpty() || figure.span().equals(Span.year(year.getAsInt()))
                ? Optional.empty()
                : Optional.of(new Reason(
                        "of-another-base-year",
                        "属于" + figure.span().chinese() + "，基准年为" + year.getAsInt() + "年。",
                        "It belongs to " + figure.span().english() + "; the base year is " + year.getAsInt() + "."));
    }

    /** Why a figure is of none of the points, as the one that counts now says it if it is asked. */
    private static Optional<Reason> misfit(
            List<AssessedPoint> points, AssessedPoint current, Function<AssessedPoint, Fit> fits) {
        if (points.stream().map(fits).anyMatch(Fit::isUsable)) {
            return Optional.empty();
        }
        AssessedPoint said = points.contains(current) ? current : points.get(points.size() - 1);
        return Optional.ofNullable(fits.apply(said).reason());
    }
}
