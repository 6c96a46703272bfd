package io.qingce.report.requirement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a level becomes the change that a target asks for (变化幅度): by a comparable base value, from the printed digits of both,
 * in the way that the plan counts. 下降 is counted downwards, 提高 upwards.
 *
 * @param kind what it is counted in
 * @param years over how many years it is the yearly average 年均, of per cent the geometric one; 1 for the whole change
 * @param falls a fall is asked
 * @param base the base value
 * @param origin where the base value comes from
 * @param simulated the base value comes from made-up readings
 */
public record Change(Kind kind, int years, boolean falls, BigDecimal base, String origin, boolean simulated) {

    static final String POINTS = "百分点";
    private static final String PERCENT = "%";
    private static final String YEARLY = "ANNUAL_AVERAGE";
    private static final Exact HUNDRED = Exact.of(100);

    /** A root of a number of years is no fraction: so many digits of it decide. */
    private static final MathContext DIGITS = new MathContext(40);

    private static final int ROOT_DECIMALS = 20;

    /** Rounding of the change moves the level by few of its last digits. */
    private static final int MOST_STEPS = 1_000;

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
        Optional<Boolean> falls = at.falls();
        if (falls.isEmpty()) {
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
            return Counting.without(Reasons.changeUnclear("未说明是百分比还是百分点", "per cent or percentage points is not said"));
        }
        OptionalInt years = years(at, baseline);
        if (years.isEmpty()) {
            return Counting.without(
                    Reasons.changeUnclear("年均变化没有在评价年之前的基准年", "an average of years has no base year before them"));
        }
        boolean made = Boolean.TRUE.equals(baseline.simulated());
        return Counting.of(new Change(
                kind.get(), years.getAsInt(), falls.get(), baseline.value(), BaseValues.origin(baseline), made));
    }

    /** From the base year to the year assessed, where the average of the years is asked; empty if nobody says since when. */
    private static OptionalInt years(AssessedPoint at, Target.Baseline baseline) {
        if (!YEARLY.equals(at.target().change())) {
            return OptionalInt.of(1);
        }
        int years = baseline.year() == null ? 0 : at.span().to().getYear() - baseline.year();
        return years > 0 ? OptionalInt.of(years) : OptionalInt.empty();
    }

    /** What a change is counted in, by the document or by the units; empty if it stays open. */
    static Optional<Kind> kind(
            @Nullable String stated, @Nullable String unit, @Nullable String words, @Nullable String level) {
        if (stated != null && !stated.equals(YEARLY)) {
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
            return Optional.of(difference.dividedBy(Exact.of(years)));
        }
        if (from.signum() == 0) {
            return Optional.empty();
        }
        return years == 1
                ? Optional.of(difference.times(HUNDRED).dividedBy(from.abs()))
                : yearly(level.dividedBy(from)).map(rate -> (falls ? rate.negated() : rate).times(HUNDRED));
    }

    /** The rate of change of each year that leads to such a multiple; empty if there is none. */
    private Optional<Exact> yearly(Exact multiple) {
        if (multiple.signum() < 0) {
            return Optional.empty();
        }
        BigDecimal power = multiple.toDecimal(2 * ROOT_DECIMALS);
        BigDecimal root = power.signum() == 0 ? power : root(power);
        return Optional.of(
                Exact.of(root.setScale(ROOT_DECIMALS, RoundingMode.HALF_EVEN)).minus(Exact.of(1)));
    }

    /** The root of so many years, by Newton's method from the root in floating point. */
    private BigDecimal root(BigDecimal power) {
        BigDecimal root = BigDecimal.valueOf(Math.pow(power.doubleValue(), 1.0 / years));
        BigDecimal degree = BigDecimal.valueOf(years);
        for (int step = 0; step < 3; step++) {
            BigDecimal slope = degree.multiply(root.pow(years - 1, DIGITS));
            root = root.subtract(root.pow(years, DIGITS).subtract(power).divide(slope, DIGITS), DIGITS);
        }
        return root;
    }

    /**
     * The level that just makes a change big enough: what is asked of the change is as much as it of the level, since a
     * change is counted from printed digits.
     *
     * @param asked the change that is asked
     * @param meets whether a change meets it
     * @param decimals official decimals of the level
     */
    public Optional<Requirement.Number> level(Requirement.Number asked, Predicate<Exact> meets, int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal worse = falls ? step : step.negate();
        Predicate<BigDecimal> enough =
                level -> of(Exact.of(level)).map(meets::test).orElse(false);
        BigDecimal level = about(asked.value()).setScale(decimals, RoundingMode.HALF_EVEN);
        for (int steps = 0; steps < MOST_STEPS && !enough.test(level); steps++) {
            level = level.subtract(worse);
        }
        for (int steps = 0; steps < MOST_STEPS && enough.test(level.add(worse)); steps++) {
            level = level.add(worse);
        }
        return enough.test(level) && !enough.test(level.add(worse))
                ? Optional.of(new Requirement.Number(
                        falls ? Requirement.Test.AT_MOST : Requirement.Test.AT_LEAST, level, said(asked)))
                : Optional.empty();
    }

    /**
     * Whether a level in one unit has a change in the printed one: an absolute change is in the unit of the level, and only a share
     * rises or falls by percentage points.
     */
    public boolean counts(String level, @Nullable String printed) {
        return switch (kind) {
            case ABSOLUTE -> printed == null || level.isEmpty() || level.equals(printed);
            case PERCENTAGE_POINTS -> level.isEmpty() || level.equals(PERCENT);
            case RELATIVE -> true;
        };
    }

    /** The level near which a change is big enough. */
    private BigDecimal about(BigDecimal change) {
        BigDecimal signed = falls ? change.negate() : change;
        if (kind != Kind.RELATIVE) {
            return base.add(signed.multiply(BigDecimal.valueOf(years)));
        }
        BigDecimal factor = BigDecimal.ONE.add(signed.movePointLeft(2));
        return base.multiply(factor.max(BigDecimal.ZERO).pow(years));
    }

    private String said(Requirement.Number asked) {
        return asked.origin() + "；较" + origin + " " + base.toPlainString() + (years > 1 ? "年均" : "")
                + (falls ? "下降" : "提高") + asked.value().toPlainString() + unit("");
    }

    /** Official decimals: one for per cent and points, those of both levels otherwise, of a yearly average at least one. */
    public int decimals(int ofTheLevel) {
        int ofLevels = Math.max(ofTheLevel, Math.max(0, base.scale()));
        return kind != Kind.ABSOLUTE ? 1 : years == 1 ? ofLevels : Math.max(1, ofLevels);
    }

    /** The change by a level of readings, from its printed digits. */
    public Figure of(Figure level) {
        Optional<Exact> change = level.rounded().map(Exact::of).flatMap(this::of);
        Words of = Words.of(level.basis().statistic());
        Words from = Words.of(origin);
        String yearly = years > 1 ? years + "年年均" : "";
        String yearlyEn = years > 1 ? "yearly over " + years + " years, " : "";
        String statistic = Words.both(
                of.zh() + "；较" + from.zh() + " " + base.toPlainString() + yearly + (falls ? "下降" : "提高"),
                of.en() + "; " + yearlyEn + (falls ? "fall" : "rise") + " from the " + from.en() + ", "
                        + base.toPlainString());
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
