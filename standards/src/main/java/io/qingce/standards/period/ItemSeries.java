package io.qingce.standards.period;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.Grade;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Percentile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The valid daily values of one item in a period. */
final class ItemSeries {

    private static final int MONTHS = 12;

    private final PeriodRules rules;
    private final Period period;
    private final AirItem item;
    private final int firstMonth;
    private final int[] inMonth;
    private final List<Exact> raw = new ArrayList<>();
    private long[] units;
    private int count;
    private boolean isSorted;

    ItemSeries(PeriodRules rules, Period period, AirItem item) {
        this.rules = rules;
        this.period = period;
        this.item = item;
        this.firstMonth = month(period.from());
        this.inMonth = new int[month(period.to()) - firstMonth + 1];
        this.units = new long[period.days()];
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    void add(AirDay day) {
        if (day.value(item) instanceof Outcome.Known<DailyValue> k) {
            Exact value = k.value().exact();
            units[count] = value.roundToUnits(item.decimals());
            count++;
            inMonth[month(day.date()) - firstMonth]++;
            if (rules.ruleSet().dailyInput() == DailyInput.RAW) {
                raw.add(value);
            }
        }
    }

    Validity validity() {
        return Validity.of(period, item, count, this::inMonth);
    }

    private int inMonth(YearMonth month) {
        return inMonth[month(month.atDay(1)) - firstMonth];
    }

    Outcome<PeriodValue> value(Statistic statistic) {
        Validity validity = validity();
        if (count == 0) {
            return Outcome.insufficient(Reason.NO_DATA, 0, validity.needed());
        }
        Exact exact = statistic == Statistic.MEAN ? mean() : percentile(statistic.percent());
        return Outcome.of(new PeriodValue(
                item,
                statistic,
                exact,
                exact.round(rules.decimals().of(item)),
                validity,
                rules.edition().assessmentClause(statistic == Statistic.MEAN ? "5" : "附录 A")));
    }

    private Exact mean() {
        if (rules.ruleSet().dailyInput() == DailyInput.RAW) {
            return Exact.mean(raw);
        }
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += units[i];
        }
        return Exact.ratio(sum, count * perUnit());
    }

    private Exact percentile(int percent) {
        return rules.ruleSet().dailyInput() == DailyInput.RAW
                ? Percentile.of(raw, percent)
                : Percentile.ofSorted(sorted(), perUnit(), percent);
    }

    private long[] sorted() {
        if (!isSorted) {
            units = Arrays.copyOf(units, count);
            Arrays.sort(units);
            isSorted = true;
        }
        return units;
    }

    private long perUnit() {
        return BigDecimal.TEN.pow(item.decimals()).longValueExact();
    }

    Outcome<ItemCompliance> compliance() {
        Optional<BigDecimal> limit = AirLimits.dailyLimit(rules.edition(), item, Grade.II);
        if (limit.isEmpty() || count == 0) {
            return Outcome.insufficient(limit.isEmpty() ? Reason.NO_LIMIT : Reason.NO_DATA, count, 1);
        }
        int attaining = 0;
        for (long value : sorted()) {
            attaining += BigDecimal.valueOf(value, item.decimals()).compareTo(limit.get()) <= 0 ? 1 : 0;
        }
        BigDecimal highest = BigDecimal.valueOf(units[count - 1], item.decimals());
        return Outcome.of(new ItemCompliance(item, new Percentage(attaining, count), highest, limit.get()));
    }
}
