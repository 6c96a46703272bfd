package io.qingce.plan.reporting.submission;

import io.qingce.chassis.language.Words;
import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a submission as it is edited; of value, words and narrative what is absent is empty afterwards.
 *
 * @param value the figure in the unit of the target, at most 18 digits before and 9 after the point
 * @param quantity whether the value is a level or a change
 * @param words the answer where there is no figure
 * @param narrative what was done
 * @param unit printed name of the unit that reports, or an alias; absent: as it was
 * @param period the period: {@value ReportingPeriod#FORM}; absent: as it was
 * @param confirm codes of the doubts that who sends this has seen (已核对的疑点)
 */
public record ContentRequest(
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        @Nullable String narrative,
        @Nullable String unit,
        @Nullable String period,
        @Nullable List<Doubt.Code> confirm) {

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_NARRATIVE = 10_000;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;

    /**
     * The content.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    Content toContent(LocalDate today) {
        Findings findings = new Findings();
        check(findings, today);
        findings.check();
        // 1e3 is written 1000: an exponent is no printed form of a figure.
        BigDecimal plain = value == null || value.scale() >= 0 ? value : value.setScale(0);
        return new Content(plain, quantity, words, narrative);
    }

    void check(Findings findings, LocalDate today) {
        findings.text("unit", unit, LONGEST_NAME);
        if (unit != null) {
            findings.present("unit", unit);
        }
        if (period != null) {
            checkPeriod(findings, ReportingPeriod.parse(period), today);
        }
        if (value != null && (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS)) {
            findings.add(
                    "value",
                    "too-many-digits",
                    Words.both("整数最多18位，小数最多9位。", "At most 18 digits before and 9 after the point."));
        }
        findings.text("words", words, LONGEST_WORDS);
        findings.text("narrative", narrative, LONGEST_NARRATIVE);
    }

    Optional<String> otherUnit() {
        return Optional.ofNullable(unit).map(String::strip);
    }

    Optional<ReportingPeriod> otherPeriod() {
        return Optional.ofNullable(period).flatMap(ReportingPeriod::parse);
    }

    List<Doubt.Code> confirmed() {
        return confirm == null ? List.of() : confirm;
    }

    private static void checkPeriod(Findings findings, Optional<ReportingPeriod> period, LocalDate today) {
        if (period.isEmpty()) {
            findings.add(
                    "period",
                    "unreadable",
                    Words.both("填报期写作" + ReportingPeriod.FORM + "。", "Written as " + ReportingPeriod.FORM + "."));
        } else if (period.get().from().isAfter(today)) {
            findings.add("period", "not-begun", Words.both("填报期尚未开始。", "The period has not begun."));
        }
    }
}
