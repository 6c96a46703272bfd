package io.qingce.report.judgement;

import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.Direction;
import io.qingce.report.plan.Target;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a target asks of its figure. */
public sealed interface Requirement {

    /** How a figure meets a number. */
    enum Test {
        LESS("<"),
        AT_MOST("≤"),
        MORE(">"),
        AT_LEAST("≥"),
        EQUAL("=");

        private final String sign;

        Test(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** Whether the figure meets the number, compared at so many decimals. */
        public boolean isMet(Exact figure, Exact number, LimitComparison comparison, int decimals) {
            return switch (this) {
                case LESS -> !comparison.meetsLower(figure, number, decimals);
                case AT_MOST -> comparison.meetsUpper(figure, number, decimals);
                case MORE -> !comparison.meetsUpper(figure, number, decimals);
                case AT_LEAST -> comparison.meetsLower(figure, number, decimals);
                case EQUAL ->
                    comparison.meetsUpper(figure, number, decimals) && comparison.meetsLower(figure, number, decimals);
            };
        }
    }

    /**
     * A number to be met.
     *
     * @param test how
     * @param value the number, with its printed decimals
     * @param origin where the number comes from
     */
    record Number(Test test, BigDecimal value, String origin) implements Requirement {

        /** Decimals of the comparison: the official ones of the figure, or the printed ones if those are more. */
        public int decimals(int official) {
            return Math.max(official, value.scale());
        }

        /** Whether a figure with so many official decimals meets the number. */
        public boolean isMetBy(Exact figure, LimitComparison comparison, int official) {
            return test.isMet(figure, Exact.of(value), comparison, decimals(official));
        }
    }

    /**
     * A limit that comes with the figure; no plan prints it: the air quality standard of the edition applied, or the classes
     * assigned to sections.
     *
     * @param test how
     * @param origin where the limit comes from
     * @param statusWithout how the target stands where there is none
     * @param reasonWithout why
     */
    record StandardLimit(Test test, String origin, Status statusWithout, Reason reasonWithout) implements Requirement {

        public Number with(BigDecimal limit) {
            return new Number(test, limit, origin);
        }
    }

    /** The superior authority has to say first. */
    record Awaited(Reason reason) implements Requirement {}

    /** No number decides. */
    record Undecidable(Reason reason) implements Requirement {

        /** No value whatever could decide, from readings or from a report. */
        boolean holdsForAnyValue() {
            return reason.equals(Reasons.NO_DIRECTION) || reason.code().equals(Reasons.DEGENERATE);
        }
    }

    /** What a point of a target asks. */
    static Requirement of(Target target, Target.Point point) {
        Optional<BigDecimal> superior = superiorValue(target);
        return switch (point.comparator()) {
            case LESS_THAN -> number(Test.LESS, target, point);
            case AT_MOST -> number(Test.AT_MOST, target, point);
            case AT_LEAST -> number(Test.AT_LEAST, target, point);
            case EQUAL -> number(Test.EQUAL, target, point);
            case REACH -> reach(target, point);
            case ELIMINATE -> new Number(Test.AT_MOST, BigDecimal.ZERO, "“" + words(point) + "”");
            case MEET_SUPERIOR ->
                superior.<Requirement>map(value -> bySuperior(target, value, false))
                        .orElseGet(() -> limitOfTheFigure(target));
            case ABOVE_SUPERIOR_AVERAGE ->
                superior.<Requirement>map(value -> bySuperior(target, value, true))
                        .orElseGet(() -> new Awaited(Reasons.awaited(target)));
            case TREND -> baseline(target, true);
            case NOT_WORSE_THAN_BASELINE -> baseline(target, false);
            case BASICALLY_ELIMINATE, BASICALLY_COMPLETE -> new Undecidable(Reasons.noNumber(words(point)));
            case RANK_IMPROVE -> new Undecidable(Reasons.PEERS);
            default -> new Undecidable(Reasons.notFromReadings(point.comparator()));
        };
    }

    /** Ozone is held against the standard, sections against the classes assigned to them. */
    private static Requirement limitOfTheFigure(Target target) {
        if (target.indicator().equals(AirIndicator.O3_COMPLIANCE.key())) {
            return new StandardLimit(
                    Test.AT_MOST, "环境空气质量标准二级限值", Status.NOT_COMPUTABLE, Reasons.noWayToCompute(target));
        }
        return target.indicator().equals(WaterIndicator.ASSESSED_SECTIONS.key())
                ? new StandardLimit(
                        Test.AT_LEAST,
                        "断面水质目标 classes assigned to the sections",
                        Status.AWAITING_SUPERIOR_VALUE,
                        Reasons.awaited(target))
                : new Awaited(Reasons.awaited(target));
    }

    private static Requirement reach(Target target, Target.Point point) {
        if (target.direction() == null) {
            return new Undecidable(Reasons.NO_DIRECTION);
        }
        return number(target.direction() == Direction.LOWER ? Test.AT_MOST : Test.AT_LEAST, target, point);
    }

    private static Requirement number(Test test, Target target, Target.Point point) {
        Optional<BigDecimal> superior = superiorValue(target);
        BigDecimal value = superior.orElse(point.value());
        if (value == null) {
            return new Undecidable(Reasons.noNumber(words(point)));
        }
        boolean floor = test == Test.AT_LEAST || test == Test.MORE;
        if (floor && value.signum() <= 0) {
            return new Undecidable(Reasons.degenerate(target, value));
        }
        return new Number(test, value, superior.isPresent() ? "上级下达" : "规划原文");
    }

    private static Requirement bySuperior(Target target, BigDecimal value, boolean better) {
        if (target.direction() == null) {
            return new Undecidable(Reasons.NO_DIRECTION);
        }
        return new Number(test(target.direction(), better), value, "上级下达");
    }

    private static Requirement baseline(Target target, boolean better) {
        Target.Baseline baseline = target.baseline();
        if (baseline != null && !baseline.mayBeCompared()) {
            return new Undecidable(Reasons.BASELINE_OF_ANOTHER_SCOPE);
        }
        BigDecimal value = baseline == null ? null : baseline.value();
        if (baseline == null || value == null || target.direction() == null) {
            return new Undecidable(Reasons.NO_BASELINE);
        }
        String origin = baseline.words() == null ? "基准值" : "基准值，" + baseline.words();
        return new Number(test(target.direction(), better), value, origin);
    }

    private static Test test(Direction direction, boolean better) {
        if (direction == Direction.LOWER) {
            return better ? Test.LESS : Test.AT_MOST;
        }
        return better ? Test.MORE : Test.AT_LEAST;
    }

    private static Optional<BigDecimal> superiorValue(Target target) {
        if (target.superior() == null) {
            return Optional.empty();
        }
        return target.superior().values().stream()
                .map(Target.SuperiorValue::value)
                .filter(value -> value != null)
                .reduce((earlier, later) -> later);
    }

    private static String words(Target.Point point) {
        @Nullable String words = point.words();
        Comparator comparator = point.comparator();
        return words == null ? comparator.chinese() : words;
    }
}
