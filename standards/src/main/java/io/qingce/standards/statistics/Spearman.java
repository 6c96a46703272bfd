package io.qingce.standards.statistics;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trend by the rank correlation coefficient of Spearman 秩相关系数 (HJ 663-2013 附录 B): r = 1 − 6·Σd²/(n³ − n), d the difference between the
 * rank of a value and its place in time; equal values share the mean of their ranks. Computed exactly: a coefficient that equals the
 * critical value is significant.
 *
 * @param coefficient r, all digits
 * @param critical the critical value W
 * @param periods n
 */
public record Spearman(Exact coefficient, BigDecimal critical, int periods) {

    /** The least number of periods. */
    public static final int NEEDED_PERIODS = 5;

    private static final int DECIMALS = 3;

    // Between the printed n, the critical value of the next smaller n applies: the stricter one.
    private static final TreeMap<Integer, List<BigDecimal>> CRITICAL = critical(
            "5 0.900 1.000,6 0.829 0.943,7 0.714 0.893,8 0.643 0.833,9 0.600 0.783,10 0.564 0.746,12 0.506 0.712,"
                    + "14 0.456 0.645,16 0.425 0.601,18 0.399 0.564,20 0.377 0.534,22 0.359 0.508,24 0.343 0.485,"
                    + "26 0.329 0.465,28 0.317 0.448,30 0.306 0.432");

    /** Level of significance, one-tailed. */
    public enum Significance {
        /** 0.05, the usual one. */
        FIVE_PERCENT,
        /** 0.01. */
        ONE_PERCENT
    }

    /** What the coefficient says. */
    public enum Trend {
        RISING("显著上升"),
        FALLING("显著下降"),
        NOT_SIGNIFICANT("无显著变化");

        private final String chinese;

        Trend(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    private static TreeMap<Integer, List<BigDecimal>> critical(String table) {
        TreeMap<Integer, List<BigDecimal>> map = new TreeMap<>();
        for (String row : List.of(table.split(","))) {
            List<String> cells = List.of(row.split(" "));
            map.put(Integer.valueOf(cells.get(0)), List.of(new BigDecimal(cells.get(1)), new BigDecimal(cells.get(2))));
        }
        return map;
    }

    /** The trend of values in the order of time, at 0.05. */
    public static Outcome<Spearman> of(List<Exact> values) {
        return of(values, Significance.FIVE_PERCENT);
    }

    /** The trend of values in the order of time; at least five. */
    public static Outcome<Spearman> of(List<Exact> values, Significance significance) {
        int n = values.size();
        Map.Entry<Integer, List<BigDecimal>> row = CRITICAL.floorEntry(n);
        if (row == null) {
            return Outcome.insufficient(Reason.TOO_FEW_VALUES, n, NEEDED_PERIODS);
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            long difference = doubledRank(values, values.get(i)) - 2L * (i + 1);
            sum += difference * difference;
        }
        // The ranks are doubled, hence the squares four times too great.
        Exact coefficient = Exact.of(1).minus(Exact.ratio(6 * sum, 4 * ((long) n * n * n - n)));
        return Outcome.of(new Spearman(coefficient, row.getValue().get(significance.ordinal()), n));
    }

    private static long doubledRank(List<Exact> values, Exact value) {
        long smaller = values.stream().filter(v -> v.compareTo(value) < 0).count();
        long equal = values.stream().filter(v -> v.compareTo(value) == 0).count();
        return 2 * smaller + equal + 1;
    }

    /** The coefficient with three decimals. */
    public BigDecimal rounded() {
        return coefficient.round(DECIMALS);
    }

    public Trend trend() {
        if (coefficient.abs().compareTo(Exact.of(critical)) < 0) {
            return Trend.NOT_SIGNIFICANT;
        }
        return coefficient.signum() > 0 ? Trend.RISING : Trend.FALLING;
    }
}
