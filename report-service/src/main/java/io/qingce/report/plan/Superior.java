package io.qingce.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is awaited from the superior authority (上级下达).
 *
 * @param needed what, and from whom
 * @param by authority that sets it, where the print names it
 * @param effect REPLACES: the printed value counts until one comes; otherwise the print has none of its own
 * @param values what came so far, the newest last
 */
public record Superior(
        String needed, @Nullable String by, @Nullable String effect, List<SuperiorValue> values) {

    public Superior {
        if (needed == null) {
            throw new IllegalArgumentException("superior.needed is missing");
        }
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** The printed value gives way to the one that comes. */
    public boolean replaces() {
        return "REPLACES".equals(effect);
    }

    /**
     * A value that the superior authority set.
     *
     * @param words its words, in place of a number or beside it
     * @param year year for which it holds; absent: nobody said, and it decides nothing
     * @param subject what it holds for, such as the name of a section; absent for the whole target
     * @param source document that sets it
     * @param receivedOn day on which it was received
     */
    public record SuperiorValue(
            @Nullable BigDecimal value,
            @Nullable String words,
            @Nullable Integer year,
            @Nullable String subject,
            @Nullable String source,
            @Nullable LocalDate receivedOn) {}
}
