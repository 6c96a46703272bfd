package io.qingce.report.judgement;

import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.DataClass;
import io.qingce.report.reported.Quantity;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A compound target from its parts (分项合成): one part missed misses ALL_OF, one part met meets ANY_OF, and while a part
 * that could turn the decision is unknown, or not even listed, nothing is decided. A part is known from a supplied figure or
 * judgement of the days assessed, from the target that it is, or, where it repeats the quantity of the target, from the report
 * of the target; a change is counted from the base value.
 */
final class Parts {

    private static final String POINTS = "PERCENTAGE_POINTS";
    private static final String POINTS_UNIT = "百分点";
    private static final Pattern FALL = Pattern.compile("下降|降低|减少|削减|压减|降幅");

    private final AssessedPoint at;
    private final Restatements restatements;
    private final BaseValues bases;
    private final LimitComparison comparison;
    private final Reason unknown;

    /**
     * The parts of one point.
     *
     * @param unknown why a part is not known that nobody declared anything about
     */
    Parts(AssessedPoint at, Restatements restatements, BaseValues bases, LimitComparison comparison, Reason unknown) {
        this.at = at;
        this.restatements = restatements;
        this.bases = bases;
        this.comparison = comparison;
        this.unknown = unknown;
    }

    /**
     * How the parts stand, none for a simple target.
     *
     * @param targets how another target of the plan stands; empty if it has none such
     */
    List<PartResult> results(Function<String, Optional<Verdict>> targets) {
        Components components = at.target().components();
        List<PartResult> results = new ArrayList<>();
        for (int position = 0;
                components != null && position < components.parts().size();
                position++) {
            Components.Part part = components.parts().get(position);
            Optional<PartResult> other = Optional.ofNullable(part.target())
                    .flatMap(targets)
                    .map(verdict -> PartResult.of(part, verdict, at.assessment().phase()));
            results.add(other.orElse(result(part, position)));
        }
        return results;
    }

    /**
     * Whether the target is met; empty while an unknown or unlisted part could turn it. Where every object may meet another part
     * of ANY_OF, no part that not all of them meet misses the target.
     */
    static Optional<Boolean> combined(Components components, List<PartResult> parts) {
        boolean deciding = components.kind() == Components.Kind.ANY_OF;
        if (parts.stream().anyMatch(part -> part.met().equals(Optional.of(deciding)))) {
            return Optional.of(deciding);
        }
        boolean isMixed = components.perObject() != null && deciding;
        boolean isOpen = parts.isEmpty()
                || components.hasUnlisted()
                || isMixed
                || parts.stream().anyMatch(part -> part.met().isEmpty());
        return isOpen ? Optional.empty() : Optional.of(!deciding);
    }

    /**
     * Whether every part has to meet a number by itself that is no share of the number of the whole, so that one number of the
     * whole says nothing of any. 41 stations that are 16, 14, 8, 1 and 2 are one number.
     */
    static boolean eachAsksByItself(AssessedPoint at) {
        Components components = at.target().components();
        BigDecimal whole = at.point().value();
        if (components == null
                || components.kind() != Components.Kind.ALL_OF
                || components.parts().size() < 2) {
            return false;
        }
        List<BigDecimal> values = components.parts().stream()
                .flatMap(part -> Stream.ofNullable(part.value()))
                .toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.size() == components.parts().size() && (whole == null || sum.compareTo(whole) != 0);
    }

    private PartResult result(Components.Part part, int position) {
        return supplied(part, position)
                .or(() -> byReport(part, position))
                .orElseGet(() -> PartResult.unknown(part, unknown));
    }

    /** The newest figure of the days assessed; one of some of them counts while they run. What is done once stays done. */
    private Optional<PartResult> supplied(Components.Part part, int position) {
        boolean isOver = at.assessment().phase() == Assessment.Phase.OVER;
        return restatements.declared().supplied().of(at.target().id(), SuppliedFigure.Kind.PART, position).stream()
                .filter(figure -> !figure.to().isAfter(at.assessment().through()))
                .filter(figure -> isOver && !isDone(figure)
                        ? at.fit(at.dimension(figure)).isFinal()
                        : at.fit(at.dimension(figure)).isUsable())
                .max(java.util.Comparator.comparing(SuppliedFigure::to))
                .flatMap(figure -> bySupplied(part, position, figure));
    }

    private boolean isDone(SuppliedFigure figure) {
        return at.target().dataClass() == DataClass.MILESTONE && Boolean.TRUE.equals(figure.met());
    }

    private Optional<PartResult> bySupplied(Components.Part part, int position, SuppliedFigure figure) {
        Boolean met = figure.met();
        if (met != null) {
            return Optional.of(PartResult.judged(part, at.assessment(), met, figure));
        }
        BigDecimal value = figure.value();
        if (value == null || (isChange(part) && mayBeALevel(part, position, value))) {
            return Optional.empty();
        }
        return requirement(part).map(required -> compared(part, required, value, figure.origin()));
    }

    /** Of a change its amount is supplied; one that would do only as such, and not as a level, is not to be trusted. */
    private boolean mayBeALevel(Components.Part part, int position, BigDecimal value) {
        return requirement(part)
                .flatMap(required -> bases.ofPart(at, part, position)
                        .map(base -> isMet(required, value) && !isMet(required, change(part, value.subtract(base)))))
                .orElse(false);
    }

    private Optional<PartResult> byReport(Components.Part part, int position) {
        if (!at.target().name().zh().equals(part.name())) {
            return Optional.empty();
        }
        return ReportedFigure.of(at, restatements.reports(at))
                .filter(report -> report.fit().isFinal() || at.assessment().phase() != Assessment.Phase.OVER)
                .flatMap(report -> byReport(part, position, report));
    }

    private Optional<PartResult> byReport(Components.Part part, int position, ReportedFigure report) {
        BigDecimal value = report.value().value();
        boolean saysChange = report.value().quantity() == Quantity.CHANGE;
        if (value == null || (saysChange && !isChange(part))) {
            return Optional.empty();
        }
        Optional<BigDecimal> figure =
                isChange(part) && !saysChange ? changeFrom(part, position, value) : Optional.of(value);
        return figure.flatMap(found -> requirement(part)
                .map(required -> compared(part, required, found, report.value().reportedBy())));
    }

    private Optional<BigDecimal> changeFrom(Components.Part part, int position, BigDecimal level) {
        return POINTS.equals(part.change())
                ? bases.ofPart(at, part, position).map(base -> change(part, level.subtract(base)))
                : Optional.empty();
    }

    private static BigDecimal change(Components.Part part, BigDecimal difference) {
        return falls(part) ? difference.negate() : difference;
    }

    private static boolean falls(Components.Part part) {
        return part.comparator() == Comparator.DECREASE_BY
                || (part.comparator() != Comparator.INCREASE_BY
                        && FALL.matcher(part.label()).find());
    }

    private boolean isMet(Requirement.Number required, BigDecimal figure) {
        return required.isMetBy(Exact.of(figure), comparison, Math.max(0, figure.scale()));
    }

    private PartResult compared(
            Components.Part part, Requirement.Number required, BigDecimal figure, @Nullable String source) {
        boolean met = isMet(required, figure);
        Reason reason = Reasons.compared(
                met,
                figure.toPlainString(),
                required.test().sign(),
                required.value().toPlainString());
        return PartResult.decided(part, at.assessment(), met, reason, figure, source == null ? "" : source);
    }

    private static boolean isChange(Components.Part part) {
        return part.comparator() == Comparator.INCREASE_BY
                || part.comparator() == Comparator.DECREASE_BY
                || part.change() != null
                || POINTS_UNIT.equals(part.unit());
    }

    private static Optional<Requirement.Number> requirement(Components.Part part) {
        Comparator comparator = part.comparator();
        BigDecimal value = part.value();
        if (comparator == null || value == null) {
            return Optional.empty();
        }
        Optional<Requirement.Test> test = switch (comparator) {
            case LESS_THAN -> Optional.of(Requirement.Test.LESS);
            case MORE_THAN -> Optional.of(Requirement.Test.MORE);
            case AT_MOST, GRADE_AT_LEAST -> Optional.of(Requirement.Test.AT_MOST);
            case AT_LEAST, COMPLETE, INCREASE_BY, DECREASE_BY -> Optional.of(Requirement.Test.AT_LEAST);
            case EQUAL -> Optional.of(Requirement.Test.EQUAL);
            default -> Optional.empty();
        };
        return test.map(found -> new Requirement.Number(found, value, Requirement.PRINT));
    }
}
