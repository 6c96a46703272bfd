package io.qingce.report.attainment;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.PartResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Direction;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How one target stands, on the wire.
 *
 * @param target identifier in the plan
 * @param name Chinese name
 * @param nameEn English name
 * @param indicator key of the indicator
 * @param dataClass where the value comes from
 * @param comparator as in the plan document
 * @param comparatorText Chinese words, and the sign or English words
 * @param targetValue printed number, or the one that the superior authority set
 * @param targetWords printed words
 * @param unit unit of the value
 * @param due when it is due, and the days whose readings decide
 * @param status how it stands
 * @param statusText the same in Chinese
 * @param reasonCode stable slug of the reason
 * @param reason why, in Chinese and English
 * @param value the figure with the official decimals
 * @param provisional the figure may not stand as valid
 * @param validDays valid days, for figures of the air
 * @param neededDays days that the figure needs
 * @param edition edition of the standard
 * @param simulated made-up readings went in
 * @param basis everything needed to recompute
 * @param baseline value of an earlier year as printed, with the year of this very value
 * @param awaits what the superior authority has to supply
 * @param path all points of a target that has several, in order; one of them is the one evaluated
 * @param parts the parts of a compound target
 * @param responsible who answers for it by the print 责任单位
 * @param responsibleNote what to know where nobody is named
 * @param caveats what to know before trusting the status; none of it changed the status
 */
@Schema(name = "TargetStanding")
public record TargetResponse(
        String target,
        String name,
        String nameEn,
        String indicator,
        DataClass dataClass,
        String comparator,
        String comparatorText,
        @Nullable BigDecimal targetValue,
        @Nullable String targetWords,
        @Nullable String unit,
        DueResponse due,
        Status status,
        String statusText,
        String reasonCode,
        String reason,
        @Nullable BigDecimal value,
        boolean provisional,
        @Nullable Integer validDays,
        @Nullable Integer neededDays,
        @Nullable String edition,
        boolean simulated,
        @Nullable FigureBasis basis,
        Target.@Nullable Baseline baseline,
        @Nullable String awaits,
        @Nullable List<PathPoint> path,
        @Nullable PartsResponse parts,
        List<Responsible> responsible,
        @Nullable String responsibleNote,
        List<Reason> caveats) {

    /** What is shown of a result. */
    public static TargetResponse of(TargetResult result, List<Responsible> responsible) {
        Target target = result.target();
        Target.Point point = result.point();
        Verdict verdict = result.verdict();
        Optional<Figure> figure = verdict.figure();
        return new TargetResponse(
                target.id(),
                target.name().zh(),
                target.name().en(),
                target.indicator(),
                target.dataClass(),
                point.comparator().name(),
                comparatorText(target, point),
                result.required(),
                point.words(),
                target.unit(),
                DueResponse.of(point.due(), result.assessment()),
                verdict.status(),
                verdict.status().chinese(),
                verdict.reason().code(),
                verdict.reason().text(),
                result.value(),
                result.isProvisional(),
                figure.map(Figure::valid).orElse(null),
                figure.map(Figure::needed).orElse(null),
                result.edition(),
                result.isSimulated(),
                figure.map(Figure::basis).orElse(null),
                target.baseline(),
                target.superior() == null ? null : target.superior().needed(),
                target.points().size() == 1 ? null : PathPoint.of(target, point),
                PartsResponse.of(target, result.parts()),
                responsible,
                responsible.isEmpty() ? Responsible.NOBODY : null,
                result.caveats());
    }

    /** 达到 is read by direction, and says how. */
    private static String comparatorText(Target target, Target.Point point) {
        Comparator comparator = point.comparator();
        if (comparator != Comparator.REACH || target.direction() == null) {
            return comparator.chinese() + " " + comparator.sign();
        }
        return comparator.chinese() + (target.direction() == Direction.HIGHER ? "(≥)" : "(≤)");
    }

    /**
     * When a target is due.
     *
     * @param kind as in the plan document
     * @param text printed words
     * @param from first day whose readings decide
     * @param to last of these days
     */
    public record DueResponse(String kind, @Nullable String text, LocalDate from, LocalDate to) {

        static DueResponse of(Due due, Assessment assessment) {
            return new DueResponse(
                    due.kind().name(),
                    due.text(),
                    assessment.span().from(),
                    assessment.span().to());
        }
    }

    /**
     * One point of a trajectory (分年度目标).
     *
     * @param kind how the date is given
     * @param year for a point of a year
     * @param date for a point of a day
     * @param comparator as in the plan document
     * @param value printed number
     * @param words printed words
     * @param evaluated this is the point evaluated now
     */
    public record PathPoint(
            String kind,
            @Nullable Integer year,
            @Nullable LocalDate date,
            String comparator,
            @Nullable BigDecimal value,
            @Nullable String words,
            boolean evaluated) {

        static List<PathPoint> of(Target target, Target.Point current) {
            return target.points().stream()
                    .map(point -> new PathPoint(
                            point.due().kind().name(),
                            point.due().year(),
                            point.due().date(),
                            point.comparator().name(),
                            point.value(),
                            point.words(),
                            point == current))
                    .toList();
        }
    }

    /**
     * The parts of a compound target.
     *
     * @param kind ALL_OF or ANY_OF
     * @param perObject of which every single one has to meet this
     * @param items the parts
     */
    public record PartsResponse(String kind, @Nullable String perObject, List<PartResponse> items) {

        static @Nullable PartsResponse of(Target target, List<PartResult> parts) {
            Target.Components components = target.components();
            return components == null
                    ? null
                    : new PartsResponse(
                            components.kind().name(),
                            components.perObject(),
                            parts.stream().map(PartResponse::of).toList());
        }
    }

    /**
     * One part of a compound target.
     *
     * @param name printed name
     * @param comparator as in the plan document
     * @param value printed number
     * @param unit unit of the value
     * @param status how it stands by itself
     * @param statusText the same in Chinese
     * @param reason why
     * @param figure the figure that decided
     * @param source where it comes from
     */
    public record PartResponse(
            String name,
            @Nullable String comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            Status status,
            String statusText,
            String reason,
            @Nullable BigDecimal figure,
            @Nullable String source) {

        static PartResponse of(PartResult result) {
            Target.Part part = result.part();
            return new PartResponse(
                    part.name(),
                    part.comparator() == null ? null : part.comparator().name(),
                    part.value(),
                    part.unit(),
                    result.status(),
                    result.status().chinese(),
                    result.reason().text(),
                    result.figure(),
                    result.source());
        }
    }
}
