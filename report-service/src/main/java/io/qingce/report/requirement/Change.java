package io.qingce.report.requirement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a level becomes the change that a target asks for (变化幅度): by a comparable base value, from the printed digits of both,
 * in the way that the plan counts. 下降 is counted downwards, 提高 upwards.
 *
 * @param kind what it is counted in
 * @param falls a fall is asked
 * @param base the base value
 * @param origin where the base value comes from
 * @param simulated the base value comes from made-up readings
 */
public record Change(Kind kind, boolean falls, BigDecimal base, String origin, boolean simulated) {

    private static final String POINTS = "百分点";
    private static final String PERCENT = "%";
    private static final Exact HUNDRED = Exact.of(100);

    /** What a change is counted in. */
    public enum Kind {
        /** In the unit of the level 绝对量. */
        ABSOLUTE,
        /** In percentage points, between two shares 百分点. */
        PERCENTAGE_POINTS,
        /** In per cent of the base value 相对比例. */
        RELATIVE
    }

    /** How a change is counted, or why it cannot be. */
    public record Counting(
            Optional<Change> change, @Nullable Reason missing) {

        static Counting of(Change change) {
            return new Counting(Optional.of(change), null);
        }

        static Counting without(Reason reason) {
            return new Counting(Optional.empty(), reason);
        }

        /** Why it cannot be counted. */
        public Reason reason() {
            return missing == null ? Reasons.NO_BASELINE : missing;
        }
    }

    /** How the change of a target is counted. */
    public static Counting of(AssessedPoint at) {
        Target target = at.target();
        Target.Baseline baseline = target.baseline();
        boolean falls = at.point().comparator() == Comparator.DECREASE_BY;
        if (!falls && at.point().comparator() != Comparator.INCREASE_BY) {
            return Counting.without(Reasons.changeUnclear("原文未说明上升还是下降", "the print does not say up or down"));
        }
        if (baseline != null && !baseline.mayBeCompared()) {
            return Counting.without(Reasons.BASELINE_OF_ANOTHER_SCOPE);
        }
        if (baseline == null || baseline.value() == null) {
            return Counting.without(
                    BaseValues.year(at).isPresent() && at.isComputed()
                            ? Reasons.baselineShort(BaseValues.year(at).getAsInt())
                            : Reasons.NO_BASELINE);
        }
        Optional<Kind> kind = kind(target.change(), target.unit(), at.point().words(), levelUnit(target));
        if (kind.isEmpty()) {
            boolean yearly = "ANNUAL_AVERAGE".equals(target.change());
            return Counting.without(
                    yearly
                            ? Reasons.changeUnclear("年均变化须填报变化幅度", "an average of years has to be reported as such")
                            : Reasons.changeUnclear("未说明是百分比还是百分点", "per cent or percentage points is not said"));
        }
        boolean made = Boolean.TRUE.equals(baseline.simulated());
        return Counting.of(new Change(kind.get(), falls, baseline.value(), BaseValues.origin(baseline), made));
    }

    /** What a change is counted in, by the document or by the units; empty if it stays open. */
    static Optional<Kind> kind(
            @Nullable String stated, @Nullable String unit, @Nullable String words, @Nullable String level) {
        if (stated != null) {
            return switch (stated) {
                case "ABSOLUTE" -> Optional.of(Kind.ABSOLUTE);
                case "PERCENTAGE_POINTS" -> Optional.of(Kind.PERCENTAGE_POINTS);
                case "RELATIVE" -> Optional.of(Kind.RELATIVE);
                default -> Optional.empty();
            };
        }
        if (POINTS.equals(unit) || (words != null && words.contains(POINTS))) {
            return Optional.of(Kind.PERCENTAGE_POINTS);
        }
        if (PERCENT.equals(unit)) {
            return level == null || level.equals(PERCENT) ? Optional.empty() : Optional.of(Kind.RELATIVE);
        }
        return unit == null || level == null || unit.equals(level) ? Optional.of(Kind.ABSOLUTE) : Optional.empty();
    }

    private static @Nullable String levelUnit(Target target) {
        return Indicator.of(target.indicator())
                .flatMap(indicator -> indicator.units().stream().findFirst())
                .orElse(null);
    }

    /** The change of a level from the base value; empty for a share of nothing. */
    public Optional<Exact> of(Exact level) {
        Exact from = Exact.of(base);
        Exact difference = falls ? from.minus(level) : level.minus(from);
        if (kind != Kind.RELATIVE) {
            return Optional.of(difference);
        }
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.times(HUNDRED).dividedBy(from.abs()));
    }

    /** Official decimals: one for per cent and points, those of both levels otherwise. */
    public int decimals(int ofTheLevel) {
        return kind == Kind.ABSOLUTE ? Math.max(ofTheLevel, Math.max(0, base.scale())) : 1;
    }

    /** The change by a level of readings, from its printed digits. */
    public Figure of(Figure level) {
        Optional<Exact> change = level.rounded().map(Exact::of).flatMap(this::of);
        Words of = Words.of(level.basis().statistic());
        Words from = Words.of(origin);
        String statistic = Words.both(
                of.zh() + "；较" + from.zh() + " " + base.toPlainString() + (falls ? "下降" : "提高"),
                of.en() + "; " + (falls ? "fall" : "rise") + " from the " + from.en() + ", " + base.toPlainString());
        return new Figure(
                change,
                decimals(level.decimals()),
                level.dimension().as(Quantity.CHANGE, unit(level.unit())),
                level.shortfall(),
                level.valid(),
                level.needed(),
                level.edition(),
                level.simulated() || simulated,
                Optional.empty(),
                level.basis().of(statistic, change.orElse(null)));
    }

    private String unit(String ofTheLevel) {
        return switch (kind) {
            case ABSOLUTE -> ofTheLevel;
            case PERCENTAGE_POINTS -> POINTS;
            case RELATIVE -> PERCENT;
        };
    }
}
