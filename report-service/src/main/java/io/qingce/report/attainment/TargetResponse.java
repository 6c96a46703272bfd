package io.qingce.report.attainment;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Beside;
import io.qingce.report.judgement.PartResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Due;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.responsible.Awaiting;
import io.qingce.report.responsible.Responsible;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
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
 * @param comparatorText the same in words, with the sign
 * @param targetValue printed number, or the one that the superior authority set
 * @param targetWords printed words
 * @param targetUnit unit of the number to be met
 * @param unit unit of the value
 * @param due when it is due, and the days whose readings decide
 * @param status how it stands
 * @param statusText the same in words
 * @param reasonCode stable slug of the reason
 * @param reason why
 * @param awaiting whom it waits for, and since when; absent if for nobody
 * @param value the figure with the official decimals
 * @param dimension what the figure is a figure of: level or change, of whom, of which days, from where 口径
 * @param provisional the figure may not stand as valid
 * @param validDays valid days, for figures of the air
 * @param neededDays days that the figure needs
 * @param edition edition of the standard
 * @param simulated made-up readings went in
 * @param basis everything needed to recompute
 * @param baseline value of an earlier year as printed, with the year of this very value
 * @param awaits what the superior authority has to supply
 * @param superiorValues what the superior authority set so far
 * @param restates the target that it repeats and by which it was judged; scored only once
 * @param path all points of a target that has several, and each year of a yearly or undated one, each with its own status
 * @param parts the parts of a compound target
 * @param responsible who answers for it by the print 责任单位
 * @param responsibleNote what to know where nobody is named
 * @param caveats what to know before trusting the status; none of it changed the status
 * @param beside what was declared and is of something else, with the reason; none of it changed the status 不作判定的数值
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
        @Nullable String targetUnit,
        @Nullable String unit,
        DueResponse due,
        Status status,
        String statusText,
        String reasonCode,
        String reason,
        @Nullable Awaiting awaiting,
        @Nullable BigDecimal value,
        @Nullable Dimension dimension,
        boolean provisional,
        @Nullable Integer validDays,
        @Nullable Integer neededDays,
        @Nullable String edition,
        boolean simulated,
        @Nullable FigureBasis basis,
        Target.@Nullable Baseline baseline,
        @Nullable String awaits,
        List<Superior.SuperiorValue> superiorValues,
        @Nullable String restates,
        @Nullable List<PathPoint> path,
        @Nullable PartsResponse parts,
        List<Responsible> responsible,
        @Nullable String responsibleNote,
        List<Reason> caveats,
        List<Beside> beside) {

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
                comparatorText(result.current().at()),
                result.required(),
                point.words(),
                result.requiredUnit(),
                result.unit(),
                DueResponse.of(point.due(), result.assessment()),
                verdict.status(),
                verdict.status().words().text(),
                verdict.reason().code(),
                verdict.reason().text(),
                Awaiting.of(result, responsible),
                result.value(),
                figure.map(Figure::dimension).orElse(null),
                result.isProvisional(),
                figure.map(Figure::valid).orElse(null),
                figure.map(Figure::needed).orElse(null),
                result.edition(),
                result.isSimulated(),
                figure.map(Figure::basis).orElse(null),
                target.baseline(),
                target.superior() == null ? null : target.superior().needed(),
                target.superior() == null ? List.of() : target.superior().values(),
                result.current().restates(),
                result.path().isEmpty() ? null : PathPoint.of(result),
                PartsResponse.of(target, result.parts()),
                responsible,
                responsible.isEmpty() ? Responsible.NOBODY : null,
                result.caveats(),
                result.beside());
    }

    /** 达到 is read by direction, and says how. */
    private static String comparatorText(AssessedPoint at) {
        Comparator comparator = at.point().comparator();
        if (comparator == Comparator.REACH && at.direction() != null) {
            String sign = at.direction() == Direction.HIGHER ? "≥" : "≤";
            return Words.both(comparator.chinese() + "（" + sign + "）", sign);
        }
        return Words.both(
                comparator.chinese() + (comparator.isSymbol() ? "（" + comparator.sign() + "）" : ""), comparator.sign());
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
     * The parts of a compound target.
     *
     * @param kind ALL_OF or ANY_OF
     * @param perObject of which every single one has to meet this
     * @param count how many parts the print has, where they are not all listed
     * @param open printed words that leave the list open, such as 等: then the listed parts are never all of them
     * @param items the parts
     */
    public record PartsResponse(
            String kind,
            @Nullable String perObject,
            @Nullable Integer count,
            @Nullable String open,
            List<PartResponse> items) {

        static @Nullable PartsResponse of(Target target, List<PartResult> parts) {
            Components components = target.components();
            return components == null
                    ? null
                    : new PartsResponse(
                            components.kind().name(),
                            components.perObject(),
                            components.count(),
                            components.open(),
                            parts.stream().map(PartResponse::of).toList());
        }
    }

    /**
     * One part of a compound target.
     *
     * @param name printed name
     * @param comparator as in the plan document
     * @param value printed number
     * @param targetUnit unit of the number to be met
     * @param unit unit of the value
     * @param status how it stands by itself
     * @param statusText the same in words
     * @param reasonCode stable slug of the reason
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
            String reasonCode,
            String reason,
            @Nullable BigDecimal figure,
            @Nullable String source) {

        static PartResponse of(PartResult result) {
            Components.Part part = result.part();
            return new PartResponse(
                    part.label(),
                    part.comparator() == null ? null : part.comparator().name(),
                    part.value(),
                    part.unit(),
                    result.status(),
                    result.status().words().text(),
                    result.reason().code(),
                    result.reason().text(),
                    result.figure(),
                    result.source());
        }
    }
}
