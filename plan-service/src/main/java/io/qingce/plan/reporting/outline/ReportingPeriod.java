package io.qingce.plan.reporting.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a report covers (填报期).
 *
 * @param kind how long
 * @param from first day
 * @param to last day
 */
public record ReportingPeriod(Kind kind, LocalDate from, LocalDate to) {

    /** How a period is written: {@value}. */
    public static final String FORM = "2024, 2024-H1, 2024-Q3, 2024-07 or 2024-07-31";

    private static final Pattern WRITTEN =
            Pattern.compile("(20[0-9]{2})(?:-(?:H([12])|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?");

    /** The lengths of a period. */
    public enum Kind {
        /** 日. */
        DAY(0),
        /** 月. */
        MONTH(1),
        /** 季. */
        QUARTER(3),
        /** 半年. */
        HALF_YEAR(6),
        /** 年. */
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** The period of this length in which a day lies. */
        public ReportingPeriod around(LocalDate day) {
            if (this == DAY) {
                return new ReportingPeriod(DAY, day, day);
            }
            int first = (day.getMonthValue() - 1) / months * months + 1;
            YearMonth begin = YearMonth.of(day.getYear(), first);
            return new ReportingPeriod(
                    this, begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
        }
    }

    /** Reads {@value #FORM}; empty if it is none of these. */
    public static Optional<ReportingPeriod> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind(parts).around(firstDay(parts)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As {@link #parse} reads it. */
    public String text() {
        int year = from.getYear();
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR -> year + "-H" + (from.getMonthValue() / 6 + 1);
            case QUARTER -> year + "-Q" + (from.getMonthValue() / 3 + 1);
            case MONTH -> YearMonth.from(from).toString();
            case DAY -> from.toString();
        };
    }

    /** Whether a day of it lies between these two. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Kind kind(Matcher parts) {
        if (parts.group(5) != null) {
            return Kind.DAY;
        }
        if (parts.group(4) != null) {
            return Kind.MONTH;
        }
        if (parts.group(3) != null) {
            return Kind.QUARTER;
        }
        return parts.group(2) == null ? Kind.YEAR : Kind.HALF_YEAR;
    }

    private static LocalDate firstDay(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        return switch (kind(parts)) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case HALF_YEAR -> LocalDate.of(year, Integer.parseInt(parts.group(2)) * 6 - 5, 1);
            case QUARTER -> LocalDate.of(year, Integer.parseInt(parts.group(3)) * 3 - 2, 1);
            case MONTH -> LocalDate.of(year, Integer.parseInt(parts.group(4)), 1);
            case DAY -> LocalDate.of(year, Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)));
        };
    }
}
