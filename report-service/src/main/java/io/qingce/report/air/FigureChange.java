package io.qingce.report.air;

import io.qingce.chassis.language.Words;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one figure differs between two computations, from the printed digits of both.
 *
 * @param figure item code, compositeIndex, goodDays, goodRatio, heavyDays or heavyRatio
 * @param base the figure that it is compared with
 * @param now the figure
 * @param difference now less base; of ratios in percentage points 百分点
 * @param percent change in per cent of the base 变化幅度, one decimal; not for days and ratios
 * @param reasonCode why there is no change to state, as a stable slug
 * @param reason the same in words
 */
public record FigureChange(
        String figure,
        @Nullable BigDecimal base,
        @Nullable BigDecimal now,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent,
        @Nullable String reasonCode,
        @Nullable String reason) {

    private static final String VALUE_MISSING = "value-missing";
    private static final String MISSING = Words.both("两者之一没有数值", "one of the two has no value");

    static List<FigureChange> of(PeriodStatistics base, PeriodStatistics now) {
        List<FigureChange> changes = new ArrayList<>();
        for (AirItem item : AirItem.BASIC) {
            changes.add(value(AirCode.of(item), rounded(base, item), rounded(now, item)));
        }
        changes.add(value("compositeIndex", index(base), index(now)));
        boolean counted = base.days().valid() > 0 && now.days().valid() > 0;
        changes.add(days("goodDays", counted, base.days().good(), now.days().good()));
        changes.add(ratio("goodRatio", base.days().goodRatio(), now.days().goodRatio()));
        changes.add(days("heavyDays", counted, base.days().heavy(), now.days().heavy()));
        changes.add(ratio("heavyRatio", base.days().heavyRatio(), now.days().heavyRatio()));
        return changes;
    }

    private static @Nullable BigDecimal rounded(PeriodStatistics statistics, AirItem item) {
        return statistics.headline(item).known().map(PeriodValue::rounded).orElse(null);
    }

    private static @Nullable BigDecimal index(PeriodStatistics statistics) {
        return statistics.compositeIndex().known().map(CompositeIndex::value).orElse(null);
    }

    private static FigureChange value(String figure, @Nullable BigDecimal base, @Nullable BigDecimal now) {
        if (base == null || now == null) {
            return new FigureChange(figure, base, now, null, null, VALUE_MISSING, MISSING);
        }
        Outcome<BigDecimal> percent = Change.percent(base, now);
        @Nullable Reason reason = percent instanceof Outcome.Insufficient<BigDecimal> missing ? missing.reason() : null;
        return new FigureChange(
                figure,
                base,
                now,
                now.subtract(base),
                percent.known().orElse(null),
                reason == null ? null : reason.code(),
                reason == null ? null : StandardWords.of(reason));
    }

    private static FigureChange days(String figure, boolean counted, int base, int now) {
        return counted
                ? new FigureChange(
                        figure,
                        BigDecimal.valueOf(base),
                        BigDecimal.valueOf(now),
                        BigDecimal.valueOf((long) now - base),
                        null,
                        null,
                        null)
                : new FigureChange(figure, null, null, null, null, VALUE_MISSING, MISSING);
    }

    private static FigureChange ratio(String figure, Outcome<Percentage> base, Outcome<Percentage> now) {
        @Nullable Percentage then = base.known().orElse(null);
        @Nullable Percentage after = now.known().orElse(null);
        boolean both = then != null && after != null;
        return new FigureChange(
                figure,
                then == null ? null : then.rounded(),
                after == null ? null : after.rounded(),
                then == null || after == null ? null : Change.points(then, after),
                null,
                both ? null : VALUE_MISSING,
                both ? null : MISSING);
    }
}
