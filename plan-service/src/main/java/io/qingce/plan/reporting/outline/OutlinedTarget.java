package io.qingce.plan.reporting.outline;

import io.qingce.plan.document.Due;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.indicator.IndicatorKind;
import io.qingce.standards.indicator.IndicatorSource;
import io.qingce.standards.indicator.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reporting reads of a target.
 *
 * @param name printed name
 * @param dataClass where its value comes from
 * @param alternative where it could come from as well
 * @param indicator key of the indicator
 * @param unit unit of its value
 * @param isChange whether its value is a change of something
 * @param points what it asks at which time
 * @param restates target whose words these repeat
 * @param task task under which it is printed
 * @param units the units that take part in that task, in whatever role
 */
public record OutlinedTarget(
        String id,
        String name,
        DataClass dataClass,
        @Nullable DataClass alternative,
        String indicator,
        @Nullable String unit,
        boolean isChange,
        List<Point> points,
        @Nullable String restates,
        @Nullable String task,
        List<String> units) {

    private static final String POINTS = "百分点";

    public OutlinedTarget {
        points = List.copyOf(points);
        units = List.copyOf(units);
    }

    /** A point: its identifier in the target, and when it is due. */
    public record Point(String id, Due due) {}

    /** The point of this identifier. */
    public Optional<Point> point(@Nullable String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    static OutlinedTarget of(TargetDocument target, @Nullable String task, List<String> units) {
        return new OutlinedTarget(
                target.id(),
                target.name().zh(),
                target.dataClass(),
                target.alternativeDataClass(),
                target.indicator(),
                target.unit(),
                isChange(target),
                target.points().stream()
                        .map(point -> new Point(String.valueOf(point.id()), point.due()))
                        .toList(),
                target.restates(),
                task,
                units);
    }

    /** A change by what it is counted in, or by how it is compared. */
    private static boolean isChange(TargetDocument target) {
        return target.change() != null
                || POINTS.equals(target.unit())
                || target.points().stream().anyMatch(point -> switch (point.comparator()) {
                    case DECREASE_BY, INCREASE_BY -> true;
                    default -> false;
                });
    }

    /** Who says its value, where readings do and no unit has to; empty if units report it. */
    Optional<IndicatorSource> computed() {
        if (isReported(dataClass) || isReported(alternative)) {
            return Optional.empty();
        }
        return Indicator.of(indicator).map(Indicator::source).filter(source -> switch (source) {
            case COMPUTED, RANKED -> true;
            case REPORTED_BESIDE_READINGS, MEASURED_ELSEWHERE, REPORTED -> false;
        });
    }

    /** Whether units are asked for it: readings do not decide it, and its words are no repetition. */
    public boolean isAsked() {
        return restates == null && computed().isEmpty();
    }

    /** Between which bounds its value is plausible, by the catalogue or, for an indicator of the plan alone, by its unit. */
    public Optional<Range> plausible() {
        String stated = unit == null ? "" : unit;
        return Indicator.isOwn(indicator)
                ? Range.of(isChange ? IndicatorKind.CHANGE : IndicatorKind.LEVEL, stated)
                : Indicator.of(indicator).flatMap(known -> unit == null ? known.plausible() : known.plausible(stated));
    }

    private static boolean isReported(@Nullable DataClass source) {
        return source == DataClass.REPORTED || source == DataClass.MILESTONE;
    }
}
