package io.qingce.report.judgement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.ReportReasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Span;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.Change;
import io.qingce.report.requirement.Fit;
import io.qingce.report.requirement.Requirement;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The verified value by which a point is judged that no reading decides (填报核实值).
 *
 * @param at the point
 * @param value the value
 * @param fit for how much it counts
 */
record ReportedFigure(AssessedPoint at, ReportedValue value, Fit fit) {

    /** One of the very days before one that only ends with them, the newest of both. */
    private static final Comparator<ReportedFigure> BEST = Comparator.<ReportedFigure, Boolean>comparing(
                    figure -> figure.fit.isFinal())
            .thenComparing(figure ->
                    !figure.at.point().due().isUndated() && span(figure.value).equals(figure.at.span()))
            .thenComparing(figure -> figure.value.period().to());

    private static final Comparator<ReportedFigure> MOST =
            Comparator.comparing(figure -> figure.value.value(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The value that counts for a point; one of days after the day asked about does not. */
    static Optional<ReportedFigure> of(AssessedPoint at, List<ReportedValue> values) {
        List<ReportedFigure> usable = values.stream()
                .filter(value -> !value.period().to().isAfter(at.assessment().through()))
                .map(value -> new ReportedFigure(at, value, at.fit(at.dimension(value))))
                .filter(figure -> figure.fit.isUsable())
                .toList();
        Optional<ReportedFigure> best =
                usable.stream().reduce((earlier, later) -> BEST.compare(later, earlier) >= 0 ? later : earlier);
        return at.countsEvents() && (at.point().due().isUndated() || at.wantsFew())
                ? best.map(one -> one.orMost(usable))
                : best;
    }

    /** Of events in the rounds of the days the round with most of them: another round without any undoes nothing. */
    private ReportedFigure orMost(List<ReportedFigure> rounds) {
        return rounds.stream()
                .max(MOST)
                .map(most -> new ReportedFigure(at, most.value, fit))
                .orElse(this);
    }

    /** The newest value of whatever days, to be shown before the days of a point begin. */
    static Optional<ReportedFigure> newest(AssessedPoint at, List<ReportedValue> values) {
        return values.stream()
                .filter(value -> value.value() != null)
                .filter(value -> !value.period().to().isAfter(at.assessment().through()))
                .max(Comparator.comparing(value -> value.period().to()))
                .map(value -> new ReportedFigure(at.over(span(value)), value, Fit.FINAL));
    }

    private static Span span(ReportedValue value) {
        return new Span(value.period().from(), value.period().to());
    }

    /** How the point stands by this value. */
    Verdict judge(FigureJudgement judge) {
        if (at.assessment().phase() == Assessment.Phase.OVER && !fit.isFinal()) {
            return undecided(Status.AWAITING_REPORT, ReportReasons.notFinal(value, at.assessment()));
        }
        Requirement requirement = Requirement.of(at);
        BigDecimal number = value.value();
        if (number == null || requirement instanceof Requirement.Undecidable) {
            return undecided(Status.AWAITING_JUDGEMENT, ReportReasons.words(value));
        }
        if (at.quantity() == Quantity.CHANGE) {
            return change(requirement, judge);
        }
        return value.quantity() == Quantity.CHANGE
                ? undecided(Status.AWAITING_REPORT, ReportReasons.changeForALevel(value))
                : compared(requirement, figure(), judge);
    }

    /**
     * A level that was reported becomes the change by the base value. Where the unit did not say what it reported, both
     * readings are followed: what only one of them would meet is asked for again.
     */
    private Verdict change(Requirement requirement, FigureJudgement judge) {
        if (value.quantity() == Quantity.CHANGE || (value.quantity() == null && at.isAChangeByItself())) {
            return compared(requirement, figure(), judge);
        }
        Optional<Figure> change = Change.of(at).change().map(counted -> counted.of(figure()));
        if (change.isEmpty()) {
            return undecided(
                    Status.AWAITING_REPORT,
                    value.quantity() == Quantity.LEVEL
                            ? ReportReasons.levelWithoutBase(value, asked())
                            : ReportReasons.quantityNotSaid(value, asked()));
        }
        Verdict byLevel = compared(requirement, change.get(), judge);
        boolean isSure = value.quantity() == Quantity.LEVEL
                || !byLevel.met().orElse(false)
                || compared(requirement, figure(), judge).met().orElse(false);
        return isSure ? byLevel : undecided(Status.AWAITING_REPORT, ReportReasons.quantityNotSaid(value, asked()));
    }

    private String asked() {
        String words = at.point().words();
        return words != null
                ? words
                : at.point().comparator().chinese()
                        + at.point().value()
                        + (at.target().unit() == null ? "" : at.target().unit());
    }

    private Verdict compared(Requirement requirement, Figure figure, FigureJudgement judge) {
        Verdict verdict =
                judge.judge(requirement, Optional.of(figure), at.assessment(), Reasons.noWayToCompute(at.target()));
        return verdict.of(verdict.status(), ReportReasons.compared(value, verdict.reason()));
    }

    private Verdict undecided(Status status, Reason reason) {
        return Verdict.undecided(status, reason, Optional.of(figure()));
    }

    /** The value as it was reported. */
    Figure figure() {
        BigDecimal number = value.value();
        Optional<Exact> exact = Optional.ofNullable(number).map(Exact::of);
        FigureBasis.Report report = new FigureBasis.Report(
                value.report(),
                value.reportedBy(),
                value.period().text(),
                value.verifiedAt(),
                value.words(),
                fit.isFinal());
        return new Figure(
                exact,
                number == null ? 0 : Math.max(0, number.scale()),
                at.dimension(value),
                Optional.empty(),
                null,
                null,
                null,
                false,
                Optional.empty(),
                new FigureBasis(
                        Words.both("填报核实值", "reported and verified"),
                        number,
                        exact.map(Exact::toString).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        report));
    }
}
