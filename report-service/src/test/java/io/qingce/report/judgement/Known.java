package io.qingce.report.judgement;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is known in a test: figures by digits, reports, supplied figures, and readings that simply say them. */
public final class Known {

    public static final Assessment RUNNING = assessed(2025, LocalDate.of(2025, 6, 30));
    public static final Assessment OVER = assessed(2025, LocalDate.of(2025, 12, 31));
    public static final Assessment NOT_BEGUN = assessed(2025, LocalDate.of(2024, 12, 31));

    private static final FigureBasis BASIS = new FigureBasis("test", null, null, null, null, null, null, null);

    private Known() {}

    /** A target at its first point, over these days. */
    public static AssessedPoint at(Target target, Assessment assessment) {
        return new AssessedPoint("某市", target, target.points().get(0), assessment);
    }

    /** How a target stands by one point. */
    public static TargetResult result(AssessedPoint at, Verdict verdict) {
        return new TargetResult(new PointResult(at, verdict, List.of(), null), List.of(), List.of(), List.of());
    }

    /** A verdict that says whether what is asked is met. */
    public static Verdict verdict(Status status, Reason reason, Figure figure, String required) {
        boolean met = status == Status.ATTAINED || status == Status.ON_COURSE || status == Status.JUDGED_ATTAINED;
        return new Verdict(
                status,
                reason,
                Optional.ofNullable(figure),
                Optional.ofNullable(required).map(BigDecimal::new),
                Optional.of(met));
    }

    /** The days of a year, with readings through a day. */
    public static Assessment assessed(int year, LocalDate through) {
        return new Assessment(Span.year(year), through);
    }

    /** A figure with these digits and official decimals, or none without digits. */
    public static Figure figure(String digits, int decimals) {
        return new Figure(
                Optional.ofNullable(digits).map(Exact::parse),
                decimals,
                Dimension.ofReadings("pm25-annual-mean", "µg/m³", Span.year(2025)),
                Optional.empty(),
                null,
                null,
                "2012",
                false,
                Optional.empty(),
                BASIS);
    }

    public static Figure shortOf(Figure figure, Reason reason) {
        return new Figure(
                figure.exact(),
                figure.decimals(),
                figure.dimension(),
                Optional.of(reason),
                1,
                2,
                figure.edition(),
                false,
                figure.standardLimit(),
                figure.basis());
    }

    public static Figure withLimit(Figure figure, String limit) {
        return new Figure(
                figure.exact(),
                figure.decimals(),
                figure.dimension(),
                figure.shortfall(),
                null,
                null,
                figure.edition(),
                false,
                Optional.of(new BigDecimal(limit)),
                figure.basis());
    }

    /** A verified report of a year, or of any span of days. */
    public static ReportedValue report(int year, String point, String value, String words) {
        return report(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), point, value, words);
    }

    public static ReportedValue report(Span days, String point, String value, String words) {
        return report(days, point, value, null, words);
    }

    /** The same, said to be a level or a change. */
    public static ReportedValue report(Span days, String point, String value, Quantity quantity, String words) {
        return new ReportedValue(
                7,
                point,
                new ReportedValue.Covered(days.from() + "/" + days.to(), days.from(), days.to()),
                "市林业局",
                value == null ? null : new BigDecimal(value),
                quantity,
                words,
                OffsetDateTime.parse("2026-01-10T09:00:00+08:00"));
    }

    /** A figure from outside about target T1 over one year. */
    public static SuppliedFigure supplied(SuppliedFigure.Kind kind, Integer part, int year, String value, Boolean met) {
        return supplied(kind, part, null, Span.year(year), value, met);
    }

    public static SuppliedFigure peer(String name, Span days, String index) {
        return supplied(SuppliedFigure.Kind.PEER, null, name, days, index, null);
    }

    private static SuppliedFigure supplied(
            SuppliedFigure.Kind kind, Integer part, String subject, Span days, String value, Boolean met) {
        return new SuppliedFigure(
                "T1",
                kind,
                part,
                part == null ? null : "part " + part,
                subject,
                days.from(),
                days.to(),
                value == null ? null : new BigDecimal(value),
                met,
                null,
                null,
                true,
                "省厅公报",
                null,
                null);
    }

    /** What people declared about target T1. */
    public static DeclaredFigures declared(List<ReportedValue> reports, SuppliedFigure... supplied) {
        Map<String, List<ReportedValue>> byTarget = new HashMap<>();
        byTarget.put("T1", reports);
        return new DeclaredFigures(byTarget, new SuppliedFigures(List.of(supplied)));
    }

    public static DeclaredFigures nothing() {
        return declared(List.of());
    }

    /** Readings that say this figure of every target that is computed, and nothing else. */
    static Readings saying(Figure figure) {
        return new Saying(Optional.ofNullable(figure), Optional.empty(), days -> figure(null, 2), Forecast.NONE);
    }

    /** Readings that say what they were given. */
    record Saying(Optional<Figure> computed, Optional<Figure> samples, Function<Period, Figure> index, Forecast heading)
            implements Readings {

        @Override
        public Optional<Figure> figure(Target target, Assessment assessment) {
            return computed;
        }

        @Override
        public Optional<Figure> beside(Target target, Assessment assessment) {
            return samples;
        }

        @Override
        public Figure compositeIndex(Target target, Period days) {
            return index.apply(days);
        }

        @Override
        public Forecast forecast(Target target, Predicate<Exact> meets, Assessment assessment) {
            return heading;
        }
    }
}
