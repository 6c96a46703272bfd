package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Means of water results (环办〔2011〕22号, 环办监测函〔2020〕82号): arithmetic over the valid results of a day, over samples of a month, over
 * sections of a river, over the months of a year; pH through the hydrogen ions. Below detection counts half of the limit.
 */
public final class WaterMean {

    /** Months of values that a year needs; from memory, hence public. */
    public static final int NEEDED_MONTHS = 8;

    /** Samples or months that a quarter needs. */
    public static final int NEEDED_IN_QUARTER = 2;

    /** A mean pH is not a fraction; it is kept with so many decimals. */
    private static final int PH_DECIMALS = 9;

    private WaterMean() {}

    /** The mean of an item over any number of values. */
    public static Outcome<Exact> of(WaterItem item, Collection<Exact> values) {
        return of(item, values, 1);
    }

    /** The mean of an item, insufficient with fewer values than needed. */
    public static Outcome<Exact> of(WaterItem item, Collection<Exact> values, int needed) {
        if (values.isEmpty() || values.size() < needed) {
            return Outcome.insufficient(
                    values.isEmpty() ? Reason.NO_DATA : Reason.TOO_FEW_VALUES, values.size(), Math.max(1, needed));
        }
        return Outcome.of(item == WaterItem.PH ? meanPh(values) : Exact.mean(values));
    }

    /** The mean of a year from the means of its months, for items measured in at least eight. */
    public static Outcome<Exact> ofYear(WaterItem item, Collection<Exact> months) {
        Outcome<Exact> mean = of(item, months, NEEDED_MONTHS);
        return mean.isKnown() || months.isEmpty()
                ? mean
                : Outcome.insufficient(Reason.TOO_FEW_MONTHS, months.size(), NEEDED_MONTHS);
    }

    /** pH = −lg of the mean of 10^(−pH); the order of the values does not matter. */
    private static Exact meanPh(Collection<Exact> values) {
        Map<Exact, Integer> counts = new TreeMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        double sum = 0;
        for (Map.Entry<Exact, Integer> entry : counts.entrySet()) {
            sum += entry.getValue() * Math.pow(10, -entry.getKey().toDouble());
        }
        double mean = -Math.log10(sum / values.size());
        return Exact.of(BigDecimal.valueOf(mean).setScale(PH_DECIMALS, RoundingMode.HALF_EVEN));
    }
}
