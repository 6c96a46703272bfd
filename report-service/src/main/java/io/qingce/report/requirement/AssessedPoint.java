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
    private static final Set<String> EVENTS = Set.of("起", "次");

    private static final Set<Comparator> CHANGES = EnumSet.of(Comparator.DECREASE_BY, Comparator.INCREASE_BY);

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

    /** Whether both ask the same for the same days. */
    public boolean asksTheSame(AssessedPoint other) {
        return point.comparator() == other.point.comparator()
                && Objects.equals(point.value(), other.point.value())
                && span().equals(other.span());
    }

    /** What a value has to state. */
    public Quantity quantity() {
        if (isRank()) {
            return Quantity.RANK;
        }
        return CHANGES.contains(point.comparator()) || isKind(IndicatorKind.CHANGE) ? Quantity.CHANGE : Quantity.LEVEL;
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
        return target.direction();
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
     * Whether fewer or more days than those asked decide. A rank never: a month's is no year's. Of an undated target any
     * round of the year, of events that must not happen only the last one; of a state (done, counted up, asked for a day or a
     * stretch of years) what ends with the days. An average of years is none, and neither is what may not be exceeded in all.
     */
    private boolean isDecidedBy(Span of, Span asked) {
        if (isRank()) {
            return false;
        }
        boolean ends = of.to().equals(asked.to());
        boolean isARound = point.due().isUndated() && isReported() && asked.contains(of);
        return (isARound && (ends || !countsEvents())) || (ends && isAState());
    }

    private boolean isAState() {
        return target.dataClass() == DataClass.MILESTONE
                || DONE.contains(point.comparator())
                || ("YES".equals(target.cumulative()) && direction() != Direction.LOWER)
                || (span().from().getYear() != span().to().getYear() && !isAnAverage())
                || point.due().isADay(span());
    }

    private boolean isAnAverage() {
        return YEARLY.equals(target.change()) || AVERAGE.matcher(target.said()).find();
    }

    /** Events are counted 起、次, so that what did not happen in one round may have happened in another. */
    public boolean countsEvents() {
        return EVENTS.contains(String.valueOf(target.unit()));
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
