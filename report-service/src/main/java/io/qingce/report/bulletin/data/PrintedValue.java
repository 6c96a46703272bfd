package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is printed in one place (刊载值), and where it is from.
 *
 * @param printed as it is printed, without its unit; a dash where there is nothing
 * @param value the number of the answer, digit for digit; absent of a text
 * @param unit its unit
 * @param valid whether it may stand; one that may not is printed with a mark
 * @param reason why it may not, or why there is none
 * @param simulated made-up readings went in
 * @param edition edition of the standard by which it was computed
 * @param source key of the request
 * @param pointer JSON pointer into the answer; where there is nothing, of what was asked last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedValue(
        String printed,
        @Nullable BigDecimal value,
        @Nullable String unit,
        boolean valid,
        @Nullable String reason,
        boolean simulated,
        @Nullable String edition,
        String source,
        String pointer) {

    /** Where there is nothing. */
    static final String NOTHING = "—";

    /** Whether the answer has nothing here. */
    boolean isNothing() {
        return printed.equals(NOTHING);
    }

    /** What is printed behind a number that may not stand; empty for all others. */
    public String mark() {
        return value != null && !valid ? "*" : "";
    }
}
