package io.qingce.report.air;

import io.qingce.report.ledger.AirCode;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.period.Validity;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one item over a period, on the wire.
 *
 * @param item code such as {@code PM2.5}
 * @param name its name
 * @param statistic MEAN, PERCENTILE_95 or PERCENTILE_90
 * @param statisticText the same in words
 * @param unit µg/m³ or mg/m³
 * @param value with the official decimals; absent without a single valid day
 * @param unrounded the same with four decimals, for reading only
 * @param exact the same with every digit: a decimal or a fraction such as 244/7
 * @param validDays days with a valid daily value
 * @param neededDays how many the rule asks for
 * @param valid whether the figure may stand; a value that may not is provisional
 * @param reasonCode why it may not, as a stable slug
 * @param reason the same in words
 * @param shortMonths whole months with too few valid days
 */
public record ItemFigure(
        String item,
        String name,
        String statistic,
        String statisticText,
        String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal unrounded,
        @Nullable String exact,
        int validDays,
        int neededDays,
        boolean valid,
        @Nullable String reasonCode,
        @Nullable String reason,
        List<String> shortMonths) {

    /** Decimals of an unrounded value in an answer. */
    public static final int SHOWN = 4;

    /** The figure of an item in these statistics. */
    public static ItemFigure of(AirItem item, PeriodStatistics statistics) {
        Statistic statistic = Statistic.headline(item);
        Validity validity = statistics.validity(item);
        Outcome<PeriodValue> outcome = statistics.value(item, statistic);
        @Nullable Exact exact = outcome.known().map(PeriodValue::exact).orElse(null);
        return new ItemFigure(
                AirCode.of(item),
                StandardWords.of(item),
                statistic.name(),
                StandardWords.of(statistic),
                item.unit().symbol(),
                outcome.known().map(PeriodValue::rounded).orElse(null),
                exact == null ? null : exact.toDecimal(SHOWN),
                exact == null ? null : exact.toString(),
                validity.valid(),
                validity.needed(),
                exact != null && validity.isValid(),
                validity.shortfall().map(Reason::code).orElse(null),
                validity.shortfall().map(StandardWords::of).orElse(null),
                validity.shortMonths().stream().map(Object::toString).toList());
    }
}
