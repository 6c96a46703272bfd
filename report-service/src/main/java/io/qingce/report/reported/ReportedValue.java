package io.qingce.report.reported;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One verified value of a target.
 *
 * @param report number of the report
 * @param point identifier of the point in the target that it is for; absent if for none in particular
 * @param period the days that it covers
 * @param reportedBy printed name of the unit
 * @param value the figure in the unit of the target
 * @param quantity whether the value is a level or a change; absent if the unit did not say
 * @param words the answer where there is no figure
 * @param verifiedAt when it was verified
 */
public record ReportedValue(
        long report,
        @Nullable String point,
        Covered period,
        String reportedBy,
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        OffsetDateTime verifiedAt) {

    /** The period of a report: its words and its days. */
    public record Covered(String text, LocalDate from, LocalDate to) {

        public Covered {
            if (text == null || from == null || to == null || to.isBefore(from)) {
                throw new IllegalArgumentException("values.period has text, from and to");
            }
        }
    }

    public ReportedValue {
        if (period == null || reportedBy == null || verifiedAt == null) {
            throw new IllegalArgumentException("a reported value has period, reportedBy and verifiedAt");
        }
        if (value == null && words == null) {
            throw new IllegalArgumentException("a reported value has a value or words");
        }
    }
}
