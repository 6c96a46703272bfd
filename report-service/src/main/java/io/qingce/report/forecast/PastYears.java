package io.qingce.report.forecast;

import io.qingce.report.air.AirFigures;
import io.qingce.report.figure.Assessment;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carries a period of one region on to its end with the same days of past years. */
public final class PastYears {

    private final Function<Period, AirFigures> figures;
    private final int years;

    /**
     * Past years of one region.
     *
     * @param figures its figures over any period
     * @param years how many past years are looked at; 0: no forecast
     */
    public PastYears(Function<Period, AirFigures> figures, int years) {
        this.figures = figures;
        this.years = years;
    }

    /**
     * The end of a period that runs; without courses if no past year can be used.
     *
     * @param meets whether a figure at the end meets the target
     */
    public Forecast forecast(AirIndicator indicator, Assessment assessment, Predicate<Exact> meets) {
        if (years == 0) {
            return Forecast.NONE;
        }
        Period period = new Period(assessment.span().from(), assessment.span().to());
        List<AirDay> soFar = assessment.phase() == Assessment.Phase.NOT_BEGUN
                ? List.of()
                : indicator.days(figures.apply(assessment.passed()));
        PeriodRules rules = PeriodRules.inForce(period.to());
        List<Forecast.Course> courses = new ArrayList<>();
        boolean simulated = false;
        for (int back = 1; back <= years; back++) {
            int year = period.to().getYear() - back;
            AirFigures past = figures.apply(before(period, back));
            Optional<Exact> end = SameDays.course(soFar, period, assessment.through(), indicator.days(past), back)
                    .map(days -> PeriodStatistics.of(rules, period, days))
                    .flatMap(indicator::exact);
            end.ifPresent(exact -> courses.add(new Forecast.Course(year, exact, meets.test(exact))));
            simulated |= end.isPresent() && past.isSimulated();
        }
        return new Forecast(courses, simulated);
    }

    private static Period before(Period period, int back) {
        return new Period(period.from().minusYears(back), period.to().minusYears(back));
    }

    /** The days of the period so many years before. */
    public List<AirDay> days(AirIndicator indicator, Period period, int back) {
        return indicator.days(figures.apply(before(period, back)));
    }
}
