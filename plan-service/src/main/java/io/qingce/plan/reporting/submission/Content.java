package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.Quantity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says.
 *
 * @param value the figure in the unit of the target, with its decimals (数值)
 * @param quantity whether the value is a level or a change, where the unit said so (水平值或变化幅度)
 * @param words the answer where there is no figure (文字结果)
 * @param narrative what was done (进展说明)
 */
@Embeddable
public record Content(
        @Nullable BigDecimal value,
        @Enumerated(EnumType.STRING) @Nullable Quantity quantity,
        @Nullable String words,
        @Nullable String narrative) {

    static final Content EMPTY = new Content(null, null, null, null);

    /** Whether there is a result that can be submitted. */
    boolean hasResult() {
        return value != null || (words != null && !words.isBlank());
    }
}
