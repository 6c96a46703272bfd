package io.qingce.report.outlook;

import io.qingce.report.air.Basis;
import io.qingce.report.air.RegionAir;
import io.qingce.report.attainment.AttainmentConfig;
import io.qingce.report.budget.DayBudget;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.forecast.PastYears;
import io.qingce.report.forecast.ProfitAndLoss;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.AssessedAir;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Forecast and profit-and-loss line of one target of a plan. */
public final class ForecastReader {

    private final AssessedAir air;
    private final BaseValues bases;
    private final AttainmentConfig config;
    private final PlanDocument plan;
    private final String region;
    private final LocalDate through;
    private final PlanForce force;

    /**
     * Forecasts of one plan.
     *
     * @param air the air of the region
     * @param supplied figures from outside, among them base values
     * @param region whose readings count
     * @param force whether the plan is in force
     */
    ForecastReader(
            RegionAir air,
            SuppliedFigures supplied,
            AttainmentConfig config,
            PlanDocument plan,
            String region,
            LocalDate through,
            PlanForce force) {
        this.air = new AssessedAir(air);
        this.bases = Budgets.bases(this.air, supplied);
        this.config = config;
        this.plan = plan;
        this.region = region;
        this.through = through;
        this.force = force;
    }

    private static final Reason NO_PAST_YEAR =
            new Reason("no-past-year", "没有可用的往年同期数据。", "No past year has enough readings of the same days.");

    /** What is asked of one target, as far as the air can answer. */
    private record Asked(AirIndicator indicator, Requirement.Number number) {}

    ForecastResponse forecast(String code, Target target) {
        AssessedPoint at = bases.resolved(AssessedPoint.now(plan, target, through));
        Assessment assessment = at.assessment();
        Optional<Asked> asked = asked(at);
        Optional<Reason> reason = asked.isEmpty()
                ? Optional.of(Reasons.noBudget("没有可预测的数值", "no number of the air to forecast"))
                : assessment.phase() == Assessment.Phase.OVER
                        ? Optional.of(new Reason("period-over", "评价期已结束。", "The period is over."))
                        : Optional.empty();
        PeriodRules rules = PeriodRules.inForce(assessment.span().to());
        int decimals = asked.map(a -> a.indicator().decimals(rules)).orElse(0);
        Forecast forecast = asked.filter(a -> reason.isEmpty())
                .map(a -> pastYears(target)
                        .forecast(
                                a.indicator(),
                                assessment,
                                figure -> a.number().isMetBy(figure, config.comparison(), decimals)))
                .orElse(Forecast.NONE);
        List<Exact> figures = forecast.figures();
        Optional<Reason> why = reason.or(() -> Optional.of(NO_PAST_YEAR).filter(none -> figures.isEmpty()));
        return new ForecastResponse(
                code,
                target.id(),
                target.name().zh(),
                force,
                forecast.simulated() || isSimulated(target, assessment),
                region,
                assessment.span().from(),
                assessment.span().to(),
                through,
                asked.map(a -> a.number().value()).orElse(null),
                ForecastResponse.METHOD,
                forecast.courses().stream()
                        .map(course -> new ForecastResponse.CourseFigure(
                                course.year(), course.figure().round(decimals), course.met()))
                        .toList(),
                figures.isEmpty() ? null : figures.get(0).round(decimals),
                forecast.middle().map(value -> value.round(decimals)).orElse(null),
                figures.isEmpty() ? null : figures.get(figures.size() - 1).round(decimals),
                forecast.met(),
                forecast.verdict().orElse(null),
                forecast.verdict().map(verdict -> verdict.words().text()).orElse(null),
                why.map(Reason::code).orElse(null),
                why.map(Reason::text).orElse(null),
                assessment.phase() == Assessment.Phase.NOT_BEGUN
                        ? null
                        : Basis.of(air.of(target).apply(assessment.passed())));
    }

    private Optional<Asked> asked(AssessedPoint at) {
        return AirIndicator.of(at.target().indicator())
                .flatMap(indicator ->
                        Budgets.number(at, config.comparison()).map(number -> new Asked(indicator, number)));
    }

    private boolean isSimulated(Target target, Assessment assessment) {
        return assessment.phase() != Assessment.Phase.NOT_BEGUN
                && air.of(target).apply(assessment.passed()).isSimulated();
    }

    private PastYears pastYears(Target target) {
        return new PastYears(air.of(target), config.forecastYears());
    }

    /**
     * The profit-and-loss line.
     *
     * @param monthly only the last point of each month
     */
    ForecastResponse.Line line(String code, Target target, boolean monthly) {
        AssessedPoint at = bases.resolved(AssessedPoint.now(plan, target, through));
        Assessment assessment = at.assessment();
        Optional<Asked> asked = asked(at).filter(a -> a.indicator() != AirIndicator.O3_COMPLIANCE);
        Period period = new Period(assessment.span().from(), assessment.span().to());
        List<Integer> years = new ArrayList<>();
        List<AirDay> past = new ArrayList<>();
        for (int back = 1; asked.isPresent() && back <= config.forecastYears(); back++) {
            List<AirDay> days = pastYears(target).days(asked.get().indicator(), period, back);
            if (!days.isEmpty()) {
                years.add(period.to().getYear() - back);
                past.addAll(days);
            }
        }
        List<AirDay> soFar = asked.filter(any -> assessment.phase() != Assessment.Phase.NOT_BEGUN)
                .map(a -> a.indicator().days(air.of(target).apply(assessment.passed())))
                .orElse(List.of());
        List<ProfitAndLoss.Point> points =
                asked.map(a -> points(a, period, past, soFar)).orElse(List.of());
        boolean isMean =
                asked.map(a -> a.indicator() == AirIndicator.PM25_ANNUAL_MEAN).orElse(false);
        return new ForecastResponse.Line(
                code,
                target.id(),
                force,
                isSimulated(target, assessment),
                region,
                period.from(),
                period.to(),
                years,
                asked.isEmpty() ? null : isMean ? "µg/m³·天" : "天",
                monthly ? ProfitAndLoss.monthly(points) : points,
                points.isEmpty() ? null : points.get(points.size() - 1).balance(),
                points.isEmpty()
                        ? Reasons.noBudget("没有可累计的数值", "nothing to cumulate").text()
                        : null);
    }

    private List<ProfitAndLoss.Point> points(Asked asked, Period period, List<AirDay> past, List<AirDay> soFar) {
        if (asked.indicator() == AirIndicator.PM25_ANNUAL_MEAN) {
            return ProfitAndLoss.ofMean(asked.number().value(), values(past), values(soFar));
        }
        boolean many = asked.number().test() == Requirement.Test.AT_LEAST
                || asked.number().test() == Requirement.Test.MORE;
        int all = period.days();
        boolean share = asked.indicator().isShare();
        int decimals = Math.max(share ? 1 : 0, asked.number().value().scale());
        Exact required = Exact.of(asked.number().value());
        IntPredicate met = count -> asked.number()
                .test()
                .isMet(
                        share ? new Percentage(count, all).exact() : Exact.of(count),
                        required,
                        config.comparison(),
                        decimals);
        DayBudget whole = many ? DayBudget.wantingMany(0, 0, all, met) : DayBudget.wantingFew(0, 0, all, met);
        return ProfitAndLoss.ofDays(
                Math.max(0, whole.finalCount()),
                many,
                counted(asked.indicator(), past),
                counted(asked.indicator(), soFar),
                period.from(),
                period.to());
    }

    private static Map<LocalDate, BigDecimal> values(List<AirDay> days) {
        Map<LocalDate, BigDecimal> values = new TreeMap<>();
        days.forEach(day -> day.value(AirItem.PM25)
                .known()
                .ifPresent(value -> values.put(day.date(), value.exact().toDecimal(Figure.SHOWN))));
        return values;
    }

    private static Map<LocalDate, Boolean> counted(AirIndicator indicator, List<AirDay> days) {
        Map<LocalDate, Boolean> counted = new TreeMap<>();
        days.forEach(day -> DailyAqi.of(PeriodRules.inForce(day.date()).aqiRules(day.date()), day)
                .level()
                .ifPresent(level -> counted.put(day.date(), indicator.counts(level))));
        return counted;
    }
}
