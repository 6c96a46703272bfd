package io.qingce.report.requirement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Dimension;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.indicator.IndicatorKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point of a target over the days that decide it, as of one day (评价时点): what its figure has to be a figure of.
 *
 * @param region full printed name of the region of the plan
 */
public record AssessedPoint(String region, Target target, Target.Point point, Assessment assessment) {

    private static final String RANKS = "air-rank";
    private static final String REDUCTION = "-reduction";
    private static final String YEARLY = "ANNUAL_AVERAGE";
    private static final Pattern AVERAGE = Pattern.compile("年均|平均");
    private static final Set<String> EVENTS = Set.of("起", "次", "件", "例", "宗");
    private static final Pattern COUNTED_EVENTS = Pattern.compile("火点|事件|事故|案件");

    private static final String DAYS = "天";
    private static final Set<String> PIECES = Set.of("个", "处");

    private static final Set<Comparator> CHANGES = EnumSet.of(Comparator.DECREASE_BY, Comparator.INCREASE_BY);

    private static final Set<Comparator> COMPARED = EnumSet.of(
            Comparator.LESS_THAN,
            Comparator.AT_MOST,
            Comparator.MORE_THAN,
            Comparator.AT_LEAST,
            Comparator.EQUAL,
            Comparator.REACH,
            Comparator.MEET_SUPERIOR,
            Comparator.ABOVE_SUPERIOR_AVERAGE);

    private static final Pattern FALL = Pattern.compile("下降|降低|减少|削减|压减|降幅");
    private static final Pattern RISE = Pattern.compile("提高|上升|增加|增长|提升|增幅");

    /** What is done by a date stays done: the end of the days is enough. */
    private static final Set<Comparator> DONE = EnumSet.of(
            Comparator.COMPLETE,
            Comparator.BASICALLY_COMPLETE,
            Comparator.ELIMINATE,
            Comparator.BASICALLY_ELIMINATE,
            Comparator.QUALITATIVE);

    /** The point of a target that is to be met next on a day; the last one after the last. */
    public static AssessedPoint now(PlanDocument plan, Target target, LocalDate through) {
        Target.Point point = target.pointAt(plan.period(), through);
        Span span = point.due().assessed(plan.period(), through);
        return new AssessedPoint(plan.region().name(), target, point, new Assessment(span, through));
    }

    /** Every point of a target, and each year of a yearly or undated one, in the order of the plan. */
    public static List<AssessedPoint> all(PlanDocument plan, Target target, LocalDate through) {
        return target.points().stream()
                .flatMap(point -> point.due().occasions(plan.period(), through).stream()
                        .map(span ->
                                new AssessedPoint(plan.region().name(), target, point, new Assessment(span, through))))
                .toList();
    }

    /** The days that decide. */
    public Span span() {
        return assessment.span();
    }

    /** The same point of the target with a base value. */
    public AssessedPoint with(Target.Baseline base) {
        return new AssessedPoint(region, target.with(base), point, assessment);
    }

    /** The same point over other days. */
    public AssessedPoint over(Span days) {
        return new AssessedPoint(region, target, point, new Assessment(days, assessment.through()));
    }

    /** The same over the year of the day asked about, for a figure of now before the days begin. */
    public AssessedPoint current() {
        return over(Span.year(assessment.through().getYear()));
    }

    /** Whether both ask the same for the same days, in the same unit. */
    public boolean asksTheSame(AssessedPoint other) {
        return point.comparator() == other.point.comparator()
                && Objects.equals(point.value(), other.point.value())
                && target.isInTheUnitOf(other.target)
                && span().equals(other.span());
    }

    /** What a value has to state. */
    public Quantity quantity() {
        if (isRank()) {
            return Quantity.RANK;
        }
        return CHANGES.contains(point.comparator()) || isKind(IndicatorKind.CHANGE) || isPrintedAsAChange()
                ? Quantity.CHANGE
                : Quantity.LEVEL;
    }

    /** 下降幅度不低于10%, 5个百分点以上: a change by what it is counted in, whichever way its number is compared. */
    private boolean isPrintedAsAChange() {
        return COMPARED.contains(point.comparator())
                && (target.change() != null || Change.POINTS.equals(target.unit()));
    }

    /** Whether a fall is asked, and not a rise; empty if neither comparator nor words say so. */
    public Optional<Boolean> falls() {
        if (CHANGES.contains(point.comparator())) {
            return Optional.of(point.comparator() == Comparator.DECREASE_BY);
        }
        boolean falls = FALL.matcher(target.said()).find();
        return falls == RISE.matcher(target.said()).find() ? Optional.empty() : Optional.of(falls);
    }

    /** Whether the indicator itself states a change, so that nobody reports a level of it. */
    public boolean isAChangeByItself() {
        return isKind(IndicatorKind.CHANGE);
    }

    /**
     * Which way is better as printed; of a reduction that is asked for as such more of it is better, whichever way the level goes.
     */
    public @Nullable Direction direction() {
        boolean isAReduction = isAChangeByItself()
                && (target.direction() == null || target.indicator().endsWith(REDUCTION));
        if (isAReduction) {
            return Direction.HIGHER;
        }
        return isPrintedAsAChange() && falls().isPresent() ? ofTheChange(falls().get()) : target.direction();
    }

    /** Of a change for the better more is better, of one for the worse less. */
    private Direction ofTheChange(boolean falls) {
        Direction worse = falls ? Direction.HIGHER : Direction.LOWER;
        return target.direction() == worse ? Direction.LOWER : Direction.HIGHER;
    }

    /** The same, or else the way of the catalogue: the superior's number says nothing of it. */
    @Nullable
    Direction usualDirection() {
        Direction printed = direction();
        return printed != null
                ? printed
                : Indicator.of(target.indicator()).map(Indicator::direction).orElse(null);
    }

    /** Whether it is on a rank by the composite index. */
    public boolean isRank() {
        return target.indicator().endsWith(RANKS);
    }

    private boolean isKind(IndicatorKind kind) {
        return Indicator.of(target.indicator())
                .map(indicator -> indicator.kind() == kind)
                .orElse(false);
    }

    /** Whether readings give its value. */
    public boolean isComputed() {
        return !target.dataClass().isReported()
                && (AirIndicator.of(target.indicator()).isPresent()
                        || WaterIndicator.of(target.indicator()).isPresent());
    }

    /** Whether its value comes from a unit: it is reported, or measured by a rule that is not computed here. */
    public boolean isReported() {
        return !isComputed() && !(isRank() && !target.dataClass().isReported());
    }

    /** Whether a figure is one of what is asked; one of days after the day asked about is not to be looked at. */
    public Fit fit(Dimension given) {
        Span asked = span();
        Span of = given.span();
        if (given.subject() != null) {
            return Fit.ofSubject(given.subject());
        }
        if (!of.meets(asked)) {
            return Fit.ofOtherDays(of, asked);
        }
        if (of.to().isAfter(asked.to())) {
            return Fit.reachingBeyond(of, asked);
        }
        if (of.equals(asked) || isDecidedBy(of, asked)) {
            return Fit.FINAL;
        }
        if (!asked.contains(of)) {
            return Fit.ofOtherDays(of, asked);
        }
        return isRank() && !of.from().equals(asked.from()) ? Fit.ofSomeDays(of, asked) : Fit.INTERIM;
    }

    /**
     * Whether fewer or more days than those asked decide. A rank never: a month's is no year's. Neither does what may not be
     * exceeded in all. Of an undated target any round of the year, of events that must not happen only the last one; of a state
     * (done, counted up, asked for a day or a stretch of years) what ends with the days. An average of years is none, and the
     * events of the last days are not those of all.
     */
    private boolean isDecidedBy(Span of, Span asked) {
        if (isRank() || isACeilingOnASum()) {
            return false;
        }
        boolean ends = of.to().equals(asked.to());
        boolean isARound = point.due().isUndated() && isReported() && asked.contains(of);
        return (isARound && (ends || !countsEvents())) || (ends && isAState() && !countsEvents());
    }

    private boolean isAState() {
        return target.dataClass() == DataClass.MILESTONE
                || DONE.contains(point.comparator())
                || "YES".equals(target.cumulative())
                || (span().from().getYear() != span().to().getYear() && !isAnAverage())
                || point.due().isADay(span());
    }

    /** What adds up and must not become too much: a part of the days says nothing of all of them. */
    private boolean isACeilingOnASum() {
        return "YES".equals(target.cumulative()) && direction() == Direction.LOWER;
    }

    private boolean isAnAverage() {
        return YEARLY.equals(target.change()) || AVERAGE.matcher(target.said()).find();
    }

    /** Events are counted 起、次, bad days 天, or 个 of what the words call one, so that what did not happen in one round may have in another. */
    public boolean countsEvents() {
        String unit = String.valueOf(target.unit());
        return target.dataClass() != DataClass.MILESTONE
                && (EVENTS.contains(unit)
                        || (DAYS.equals(unit) && wantsFew())
                        || (PIECES.contains(unit)
                                && COUNTED_EVENTS.matcher(target.said()).find()));
    }

    /** Whether no more than some number is asked, such as none. */
    public boolean wantsFew() {
        return switch (point.comparator()) {
            case LESS_THAN, AT_MOST, EQUAL, ELIMINATE, BASICALLY_ELIMINATE -> true;
            default -> direction() == Direction.LOWER;
        };
    }

    /** What is done once and then stays done, or adds up: without a printed date it is late on no day. */
    public boolean isOnceForAll() {
        return target.dataClass() == DataClass.MILESTONE || "YES".equals(target.cumulative());
    }

    /** What a reported value is a figure of. */
    public Dimension dimension(ReportedValue value) {
        return new Dimension(
                target.indicator(),
                value.quantity(),
                target.unit() == null ? "" : target.unit(),
                null,
                new Span(value.period().from(), value.period().to()),
                Dimension.Origin.PERSON);
    }

    /** What a supplied figure is a figure of; of peers and parts the place says whose it is. */
    public Dimension dimension(SuppliedFigure figure) {
        boolean isWords = figure.kind() == SuppliedFigure.Kind.JUDGEMENT;
        return new Dimension(
                target.indicator(),
                isWords ? Quantity.WORDS : quantity(),
                "",
                isWords ? figure.subject() : null,
                figure.span(),
                Dimension.Origin.DOCUMENT);
    }

    /** The value that the superior set for these days and for the whole target; empty if the print stands. */
    public Optional<Superior.SuperiorValue> superiorValue() {
        return SuperiorFit.value(this);
    }

    /** What the superior set in words alone. */
    public Optional<String> superiorWords() {
        return SuperiorFit.words(this);
    }
}
