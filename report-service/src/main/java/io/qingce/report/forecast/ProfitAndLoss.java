package io.qingce.report.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cumulated profit-and-loss line (累计盈亏): on each day what the days so far have saved (positive, 盈) or overdrawn (negative,
 * 亏) against a path that reaches the target exactly and takes the seasons from past years. Nothing here is compared with a
 * limit; numbers have two decimals.
 */
public final class ProfitAndLoss {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int SHOWN = 2;

    /**
     * One day of the line.
     *
     * @param day the day
     * @param path what the path gives it: the value of the day, or the number of days that should have counted by then
     * @param actual the value of the day, or the number of days that did count by then
     * @param balance what is saved or overdrawn by then: µg/m³ times days, or days
     */
    public record Point(LocalDate day, BigDecimal path, BigDecimal actual, BigDecimal balance) {}

    private ProfitAndLoss() {}

    /**
     * The line of a mean that should stay low: every month has its share of the target as past years had it of their mean.
     *
     * @param target the mean to be kept
     * @param past daily values of past years; without any the path is flat
     * @param days daily values so far
     */
    public static List<Point> ofMean(
            BigDecimal target, Map<LocalDate, BigDecimal> past, Map<LocalDate, BigDecimal> days) {
        Map<Month, BigDecimal> weights = meanWeights(past);
        List<Point> points = new ArrayList<>();
        BigDecimal balance = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : new TreeMap<>(days).entrySet()) {
            BigDecimal weight = weights.getOrDefault(day.getKey().getMonth(), BigDecimal.ONE);
            BigDecimal path = target.multiply(weight, DIGITS);
            balance = balance.add(path).subtract(day.getValue());
            points.add(new Point(day.getKey(), shown(path), shown(day.getValue()), shown(balance)));
        }
        return points;
    }

    /**
     * The line of a number of days.
     *
     * @param target how many days may count, or have to, at the end
     * @param wantsMany days that count are wanted (good days); otherwise they are to be avoided (heavy days)
     * @param past whether a day of past years counted
     * @param days whether a day so far counted
     * @param from first day of the period
     */
    public static List<Point> ofDays(
            int target,
            boolean wantsMany,
            Map<LocalDate, Boolean> past,
            Map<LocalDate, Boolean> days,
            LocalDate from,
            LocalDate to) {
        Map<Month, BigDecimal> shares = dayShares(past, from, to);
        List<Point> points = new ArrayList<>();
        BigDecimal path = BigDecimal.ZERO;
        int counted = 0;
        TreeMap<LocalDate, Boolean> sorted = new TreeMap<>(days);
        LocalDate last = sorted.isEmpty() ? from.minusDays(1) : sorted.lastKey();
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            BigDecimal share = shares.getOrDefault(day.getMonth(), BigDecimal.ZERO);
            path = path.add(BigDecimal.valueOf(target).multiply(share, DIGITS));
            counted += sorted.getOrDefault(day, Boolean.FALSE) ? 1 : 0;
            BigDecimal ahead = BigDecimal.valueOf(counted).subtract(path);
            points.add(new Point(
                    day, shown(path), BigDecimal.valueOf(counted), shown(wantsMany ? ahead : ahead.negate())));
        }
        return points;
    }

    /** Only the last point of every month. */
    public static List<Point> monthly(List<Point> daily) {
        Map<YearMonth, Point> last = new TreeMap<>();
        daily.forEach(point -> last.put(YearMonth.from(point.day()), point));
        return List.copyOf(last.values());
    }

    private static Map<Month, BigDecimal> meanWeights(Map<LocalDate, BigDecimal> past) {
        Map<Month, BigDecimal> sums = new EnumMap<>(Month.class);
        Map<Month, Integer> counts = new EnumMap<>(Month.class);
        past.forEach((day, value) -> {
            sums.merge(day.getMonth(), value, BigDecimal::add);
            counts.merge(day.getMonth(), 1, Integer::sum);
        });
        if (sums.size() < Month.values().length) {
            return Map.of();
        }
        BigDecimal mean = past.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(past.size()), DIGITS);
        Map<Month, BigDecimal> weights = new EnumMap<>(Month.class);
        sums.forEach((month, sum) -> weights.put(
                month,
                mean.signum() == 0
                        ? BigDecimal.ONE
                        : sum.divide(BigDecimal.valueOf(counts.getOrDefault(month, 1)), DIGITS)
                                .divide(mean, DIGITS)));
        return weights;
    }

    /** What share of the target one day of each month takes; all days of the period together take all of it. */
    private static Map<Month, BigDecimal> dayShares(Map<LocalDate, Boolean> past, LocalDate from, LocalDate to) {
        Map<Month, Integer> counted = new EnumMap<>(Month.class);
        Map<Month, Integer> known = new EnumMap<>(Month.class);
        past.forEach((day, counts) -> {
            counted.merge(day.getMonth(), counts ? 1 : 0, Integer::sum);
            known.merge(day.getMonth(), 1, Integer::sum);
        });
        Map<Month, BigDecimal> rates = new EnumMap<>(Month.class);
        BigDecimal all = BigDecimal.ZERO;
        boolean isFlat = known.size() < Month.values().length
                || counted.values().stream().mapToInt(Integer::intValue).sum() == 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            BigDecimal rate = isFlat
                    ? BigDecimal.ONE
                    : BigDecimal.valueOf(counted.getOrDefault(day.getMonth(), 0))
                            .divide(BigDecimal.valueOf(known.getOrDefault(day.getMonth(), 1)), DIGITS);
            rates.put(day.getMonth(), rate);
            all = all.add(rate);
        }
        BigDecimal whole = all.signum() == 0 ? BigDecimal.ONE : all;
        rates.replaceAll((month, rate) -> rate.divide(whole, DIGITS));
        return rates;
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_EVEN);
    }
}
