package io.qingce.standards.period;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Reason;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Whether the valid days of an item carry a statistic (GB 3095 表 4): a year needs 324 days and 27 in each month, 25 in February; a month
 * those 27 or 25; a quarter or another span each of its whole months (commonly applied, not printed). TSP, Pb and BaP need 60 a year and
 * 5 a month, a quarter 15. A month that the period only touches has no minimum.
 *
 * @param valid valid days
 * @param needed days needed
 * @param shortfall why the statistic may not be published as valid, if so
 * @param shortMonths whole months with too few days
 */
public record Validity(int valid, int needed, Optional<Reason> shortfall, List<YearMonth> shortMonths) {

    private static final int YEAR = 324;
    private static final int YEAR_OF_SAMPLES = 60;
    private static final int QUARTER_OF_SAMPLES = 15;
    private static final int MONTH = 27;
    private static final int FEBRUARY = 25;
    private static final int MONTH_OF_SAMPLES = 5;

    /** Copies the months. */
    public Validity {
        shortMonths = List.copyOf(shortMonths);
    }

    /**
     * The validity of an item in a period.
     *
     * @param valid its valid days
     * @param validInMonth its valid days in a month
     */
    public static Validity of(Period period, AirItem item, int valid, ToIntFunction<YearMonth> validInMonth) {
        List<YearMonth> months = period.wholeMonths();
        List<YearMonth> shortMonths = months.stream()
                .filter(month -> validInMonth.applyAsInt(month) < neededInMonth(item, month))
                .toList();
        int needed = needed(period, item, months);
        Optional<Reason> shortfall = valid < needed
                ? Optional.of(Reason.TOO_FEW_DAYS)
                : shortMonths.isEmpty() ? Optional.empty() : Optional.of(Reason.TOO_FEW_DAYS_IN_MONTH);
        return new Validity(valid, needed, shortfall, shortMonths);
    }

    private static int needed(Period period, AirItem item, List<YearMonth> months) {
        if (period.isYear()) {
            return isSampled(item) ? YEAR_OF_SAMPLES : YEAR;
        }
        if (isSampled(item) && period.isQuarter()) {
            return QUARTER_OF_SAMPLES;
        }
        return Math.max(
                1, months.stream().mapToInt(month -> neededInMonth(item, month)).sum());
    }

    /** Days an item needs in a month. */
    public static int neededInMonth(AirItem item, YearMonth month) {
        if (isSampled(item)) {
            return MONTH_OF_SAMPLES;
        }
        return month.getMonth() == Month.FEBRUARY ? FEBRUARY : MONTH;
    }

    private static boolean isSampled(AirItem item) {
        return item == AirItem.TSP || item == AirItem.PB || item == AirItem.BAP;
    }

    public boolean isValid() {
        return shortfall.isEmpty();
    }
}
