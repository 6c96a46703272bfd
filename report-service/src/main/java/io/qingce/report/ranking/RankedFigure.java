package io.qingce.report.ranking;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.AirFigures;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Validity;
import io.qingce.standards.ranking.CompositeIndex;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Change;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which published figure regions are ranked (排名指标). Rank 1 is the best. */
public enum RankedFigure {
    /** Composite index 综合指数 (环办监测〔2018〕19号): two decimals, smaller is better. */
    COMPOSITE_INDEX("composite-index", "环境空气质量综合指数", "composite index of ambient air quality", "", null),
    /** Ratio of good days 优良天数比例: one decimal, greater is better. */
    GOOD_DAYS("good-days", "优良天数比例", "ratio of good days", "%", null),
    SO2("SO2", "二氧化硫", "sulfur dioxide", AirItem.SO2.unit().symbol(), AirItem.SO2),
    NO2("NO2", "二氧化氮", "nitrogen dioxide", AirItem.NO2.unit().symbol(), AirItem.NO2),
    PM10("PM10", "可吸入颗粒物", "inhalable particulate matter", AirItem.PM10.unit().symbol(), AirItem.PM10),
    PM25("PM2.5", "细颗粒物", "fine particulate matter", AirItem.PM25.unit().symbol(), AirItem.PM25),
    CO(
            "CO",
            "一氧化碳第95百分位数",
            "95th percentile of carbon monoxide",
            AirItem.CO.unit().symbol(),
            AirItem.CO),
    O3(
            "O3",
            "臭氧日最大8小时第90百分位数",
            "90th percentile of the daily maximum 8-hour ozone",
            AirItem.O3.unit().symbol(),
            AirItem.O3);

    private final String code;
    private final Words words;
    private final String unit;
    private final @Nullable AirItem item;

    RankedFigure(String code, String zh, String en, String unit, @Nullable AirItem item) {
        this.code = code;
        this.words = new Words(zh, en);
        this.unit = unit;
        this.item = item;
    }

    /** As it stands in requests and answers. */
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    /** Unit of the figure; empty for an index. */
    public String unit() {
        return unit;
    }

    /** The figure of this code. */
    public static Optional<RankedFigure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code.equals(code))
                .findFirst();
    }

    /** The printed figure of a region; insufficient if it is missing or may not stand. */
    Outcome<BigDecimal> of(AirFigures figures, boolean provisional) {
        return switch (this) {
            case COMPOSITE_INDEX -> index(figures, provisional);
            case GOOD_DAYS ->
                figures.dayValidity().isValid() || provisional
                        ? figures.statistics().days().goodRatio().map(Percentage::rounded)
                        : missing(figures.dayValidity());
            default -> concentration(figures, provisional);
        };
    }

    private Outcome<BigDecimal> concentration(AirFigures figures, boolean provisional) {
        Outcome<PeriodValue> headline = figures.statistics().headline(Objects.requireNonNull(item));
        if (headline instanceof Outcome.Known<PeriodValue> known
                && !known.value().isValid()
                && !provisional) {
            return missing(known.value().validity());
        }
        return headline.map(PeriodValue::rounded);
    }

    private static Outcome<BigDecimal> index(AirFigures figures, boolean provisional) {
        Optional<Validity> tooShort = AirItem.BASIC.stream()
                .map(item -> figures.statistics().validity(item))
                .filter(validity -> !validity.isValid())
                .findFirst();
        return tooShort.isEmpty() || provisional
                ? figures.statistics().compositeIndex().map(CompositeIndex::value)
                : missing(tooShort.get());
    }

    private static Outcome<BigDecimal> missing(Validity validity) {
        return Outcome.insufficient(
                validity.shortfall().orElse(Reason.TOO_FEW_DAYS), validity.valid(), validity.needed());
    }

    /** The best figure first. */
    Comparator<BigDecimal> bestFirst() {
        return this == GOOD_DAYS ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /**
     * The change from an earlier printed figure: in percentage points for a ratio, otherwise in per cent; one decimal.
     * Insufficient for a base of zero.
     */
    Outcome<BigDecimal> change(BigDecimal base, BigDecimal now) {
        return this == GOOD_DAYS ? Outcome.of(now.subtract(base)) : Change.percent(base, now);
    }

    /** Unit of the change. */
    String changeUnit() {
        return this == GOOD_DAYS ? "个百分点" : "%";
    }
}
