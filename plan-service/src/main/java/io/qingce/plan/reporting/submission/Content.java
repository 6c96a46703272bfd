package io.qingce.plan.reporting.submission;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says.
 *
 * @param value the figure in the unit of the target, with its decimals (数值)
 * @param words the answer where there is no figure (文字结果)
 * @param narrative what was done (进展说明)
 */
@Embeddable
public record Content(
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String narrative) {

    static final Content EMPTY = new Content(null, null, null);

    /** Whether there is a result that can be submitted. */
    boolean hasResult() {
        return value != null || (words != null && !words.isBlank());
    }
}
