package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.Findings;
import io.qingce.plan.reporting.outline.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The content of a submission as it is edited; what is absent is empty afterwards.
 *
 * @param value the figure in the unit of the target, at most 18 digits before and 9 after the point
 * @param quantity whether the value is a level or a change
 * @param words the answer where there is no figure
 * @param narrative what was done
 */
public record ContentRequest(
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        @Nullable String narrative) {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_NARRATIVE = 10_000;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;

    /**
     * The content.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    Content toContent() {
        Findings findings = new Findings();
        check(findings);
        findings.check();
        // 1e3 is written 1000: an exponent is no printed form of a figure.
        BigDecimal plain = value == null || value.scale() >= 0 ? value : value.setScale(0);
        return new Content(plain, quantity, words, narrative);
    }

    void check(Findings findings) {
        if (value != null && (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS)) {
            findings.add("value", "too-many-digits", "At most 18 digits before and 9 after the point.");
        }
        findings.text("words", words, LONGEST_WORDS);
        findings.text("narrative", narrative, LONGEST_NARRATIVE);
    }
}
