package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The verified value by which a target is judged that no reading decides (填报核实值).
 *
 * @param value the value
 * @param isFinal it covers the end of the period assessed, or was reported for this very point
 */
record ReportedFigure(ReportedValue value, boolean isFinal) {

    /**
     * The newest value for a point: one reported for this point, or one that ends inside the days assessed and was reported
     * for none in particular. A value of days after the day asked about does not count.
     */
    static Optional<ReportedFigure> of(
            Target target, Target.Point point, Assessment assessment, List<ReportedValue> values) {
        int position = target.points().indexOf(point);
        return values.stream()
                .filter(value -> !value.period().to().isAfter(assessment.through()))
                .filter(value -> value.point() == null ? isInside(value, assessment) : value.point() == position)
                .reduce((earlier, later) ->
                        later.period().to().isBefore(earlier.period().to()) ? earlier : later)
                .map(value -> new ReportedFigure(value, isFinal(value, assessment)));
    }

    private static boolean isInside(ReportedValue value, Assessment assessment) {
        return !value.period().to().isBefore(assessment.span().from())
                && !value.period().to().isAfter(assessment.span().to());
    }

    private static boolean isFinal(ReportedValue value, Assessment assessment) {
        return value.point() != null
                || value.period().to().equals(assessment.span().to());
    }

    /**
     * What the value has to meet. A number printed with 完成 is a floor; of a change its amount is reported, of grades the
     * worst one. Empty where no number decides.
     */
    static Optional<Requirement.Number> required(Target target, Target.Point point) {
        if (Requirement.of(target, point) instanceof Requirement.Number number) {
            return Optional.of(number);
        }
        BigDecimal value = point.value();
        if (value == null) {
            return Optional.empty();
        }
        return switch (point.comparator()) {
            case COMPLETE -> Optional.of(new Requirement.Number(Requirement.Test.AT_LEAST, value, "规划原文"));
            case INCREASE_BY, DECREASE_BY ->
                Optional.of(new Requirement.Number(Requirement.Test.AT_LEAST, value, "规划原文（变化幅度 amount of change）"));
            case GRADE_AT_LEAST ->
                Optional.of(new Requirement.Number(Requirement.Test.AT_MOST, value, "规划原文（最差等级 the worst grade）"));
            default -> Optional.empty();
        };
    }

    /** How the target stands by this value. */
    Verdict judge(Target target, Target.Point point, Assessment assessment, FigureJudgement judge) {
        if (assessment.phase() == Assessment.Phase.OVER && !isFinal) {
            return verdict(Status.AWAITING_REPORT, Reasons.reportNotFinal(value, assessment), target);
        }
        Optional<Requirement.Number> required = required(target, point);
        if (required.isEmpty() || value.value() == null) {
            return verdict(Status.QUALITATIVE, Reasons.reportedWords(value), target);
        }
        Verdict verdict =
                judge.judge(required.get(), Optional.of(figure(target)), assessment, Reasons.noWayToCompute(target));
        return new Verdict(
                verdict.status(), Reasons.reported(value, verdict.reason()), verdict.figure(), verdict.required());
    }

    private Verdict verdict(Status status, Reason reason, Target target) {
        return new Verdict(status, reason, Optional.of(figure(target)), Optional.empty());
    }

    private Figure figure(Target target) {
        BigDecimal number = value.value();
        Optional<Exact> exact = Optional.ofNullable(number).map(Exact::of);
        FigureBasis.Report report = new FigureBasis.Report(
                value.report(), value.reportedBy(), value.period().text(), value.verifiedAt(), value.words(), isFinal);
        return new Figure(
                exact,
                number == null ? 0 : Math.max(0, number.scale()),
                target.unit() == null ? "" : target.unit(),
                Optional.empty(),
                null,
                null,
                null,
                false,
                Optional.empty(),
                new FigureBasis(
                        "填报核实值 value reported and verified",
                        number,
                        exact.map(Exact::toString).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        report));
    }
}
