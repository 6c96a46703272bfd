package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.Target;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import java.util.Optional;
import java.util.function.Predicate;

/** What the readings of a region say, as far as a judgement asks. */
public interface Readings {

    /** The figure of a target over the days that have passed; empty if its indicator is not computed from readings. */
    Optional<Figure> figure(Target target, Assessment assessment);

    /** A figure to be shown beside a target that waits for its report, which it never decides. */
    Optional<Figure> beside(Target target, Assessment assessment);

    /** The composite index of the region for a target; its figure is empty where it cannot be computed. */
    Figure compositeIndex(Target target, Period days);

    /**
     * Where a running period is heading by past years; without courses if none can be used.
     *
     * @param meets whether a level at the end of the period meets the target
     */
    Forecast forecast(Target target, Predicate<Exact> meets, Assessment assessment);
}
