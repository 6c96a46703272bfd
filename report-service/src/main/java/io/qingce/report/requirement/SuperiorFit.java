package io.qingce.report.requirement;

import io.qingce.report.plan.Due;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.standards.indicator.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the values that the superior set are of the days and of the whole that a point asks about; the newest counts. One that names no year decides nothing. */
public final class SuperiorFit {

    private static final Set<Comparator> AWAITING_A_BASE =
            EnumSet.of(Comparator.NOT_WORSE_THAN_BASELINE, Comparator.TREND);

    private SuperiorFit() {}

    static Optional<Superior.SuperiorValue> value(AssessedPoint at) {
        List<Superior.SuperiorValue> usable =
                values(at.target()).filter(value -> of(at, value).isUsable()).toList();
        return usable.stream()
                .filter(value -> !isTheYearBeforeWhichItIsDue(at, value.year()))
                .reduce((earlier, later) -> later)
                .or(() -> usable.stream().reduce((earlier, later) -> later));
    }

    static Optional<String> words(AssessedPoint at) {
        return values(at.target())
                .filter(value -> value.value() == null && value.words() != null)
                .filter(value -> whole(at, value).isUsable())
                .map(Superior.SuperiorValue::words)
                .reduce((earlier, later) -> later);
    }

    /** The base value that the superior set, of a target that asks for nothing else of it. */
    static Optional<Target.Baseline> base(AssessedPoint at, OptionalInt year) {
        return values(at.target())
                .filter(value -> isBase(at, year, value))
                .reduce((earlier, later) -> later)
                .map(value -> new Target.Baseline(
                        value.value(), year.isPresent() ? year.getAsInt() : value.year(), "上级下达", null, null));
    }

    /** Whether a value is the base from which a point is counted. */
    public static boolean isBase(AssessedPoint at, OptionalInt year, Superior.SuperiorValue value) {
        Integer of = value.year();
        boolean isOfTheYear = of != null
                && (year.isPresent()
                        ? of == year.getAsInt()
                        : of < at.span().from().getYear());
        return AWAITING_A_BASE.contains(at.point().comparator())
                && value.value() != null
                && value.subject() == null
                && isOfTheYear;
    }

    private static Stream<Superior.SuperiorValue> values(Target target) {
        return target.superior() == null ? Stream.empty() : target.superior().values().stream();
    }

    /** Whether a value is of these days, of the whole target, and takes the place of the print. */
    public static Fit of(AssessedPoint at, Superior.SuperiorValue value) {
        Fit whole = whole(at, value);
        if (!whole.isUsable()) {
            return whole;
        }
        if (value.value() == null) {
            return Fit.not("words-only", "只有文字，没有数值，须人工评定。", "Words without a number: for a judgement.");
        }
        Target target = at.target();
        boolean asked = at.point().comparator() == Comparator.MEET_SUPERIOR
                || at.point().comparator() == Comparator.ABOVE_SUPERIOR_AVERAGE;
        return asked
                        || at.point().value() == null
                        || Objects.requireNonNull(target.superior()).replaces()
                ? Fit.FINAL
                : Fit.not(
                        "print-stands",
                        "原文已有数值，上级下达值为补足，不替代原文。",
                        "The print has a number of its own, which this value does not replace.");
    }

    private static Fit whole(AssessedPoint at, Superior.SuperiorValue value) {
        String subject = value.subject();
        if (subject != null
                && !subject.equals(at.region())
                && !subject.equals(at.target().name().zh())) {
            return Fit.ofSubject(subject);
        }
        Integer year = value.year();
        if (year == null) {
            return Fit.ofNoYear();
        }
        return year == at.span().to().getYear() || isTheYearBeforeWhichItIsDue(at, year)
                ? Fit.FINAL
                : Fit.ofOtherDays(Span.year(year), at.span());
    }

    /** 2025年前 is asked of 2024, and the superior may call either year, its own before the other; 2023年起 says of no other year than its own. */
    private static boolean isTheYearBeforeWhichItIsDue(AssessedPoint at, @Nullable Integer year) {
        return at.point().due().kind() == Due.Kind.BEFORE
                && year != null
                && year.equals(at.point().due().year());
    }
}
