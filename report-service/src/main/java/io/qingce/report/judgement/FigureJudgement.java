package io.qingce.report.judgement;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.SetReasons;
import io.qingce.report.figure.Status;
import io.qingce.report.requirement.Requirement;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Decides how a target stands: a requirement, a figure of what is asked, and how far the period has come. */
final class FigureJudgement {

    private final LimitComparison comparison;

    FigureJudgement(LimitComparison comparison) {
        this.comparison = comparison;
    }

    /** Decides; what is missing most fundamentally is said first. Days that have not begun are judged as running ones. */
    Verdict judge(Requirement requirement, Optional<Figure> figure, Assessment assessment, Reason withoutFigure) {
        if (requirement instanceof Requirement.Awaited awaited) {
            return Verdict.undecided(Status.AWAITING_SUPERIOR_VALUE, awaited.reason(), figure);
        }
        if (requirement instanceof Requirement.Undecidable undecidable) {
            Status status = undecidable.isForAJudgement() ? Status.AWAITING_JUDGEMENT : Status.NOT_EVALUABLE;
            return Verdict.undecided(status, undecidable.reason(), figure);
        }
        if (figure.isEmpty()) {
            return Verdict.undecided(Status.NOT_EVALUABLE, withoutFigure, figure);
        }
        if (requirement instanceof Requirement.StandardLimit limit
                && figure.get().standardLimit().isEmpty()) {
            return Verdict.undecided(limit.statusWithout(), limit.reasonWithout(), figure);
        }
        return number(requirement, figure.get())
                .map(number -> judge(requirement, number, figure.get(), assessment.phase()))
                .orElseGet(() -> Verdict.undecided(Status.NOT_EVALUABLE, withoutFigure, figure));
    }

    static Optional<Requirement.Number> number(Requirement requirement, Figure figure) {
        if (requirement instanceof Requirement.Number number) {
            return Optional.of(number);
        }
        if (requirement instanceof Requirement.Basically basically) {
            return Optional.of(basically.number());
        }
        return requirement instanceof Requirement.StandardLimit standard
                ? figure.standardLimit().map(standard::with)
                : Optional.empty();
    }

    /** Whether a level meets a number, at so many official decimals. */
    boolean isMet(Requirement.Number number, Exact level, int decimals) {
        return number.isMetBy(level, comparison, decimals);
    }

    private Verdict judge(Requirement requirement, Requirement.Number number, Figure figure, Assessment.Phase phase) {
        Optional<BigDecimal> required = Optional.of(number.value());
        Optional<Reason> missing = figure.shortfall()
                .or(() -> figure.exact().isEmpty() ? Optional.of(Reasons.NO_READINGS) : Optional.empty());
        if (missing.isPresent()) {
            Reason reason = SetReasons.withMembers(missing.get(), misses(figure));
            return new Verdict(Status.INSUFFICIENT_DATA, reason, Optional.of(figure), required, Optional.empty());
        }
        Exact exact = figure.exact().orElseThrow();
        int decimals = number.decimals(figure.decimals());
        boolean met = number.isMetBy(exact, comparison, figure.decimals());
        Optional<Figure> decided = Optional.of(decided(figure, number, decimals));
        Reason compared =
                SetReasons.withMembers(reason(met, exact, decimals, number), met ? List.of() : misses(figure));
        if (requirement instanceof Requirement.Basically basically) {
            return basically(basically, decided, met, compared, phase);
        }
        return new Verdict(status(met, phase), compared, decided, required, Optional.of(met));
    }

    private static Verdict basically(
            Requirement.Basically basically,
            Optional<Figure> figure,
            boolean met,
            Reason compared,
            Assessment.Phase phase) {
        Optional<BigDecimal> required = Optional.of(basically.number().value());
        if (met) {
            Reason reason = Reasons.basically(basically.words(), compared);
            return new Verdict(status(true, phase), reason, figure, required, Optional.of(true));
        }
        String value =
                figure.flatMap(Figure::rounded).map(BigDecimal::toPlainString).orElse("");
        Reason reason = Reasons.notQuite(
                basically.words(), value, figure.map(Figure::unit).orElse(""));
        return new Verdict(Status.AWAITING_JUDGEMENT, reason, figure, required, Optional.empty());
    }

    /** Members of the figure that miss what each of them has to meet. */
    private static List<String> misses(Figure figure) {
        List<FigureBasis.Section> sections = figure.basis().water();
        return sections == null
                ? List.of()
                : sections.stream()
                        .filter(section -> Boolean.FALSE.equals(section.meets()))
                        .map(FigureJudgement::missed)
                        .toList();
    }

    private static String missed(FigureBasis.Section section) {
        Words asked = Words.of(String.valueOf(section.targetClass()));
        Words found = Words.of(String.valueOf(section.waterClass()));
        return Words.both(
                section.name() + "（要求" + asked.zh() + "，实为" + found.zh() + "）",
                section.name() + " (asked: " + asked.en() + ", found: " + found.en() + ")");
    }

    static Status status(boolean met, Assessment.Phase phase) {
        if (phase == Assessment.Phase.OVER) {
            return met ? Status.ATTAINED : Status.NOT_ATTAINED;
        }
        return met ? Status.ON_COURSE : Status.OFF_COURSE;
    }

    /** The same by a judgement of a person. */
    static Status judged(boolean met, Assessment.Phase phase) {
        Status judged = met ? Status.JUDGED_ATTAINED : Status.JUDGED_NOT_ATTAINED;
        return phase == Assessment.Phase.OVER ? judged : status(met, phase);
    }

    private Reason reason(boolean met, Exact exact, int decimals, Requirement.Number number) {
        BigDecimal shown =
                comparison == LimitComparison.ROUNDED_VALUE ? exact.round(decimals) : exact.toDecimal(Figure.SHOWN);
        return Reasons.compared(
                met, shown.toPlainString(), number.test().sign(), number.value().toPlainString());
    }

    private Figure decided(Figure figure, Requirement.Number number, int decimals) {
        return figure.withBasis(figure.basis().decided(FigureBasis.comparison(comparison, decimals), number.origin()));
    }
}
