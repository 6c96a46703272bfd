package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.Optional;

/** Decides how a target stands: a requirement, a figure, and how far the period has come. */
final class FigureJudgement {

    private final LimitComparison comparison;

    FigureJudgement(LimitComparison comparison) {
        this.comparison = comparison;
    }

    /** Decides; what is missing most fundamentally is said first. */
    Verdict judge(Requirement requirement, Optional<Figure> figure, Assessment assessment, Reason withoutFigure) {
        if (requirement instanceof Requirement.Awaited awaited) {
            return new Verdict(Status.AWAITING_SUPERIOR_VALUE, awaited.reason(), figure, Optional.empty());
        }
        if (requirement instanceof Requirement.Undecidable undecidable) {
            return new Verdict(Status.NOT_COMPUTABLE, undecidable.reason(), figure, Optional.empty());
        }
        if (assessment.phase() == Assessment.Phase.NOT_BEGUN) {
            Reason notBegun = Reasons.notBegun(assessment.span().from());
            return Verdict.without(Status.INSUFFICIENT_DATA, notBegun);
        }
        if (figure.isEmpty()) {
            return new Verdict(Status.NOT_COMPUTABLE, withoutFigure, figure, Optional.empty());
        }
        if (requirement instanceof Requirement.StandardLimit limit
                && figure.get().standardLimit().isEmpty()) {
            return new Verdict(limit.statusWithout(), limit.reasonWithout(), figure, Optional.empty());
        }
        return number(requirement, figure.get())
                .map(number -> judge(number, figure.get(), assessment.phase()))
                .orElseGet(() -> new Verdict(Status.NOT_COMPUTABLE, withoutFigure, figure, Optional.empty()));
    }

    static Optional<Requirement.Number> number(Requirement requirement, Figure figure) {
        if (requirement instanceof Requirement.Number number) {
            return Optional.of(number);
        }
        return requirement instanceof Requirement.StandardLimit standard
                ? figure.standardLimit().map(standard::with)
                : Optional.empty();
    }

    private Verdict judge(Requirement.Number number, Figure figure, Assessment.Phase phase) {
        Optional<BigDecimal> required = Optional.of(number.value());
        if (figure.exact().isEmpty()) {
            Reason reason = figure.shortfall().orElse(Reasons.NO_READINGS);
            return new Verdict(Status.INSUFFICIENT_DATA, reason, Optional.of(figure), required);
        }
        if (figure.shortfall().isPresent()) {
            return new Verdict(Status.INSUFFICIENT_DATA, figure.shortfall().get(), Optional.of(figure), required);
        }
        int decimals = number.decimals(figure.decimals());
        Exact exact = figure.exact().get();
        boolean met = number.isMetBy(exact, comparison, figure.decimals());
        Figure decided = decided(figure, number, decimals);
        return new Verdict(status(met, phase), reason(met, exact, decimals, number), Optional.of(decided), required);
    }

    static Status status(boolean met, Assessment.Phase phase) {
        if (phase == Assessment.Phase.RUNNING) {
            return met ? Status.ON_COURSE : Status.OFF_COURSE;
        }
        return met ? Status.ATTAINED : Status.NOT_ATTAINED;
    }

    private Reason reason(boolean met, Exact exact, int decimals, Requirement.Number number) {
        BigDecimal shown =
                comparison == LimitComparison.ROUNDED_VALUE ? exact.round(decimals) : exact.toDecimal(Figure.SHOWN);
        return Reasons.compared(
                met, shown.toPlainString(), number.test().sign(), number.value().toPlainString());
    }

    private Figure decided(Figure figure, Requirement.Number number, int decimals) {
        return figure.withBasis(
                figure.basis().decided(comparison.name() + ", " + decimals + " decimals", number.origin()));
    }
}
