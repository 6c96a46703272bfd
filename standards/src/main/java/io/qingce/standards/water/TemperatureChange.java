package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.List;

/**
 * Man-made change of the water temperature in a week (GB 3838-2002 表 1, the same for all classes): the weekly mean may rise by at most
 * 1 °C and drop by at most 2 °C against the background. The background is given; the standard prints no way to find it.
 *
 * @param mean the unrounded mean of the week, °C
 * @param background what the week would have been without man, °C
 * @param change mean less background, all digits
 * @param compared the change that met the limits: rounded to 0.1 °C, or all digits, by the comparison chosen
 * @param valid how many values of the week there were
 */
public record TemperatureChange(Exact mean, Exact background, Exact change, Exact compared, int valid) {

    /** What became of the week. */
    public enum Verdict {
        /** Within both limits. */
        WITHIN("符合"),
        /** The mean rose by more than 1 °C. */
        RISEN_TOO_FAR("温升超标"),
        /** The mean dropped by more than 2 °C. */
        DROPPED_TOO_FAR("温降超标");

        private final String chinese;

        Verdict(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    private static final Exact GREATEST_RISE = Exact.of(1);
    private static final Exact GREATEST_DROP = Exact.of(-2);

    /**
     * The change of one week.
     *
     * @param week its temperatures, any number of them (no minimum is printed), °C
     * @return insufficient without a single value
     */
    public static Outcome<TemperatureChange> of(LimitComparison comparison, List<Exact> week, Exact background) {
        if (week.isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, 1);
        }
        Exact mean = Exact.mean(week);
        Exact change = mean.minus(background);
        Exact compared = comparison == LimitComparison.ROUNDED_VALUE
                ? Exact.of(change.round(WaterItem.TEMPERATURE.decimals()))
                : change;
        return Outcome.of(new TemperatureChange(mean, background, change, compared, week.size()));
    }

    public Verdict verdict() {
        if (compared.compareTo(GREATEST_RISE) > 0) {
            return Verdict.RISEN_TOO_FAR;
        }
        return compared.compareTo(GREATEST_DROP) < 0 ? Verdict.DROPPED_TOO_FAR : Verdict.WITHIN;
    }

    /** Where the rule stands. */
    public Clause clause() {
        return new Clause("GB 3838-2002", "表 1");
    }
}
