package io.qingce.report.judgement;

import io.qingce.report.air.AirFigures;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.forecast.SameDays;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Carries a period on to its end with the same days of past years, and sees by them whether a target is at risk. */
public final class Forecasts {

    private final AttainmentConfig config;
    private final Function<Period, AirFigures> figures;

    /**
     * Forecasts of one region.
     *
     * @param figures its figures over any period
     */
    public Forecasts(AttainmentConfig config, Function<Period, AirFigures> figures) {
        this.config = config;
        this.figures = figures;
    }

    /** The end of a period that runs; without courses if no past year can be used. */
    public Forecast of(AirIndicator indicator, Requirement.Number number, Assessment assessment) {
        Period period = new Period(assessment.span().from(), assessment.span().to());
        List<AirDay> soFar = assessment.phase() == Assessment.Phase.NOT_BEGUN
                ? List.of()
                : indicator.days(figures.apply(assessment.passed()));
        PeriodRules rules = PeriodRules.inForce(period.to());
        List<Forecast.Course> courses = new ArrayList<>();
        for (int back = 1; back <= config.forecastYears(); back++) {
            int year = period.to().getYear() - back;
            SameDays.course(soFar, period, assessment.through(), past(indicator, period, back), back)
                    .map(days -> PeriodStatistics.of(rules, period, days))
                    .flatMap(indicator::exact)
                    .ifPresent(exact ->
                            courses.add(new Forecast.Course(year, exact, isMet(indicator, number, exact, rules))));
        }
        return new Forecast(courses);
    }

    /** The days of the period so many years before. */
    public List<AirDay> past(AirIndicator indicator, Period period, int back) {
        LocalDate to = period.to().minusYears(back);
        return indicator.days(figures.apply(new Period(period.from().minusYears(back), to)));
    }

    private boolean isMet(AirIndicator indicator, Requirement.Number number, Exact exact, PeriodRules rules) {
        int decimals = Math.max(indicator.decimals(rules), number.value().scale());
        return number.test().isMet(exact, Exact.of(number.value()), config.comparison(), decimals);
    }

    /** A target whose figure so far and whose forecast disagree is at risk: neither is to be relied on. */
    Judge.Verdict refine(
            Judge.Verdict verdict, AirIndicator indicator, Requirement.Number number, Assessment assessment) {
        boolean isRunning = verdict.status() == Status.ON_COURSE || verdict.status() == Status.OFF_COURSE;
        if (!isRunning || config.forecastYears() == 0) {
            return verdict;
        }
        Forecast forecast = of(indicator, number, assessment);
        boolean expected = verdict.status() == Status.ON_COURSE;
        return forecast.verdict()
                .filter(said -> expected != (said == Forecast.Verdict.LIKELY_MET))
                .map(said -> new Judge.Verdict(
                        Status.AT_RISK,
                        Reasons.atRisk(
                                verdict.reason(),
                                forecast.met(),
                                forecast.courses().size()),
                        verdict.figure(),
                        verdict.required()))
                .orElse(verdict);
    }
}
