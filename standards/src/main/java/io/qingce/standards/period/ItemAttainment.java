package io.qingce.standards.period;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.Exceedance;
import io.qingce.standards.air.Grade;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an item attains: every judged statistic, rounded to the digit of its limit, is at or under it (HJ 663 表 1 and 6.3). For a month
 * or quarter the comparison with the annual limit is for reference only; lead alone has a quarterly limit of its own (GB 3095 表 2).
 *
 * @param parts statistic by statistic
 * @param clause where the rule stands
 */
public record ItemAttainment(AirItem item, List<Part> parts, Clause clause) {

    /** Copies the parts. */
    public ItemAttainment {
        parts = List.copyOf(parts);
    }

    /**
     * One statistic against its limit.
     *
     * @param limit grade II, in the unit of the item
     */
    public record Part(PeriodValue value, BigDecimal limit) {

        public Attained attained() {
            return value.forAttainment().compareTo(limit) <= 0 ? Attained.YES : Attained.NO;
        }

        /** The exceedance multiple 超标倍数, two decimals; empty at or under the limit. */
        public Optional<BigDecimal> exceedance() {
            return Exceedance.multiple(Exact.of(value.forAttainment()), limit);
        }
    }

    /** All parts attain. */
    public Attained attained() {
        return parts.stream().allMatch(p -> p.attained() == Attained.YES) ? Attained.YES : Attained.NO;
    }

    static Outcome<ItemAttainment> of(PeriodRules rules, AirItem item, PeriodStatistics statistics) {
        List<Part> parts = new ArrayList<>();
        for (Statistic statistic : rules.judged().of(item)) {
            Optional<BigDecimal> limit = limit(rules.edition(), item, statistic, statistics.period());
            Outcome<PeriodValue> value = statistics.value(item, statistic);
            if (value instanceof Outcome.Insufficient<PeriodValue> i) {
                return Outcome.insufficient(i.reason(), i.valid(), i.needed());
            }
            if (limit.isEmpty()) {
                return Outcome.insufficient(Reason.NO_LIMIT, 0, 1);
            }
            PeriodValue figure = ((Outcome.Known<PeriodValue>) value).value();
            if (figure.validity().shortfall().isPresent()) {
                Validity validity = figure.validity();
                return Outcome.insufficient(validity.shortfall().get(), validity.valid(), validity.needed());
            }
            parts.add(new Part(figure, limit.get()));
        }
        return Outcome.of(new ItemAttainment(item, parts, clause(rules.edition(), item, statistics.period())));
    }

    private static Clause clause(AirEdition edition, AirItem item, Period period) {
        return quarterly(edition, item, period).isPresent()
                ? edition.limitsClause("表 2")
                : edition.assessmentClause("表 1");
    }

    private static Optional<BigDecimal> quarterly(AirEdition edition, AirItem item, Period period) {
        return period.isQuarter() ? AirLimits.limit(edition, item, Averaging.QUARTER, Grade.II) : Optional.empty();
    }

    /** The grade II limit a statistic of a period is compared with: the quarterly one for a mean of a quarter where one is printed. */
    public static Optional<BigDecimal> limit(AirEdition edition, AirItem item, Statistic statistic, Period period) {
        return statistic == Statistic.MEAN
                ? quarterly(edition, item, period).or(() -> limit(edition, item, statistic))
                : limit(edition, item, statistic);
    }

    /** The grade II limit a statistic is compared with: the annual one for a mean, the daily one for a percentile. */
    public static Optional<BigDecimal> limit(AirEdition edition, AirItem item, Statistic statistic) {
        return statistic == Statistic.MEAN
                ? AirLimits.limit(edition, item, Averaging.YEAR, Grade.II)
                : AirLimits.dailyLimit(edition, item, Grade.II);
    }
}
