package io.qingce.report.requirement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a target asks of its figure. */
public sealed interface Requirement {

    String PERCENT = "%";
    BigDecimal ALL = BigDecimal.valueOf(100);

    /** The number stands in the plan. */
    String PRINT = Words.both("规划原文", "the print of the plan");

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

        public String sign() {
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

    /**
     * 基本消除, 基本完成: the whole of it is surely enough, and less than that is for a person to judge.
     *
     * @param number the whole
     * @param words the printed words
     */
    record Basically(Number number, String words) implements Requirement {}

    /** The superior authority has to say first. */
    record Awaited(Reason reason) implements Requirement {}

    /** No number decides: a judgement of the words does, or nothing can. */
    record Undecidable(Reason reason) implements Requirement {

        /** A judgement decides. */
        public boolean isForAJudgement() {
            return reason.code().equals(Reasons.NO_NUMBER);
        }

        /** No value whatever could decide, from readings or from a report. */
        public boolean holdsForAnyValue() {
            return reason.equals(Reasons.NO_DIRECTION) || reason.code().equals(Reasons.DEGENERATE);
        }
    }

    /** What a point of a target asks of its figure; of 下降 and 提高 the figure is the change. */
    static Requirement of(AssessedPoint at) {
        Target.Point point = at.point();
        return switch (point.comparator()) {
            case LESS_THAN -> number(Test.LESS, at);
            case AT_MOST -> number(Test.AT_MOST, at);
            case MORE_THAN -> number(Test.MORE, at);
            case AT_LEAST, DECREASE_BY, INCREASE_BY -> number(Test.AT_LEAST, at);
            case EQUAL -> number(Test.EQUAL, at);
            case REACH -> reach(at);
            case ELIMINATE -> none(at);
            case COMPLETE -> printed(at);
            case GRADE_AT_LEAST -> printed(Test.AT_MOST, at);
            case BASICALLY_ELIMINATE -> basically(none(at), point);
            case BASICALLY_COMPLETE -> basically(printed(at), point);
            case MEET_SUPERIOR -> bySuperior(at, false).orElseGet(() -> limitOfTheFigure(at));
            case ABOVE_SUPERIOR_AVERAGE -> bySuperior(at, true).orElseGet(() -> awaited(at));
            case TREND -> baseline(at, true);
            case NOT_WORSE_THAN_BASELINE -> baseline(at, false);
            case RANK_IMPROVE -> new Undecidable(Reasons.PEERS);
            case QUALITATIVE, ALL_OF, ANY_OF -> new Undecidable(Reasons.noNumber(words(point)));
        };
    }

    /**
     * 消除: none of it is left. What is not measured down to zero is for a judgement: a concentration, a number to be eliminated
     * of which more is better; of a share of what is eliminated it is all of it, or as much as is printed.
     */
    private static Requirement none(AssessedPoint at) {
        Target.Point point = at.point();
        BigDecimal value = point.value();
        boolean isPositive = value != null && value.signum() > 0;
        if (at.direction() == Direction.HIGHER) {
            BigDecimal whole = isPositive ? value : PERCENT.equals(at.target().unit()) ? ALL : null;
            return whole == null
                    ? new Undecidable(Reasons.noNumber(words(point)))
                    : new Number(Test.AT_LEAST, whole, isPositive ? PRINT : "“" + words(point) + "”");
        }
        return isPositive || (value == null && isConcentration(at.target().unit()))
                ? new Undecidable(Reasons.noNumber(words(point)))
                : new Number(Test.AT_MOST, BigDecimal.ZERO, "“" + words(point) + "”");
    }

    private static Requirement basically(Requirement whole, Target.Point point) {
        return whole instanceof Number number ? new Basically(number, words(point)) : whole;
    }

    /** What is measured in the air or the water is never zero: 消除高值 prints no number. */
    private static boolean isConcentration(@Nullable String unit) {
        return unit != null
                && Unit.of(unit)
                        .map(Unit::symbol)
                        .filter(symbol -> symbol.contains("g/"))
                        .isPresent();
    }

    /** Ozone is held against the standard, sections against the classes assigned to them. */
    private static Requirement limitOfTheFigure(AssessedPoint at) {
        Target target = at.target();
        if (target.indicator().equals(AirIndicator.O3_COMPLIANCE.key())) {
            return new StandardLimit(
                    Test.AT_MOST,
                    Words.both("环境空气质量标准二级限值", "limit of grade II of the air quality standard"),
                    Status.NOT_EVALUABLE,
                    Reasons.noWayToCompute(target));
        }
        return target.indicator().equals(WaterIndicator.ASSESSED_SECTIONS.key())
                ? new StandardLimit(
                        Test.AT_LEAST,
                        Words.both("断面水质目标", "target classes of the sections"),
                        Status.AWAITING_SUPERIOR_VALUE,
                        Reasons.awaited(target, at.span()))
                : awaited(at);
    }

    /** Words in place of a number are for a judgement. */
    private static Requirement awaited(AssessedPoint at) {
        return at.superiorWords()
                .<Requirement>map(words -> new Undecidable(Reasons.noNumber(words)))
                .orElseGet(() -> new Awaited(Reasons.awaited(at.target(), at.span())));
    }

    private static Requirement reach(AssessedPoint at) {
        Direction direction = at.direction();
        if (direction == null) {
            return new Undecidable(Reasons.NO_DIRECTION);
        }
        return number(direction == Direction.LOWER ? Test.AT_MOST : Test.AT_LEAST, at);
    }

    /** 完成: so much of it at least, or at most where less is better. */
    private static Requirement printed(AssessedPoint at) {
        return printed(at.direction() == Direction.LOWER ? Test.AT_MOST : Test.AT_LEAST, at);
    }

    /** The number of the print, of something that carries none in most plans. */
    private static Requirement printed(Test test, AssessedPoint at) {
        return at.point().value() == null ? new Undecidable(Reasons.noNumber(words(at.point()))) : number(test, at);
    }

    private static Requirement number(Test test, AssessedPoint at) {
        Optional<Superior.SuperiorValue> superior = at.superiorValue();
        BigDecimal value =
                superior.map(Superior.SuperiorValue::value).orElse(at.point().value());
        if (value == null) {
            return new Undecidable(Reasons.noNumber(words(at.point())));
        }
        boolean floor = test == Test.AT_LEAST || test == Test.MORE;
        if (floor && value.signum() <= 0) {
            return new Undecidable(Reasons.degenerate(at.target(), value));
        }
        return new Number(test, value, superior.map(Requirement::origin).orElse(PRINT));
    }

    private static Optional<Requirement> bySuperior(AssessedPoint at, boolean better) {
        return at.superiorValue().map(value -> {
            Direction direction = at.usualDirection();
            return direction == null || value.value() == null
                    ? new Undecidable(Reasons.NO_DIRECTION)
                    : new Number(test(direction, better), value.value(), origin(value));
        });
    }

    private static String origin(Superior.SuperiorValue value) {
        if (value.source() == null) {
            return Words.both("上级下达", "set by the superior authority");
        }
        String year = value.year() == null ? "" : value.year() + "年，";
        String yearEn = value.year() == null ? "" : value.year() + ", ";
        return Words.both(
                "上级下达（" + year + value.source() + "）",
                "set by the superior authority (" + yearEn + value.source() + ")");
    }

    private static Requirement baseline(AssessedPoint at, boolean better) {
        Target target = at.target();
        Target.Baseline baseline = target.baseline();
        if (baseline != null && !baseline.mayBeCompared()) {
            return new Undecidable(Reasons.BASELINE_OF_ANOTHER_SCOPE);
        }
        BigDecimal value = baseline == null ? null : baseline.value();
        Direction direction = at.direction();
        if (baseline == null || value == null || direction == null) {
            return new Undecidable(Reasons.NO_BASELINE);
        }
        return new Number(test(direction, better), value, BaseValues.origin(baseline));
    }

    private static Test test(Direction direction, boolean better) {
        if (direction == Direction.LOWER) {
            return better ? Test.LESS : Test.AT_MOST;
        }
        return better ? Test.MORE : Test.AT_LEAST;
    }

    private static String words(Target.Point point) {
        @Nullable String words = point.words();
        return words == null ? point.comparator().chinese() : words;
    }
}
