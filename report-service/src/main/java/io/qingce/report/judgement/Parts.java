package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compound target from its parts (分项合成): one part missed misses ALL_OF, one part met meets ANY_OF, and while a part
 * that could turn the decision is unknown nothing is decided. A part is known from a supplied figure or judgement, or, where
 * it repeats the quantity of the target, from the report of the target; a change is counted from the base value.
 */
final class Parts {

    private static final String POINTS = "PERCENTAGE_POINTS";

    private final Target target;
    private final Target.Components components;
    private final Assessment assessment;
    private final DeclaredFigures declared;
    private final LimitComparison comparison;

    private Parts(
            Target target,
            Target.Components components,
            Assessment assessment,
            DeclaredFigures declared,
            LimitComparison comparison) {
        this.target = target;
        this.components = components;
        this.assessment = assessment;
        this.declared = declared;
        this.comparison = comparison;
    }

    /** The parts of a target, none for a simple one. */
    static List<PartResult> of(
            Target target, Assessment assessment, DeclaredFigures declared, LimitComparison comparison) {
        Target.Components components = target.components();
        return components == null
                ? List.of()
                : new Parts(target, components, assessment, declared, comparison).results();
    }

    /** Whether the target is met; empty while an unknown part could turn it. */
    static Optional<Boolean> combined(Target.Components.Kind kind, List<PartResult> parts) {
        boolean deciding = kind == Target.Components.Kind.ANY_OF;
        if (parts.stream().anyMatch(part -> part.met().equals(Optional.of(deciding)))) {
            return Optional.of(deciding);
        }
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.met().isEmpty())
                ? Optional.empty()
                : Optional.of(!deciding);
    }

    private List<PartResult> results() {
        List<PartResult> results = new ArrayList<>();
        for (int position = 0; position < components.parts().size(); position++) {
            results.add(result(components.parts().get(position), position));
        }
        return results;
    }

    private PartResult result(Target.Part part, int position) {
        return supplied(position)
                .flatMap(figure -> bySupplied(part, position, figure))
                .or(() -> byReport(part, position))
                .orElseGet(() -> PartResult.unknown(part, assessment));
    }

    private Optional<SuppliedFigure> supplied(int position) {
        return declared.supplied()
                .newest(
                        target.id(),
                        SuppliedFigure.Kind.PART,
                        position,
                        assessment.span().from(),
                        assessment.lastCounted());
    }

    private Optional<PartResult> bySupplied(Target.Part part, int position, SuppliedFigure figure) {
        Boolean met = figure.met();
        boolean isFinal = assessment.phase() != Assessment.Phase.OVER
                || figure.to().equals(assessment.span().to());
        if (met != null) {
            return met || isFinal
                    ? Optional.of(PartResult.decided(
                            part, assessment, met, Reasons.judged(figure), figure.value(), figure.origin()))
                    : Optional.empty();
        }
        BigDecimal value = figure.value();
        return value == null || !isFinal
                ? Optional.empty()
                : requirement(part).map(required -> compared(part, required, value, figure.origin()));
    }

    private Optional<PartResult> byReport(Target.Part part, int position) {
        if (!part.name().equals(target.name().zh())) {
            return Optional.empty();
        }
        Target.Point point = target.points().get(target.points().size() - 1);
        return ReportedFigure.of(target, point, assessment, declared.reported(target.id()))
                .filter(report -> report.isFinal() || assessment.phase() != Assessment.Phase.OVER)
                .map(ReportedFigure::value)
                .flatMap(report -> byReport(part, position, report));
    }

    private Optional<PartResult> byReport(Target.Part part, int position, ReportedValue report) {
        BigDecimal level = report.value();
        if (level == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> figure = !isChange(part)
                ? Optional.of(level)
                : POINTS.equals(part.change()) ? base(part, position).map(level::subtract) : Optional.empty();
        return figure.flatMap(found ->
                requirement(part).map(required -> compared(part, required, change(part, found), report.reportedBy())));
    }

    private static BigDecimal change(Target.Part part, BigDecimal difference) {
        return part.comparator() == Comparator.DECREASE_BY ? difference.negate() : difference;
    }

    private Optional<BigDecimal> base(Target.Part part, int position) {
        Target.Baseline printed = part.baseline();
        if (printed != null && printed.value() != null) {
            return printed.mayBeCompared() ? Optional.of(printed.value()) : Optional.empty();
        }
        return declared.supplied()
                .baseline(target.id(), position)
                .filter(SuppliedFigure::comparable)
                .map(SuppliedFigure::value);
    }

    private PartResult compared(
            Target.Part part, Requirement.Number required, BigDecimal figure, @Nullable String source) {
        boolean met = required.isMetBy(Exact.of(figure), comparison, Math.max(0, figure.scale()));
        Reason reason = Reasons.compared(
                met,
                figure.toPlainString(),
                required.test().sign(),
                required.value().toPlainString());
        return PartResult.decided(part, assessment, met, reason, figure, source == null ? "" : source);
    }

    private static boolean isChange(Target.Part part) {
        return part.comparator() == Comparator.INCREASE_BY || part.comparator() == Comparator.DECREASE_BY;
    }

    private static Optional<Requirement.Number> requirement(Target.Part part) {
        Comparator comparator = part.comparator();
        BigDecimal value = part.value();
        if (comparator == null || value == null) {
            return Optional.empty();
        }
        Optional<Requirement.Test> test = switch (comparator) {
            case LESS_THAN -> Optional.of(Requirement.Test.LESS);
            case AT_MOST, GRADE_AT_LEAST -> Optional.of(Requirement.Test.AT_MOST);
            case AT_LEAST, COMPLETE, INCREASE_BY, DECREASE_BY -> Optional.of(Requirement.Test.AT_LEAST);
            case EQUAL -> Optional.of(Requirement.Test.EQUAL);
            default -> Optional.empty();
        };
        return test.map(found -> new Requirement.Number(found, value, "规划原文"));
    }
}
