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
 * or quarter the comparison with the annual limit is for reference only.
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
            Optional<BigDecimal> limit = limit(rules.edition(), item, statistic);
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
        return Outcome.of(new ItemAttainment(item, parts, rules.edition().assessmentClause("表 1")));
    }

    /** The grade II limit a statistic is compared with: the annual one for a mean, the daily one for a percentile. */
    public static Optional<BigDecimal> limit(AirEdition edition, AirItem item, Statistic statistic) {
        return statistic == Statistic.MEAN
                ? AirLimits.limit(edition, item, Averaging.YEAR, Grade.II)
                : AirLimits.dailyLimit(edition, item, Grade.II);
    }
}
