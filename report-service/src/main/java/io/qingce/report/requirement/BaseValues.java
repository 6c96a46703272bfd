package io.qingce.report.requirement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.plan.Components;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values of base years (基准值): of the print, or else of the superior who was to set it, or else of whoever supplied one with its source, or else of the readings of that
 * year. The base year is the printed one; 上年 and 逐年 mean the year before. A value of another year is no base.
 */
public final class BaseValues {

    private static final Set<Comparator> NEEDING = EnumSet.of(
            Comparator.DECREASE_BY, Comparator.INCREASE_BY, Comparator.TREND, Comparator.NOT_WORSE_THAN_BASELINE);

    private static final Pattern YEAR_BEFORE = Pattern.compile("上一?年|去年|同比|逐年");

    private final SuppliedFigures supplied;
    private final BiFunction<Target, Assessment, Optional<Figure>> levels;

    /**
     * Base values of one plan.
     *
     * @param levels the level of a target over some days by readings; empty if its indicator is not computed
     */
    public BaseValues(SuppliedFigures supplied, BiFunction<Target, Assessment, Optional<Figure>> levels) {
        this.supplied = supplied;
        this.levels = levels;
    }

    /** The same point with its base value, if there is one to be found. */
    public AssessedPoint resolved(AssessedPoint at) {
        Target.Baseline printed = at.target().baseline();
        if (printed != null && (printed.value() != null || !printed.mayBeCompared())) {
            return at;
        }
        OptionalInt year = year(at);
        return SuperiorFit.base(at, year)
                .or(() -> supplied(at, year))
                .or(() -> NEEDING.contains(at.point().comparator()) ? byReadings(at, year) : Optional.empty())
                .map(at::with)
                .orElse(at);
    }

    /** The year of the base value: printed, or the year before; empty if nothing says which. */
    public static OptionalInt year(AssessedPoint at) {
        Target.Baseline printed = at.target().baseline();
        if (printed != null && printed.year() != null) {
            return OptionalInt.of(printed.year());
        }
        boolean before = Stream.of(
                        at.point().words(),
                        printed == null ? null : printed.words(),
                        at.target().scope())
                .anyMatch(words -> words != null && YEAR_BEFORE.matcher(words).find());
        return before ? OptionalInt.of(at.span().from().getYear() - 1) : OptionalInt.empty();
    }

    /** Where a base value comes from, for a reader. */
    static String origin(Target.Baseline baseline) {
        String year = baseline.year() == null ? "" : baseline.year() + "年";
        String yearEn = baseline.year() == null ? "" : " of " + baseline.year();
        Words words = Words.of(baseline.words() == null ? "" : baseline.words());
        return Words.both(
                year + "基准值" + (words.zh().isEmpty() ? "" : "，" + words.zh()),
                "base value" + yearEn + (words.en().isEmpty() ? "" : ", " + words.en()));
    }

    private Optional<Target.Baseline> supplied(AssessedPoint at, OptionalInt year) {
        return supplied.baseline(at.target().id(), null, year)
                .filter(base -> year.isPresent() || base.to().isBefore(at.span().from()))
                .map(base ->
                        new Target.Baseline(base.value(), base.to().getYear(), base.origin(), base.comparable(), null));
    }

    private Optional<Target.Baseline> byReadings(AssessedPoint at, OptionalInt year) {
        if (year.isEmpty() || !at.isComputed()) {
            return Optional.empty();
        }
        Span days = Span.year(year.getAsInt());
        return levels.apply(at.target(), new Assessment(days, days.to()))
                .filter(figure -> figure.shortfall().isEmpty())
                .map(figure -> figure.in(at.target().unit()).orElse(figure))
                .flatMap(figure -> figure.rounded().map(value -> of(value, year.getAsInt(), figure)));
    }

    private static Target.Baseline of(BigDecimal value, int year, Figure figure) {
        return new Target.Baseline(
                value, year, Words.both("由监测数据计算", "computed from readings"), null, figure.simulated());
    }

    /** The base value of a part, printed or supplied. */
    public Optional<BigDecimal> ofPart(AssessedPoint at, Components.Part part, int position) {
        Target.Baseline printed = part.baseline();
        if (printed != null && printed.value() != null) {
            return printed.mayBeCompared() ? Optional.of(printed.value()) : Optional.empty();
        }
        OptionalInt year =
                printed == null || printed.year() == null ? OptionalInt.empty() : OptionalInt.of(printed.year());
        return supplied.baseline(at.target().id(), position, year)
                .filter(SuppliedFigure::comparable)
                .map(SuppliedFigure::value);
    }
}
