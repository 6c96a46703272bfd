package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import io.qingce.standards.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period as officials ask for it, with the periods that it is compared with: the same of the year before (同比) and the
 * one before it (环比).
 *
 * @param kind what it is
 * @param days first and last day
 */
public record AskedPeriod(Kind kind, Period days) {

    private static final Pattern CODE = Pattern.compile(
            "(?<year>[12]\\d{3})(-(Q(?<quarter>[1-4])|H(?<half>[12])|(?<ytd>YTD)|(?<rest>\\d{2}(-\\d{2})?)))?");
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    /** What a period is. */
    @Schema(name = "PeriodKind")
    public enum Kind {
        DAY("日", "day"),
        MONTH("月", "month"),
        QUARTER("季度", "quarter"),
        HALF_YEAR("半年", "half-year"),
        YEAR("年", "year"),
        YEAR_TO_DATE("年初以来", "year to date"),
        FREE("自定义时段", "free period");

        private final Words words;

        Kind(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }

    /** The kind of a span of days. */
    public static AskedPeriod of(Period days) {
        return new AskedPeriod(kind(days), days);
    }

    /**
     * The period of a code: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-07}, {@code 2025-07-14}, or
     * {@code 2025-YTD} from 1 January of the year through the last day that is over.
     *
     * @param yesterday the last day that is over
     */
    public static Optional<AskedPeriod> parse(String code, LocalDate yesterday) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("year"));
        if (found.group("ytd") != null) {
            return toDate(Period.ofYear(year), yesterday);
        }
        try {
            return Optional.of(of(period(year, found)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<AskedPeriod> toDate(Period year, LocalDate yesterday) {
        if (yesterday.isBefore(year.from())) {
            return Optional.empty();
        }
        LocalDate last = yesterday.isBefore(year.to()) ? yesterday : year.to();
        return Optional.of(new AskedPeriod(Kind.YEAR_TO_DATE, new Period(year.from(), last)));
    }

    private static Period period(int year, Matcher code) {
        if (code.group("quarter") != null) {
            return Period.ofQuarter(year, Integer.parseInt(code.group("quarter")));
        }
        if (code.group("half") != null) {
            return half(year, Integer.parseInt(code.group("half")));
        }
        String rest = code.group("rest");
        if (rest == null) {
            return Period.ofYear(year);
        }
        String text = year + "-" + rest;
        return rest.length() == 2
                ? Period.ofMonth(YearMonth.parse(text))
                : new Period(LocalDate.parse(text), LocalDate.parse(text));
    }

    private static Period half(int year, int half) {
        YearMonth first = YearMonth.of(year, half == 1 ? 1 : HALF + 1);
        return new Period(first.atDay(1), first.plusMonths(HALF - 1L).atEndOfMonth());
    }

    private static Kind kind(Period days) {
        int year = days.from().getYear();
        if (days.isYear()) {
            return Kind.YEAR;
        }
        if (List.of(half(year, 1), half(year, 2)).contains(days)) {
            return Kind.HALF_YEAR;
        }
        if (days.isQuarter()) {
            return Kind.QUARTER;
        }
        if (Period.ofMonth(YearMonth.from(days.from())).equals(days)) {
            return Kind.MONTH;
        }
        return days.days() == 1 ? Kind.DAY : Kind.FREE;
    }

    /** The same period of the year before; the end of a month stays the end of a month. */
    public AskedPeriod yearBefore() {
        LocalDate last = days.to();
        YearMonth month = YearMonth.from(last);
        LocalDate then = last.equals(month.atEndOfMonth()) && kind != Kind.DAY
                ? month.minusYears(1).atEndOfMonth()
                : last.minusYears(1);
        return new AskedPeriod(kind, new Period(days.from().minusYears(1), then));
    }

    /** The period before it, of the same kind or the same number of days; a year to date has none. */
    public Optional<AskedPeriod> before() {
        return switch (kind) {
            case YEAR_TO_DATE -> Optional.empty();
            case DAY, FREE -> Optional.of(from(days.from().minusDays(days.days())));
            case MONTH -> Optional.of(from(days.from().minusMonths(1)));
            case QUARTER -> Optional.of(from(days.from().minusMonths(QUARTER)));
            case HALF_YEAR -> Optional.of(from(days.from().minusMonths(HALF)));
            case YEAR -> Optional.of(from(days.from().minusYears(1)));
        };
    }

    private AskedPeriod from(LocalDate first) {
        return new AskedPeriod(kind, new Period(first, days.from().minusDays(1)));
    }
}
