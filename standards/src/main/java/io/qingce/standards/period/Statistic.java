package io.qingce.standards.period;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.term.Term;
import java.util.List;

/** Statistics of the daily values of a period (HJ 663 表 1). */
public enum Statistic implements Term {
    MEAN("平均值", 0),
    PERCENTILE_90("第90百分位数", 90),
    PERCENTILE_95("第95百分位数", 95),
    PERCENTILE_98("第98百分位数", 98);

    private final String chinese;
    private final int percent;

    Statistic(String chinese, int percent) {
        this.chinese = chinese;
        this.percent = percent;
    }

    /** What a year of an item is judged by; the first one is what stands in bulletins and rankings. */
    public static List<Statistic> judged(AirItem item) {
        return switch (item) {
            case SO2, NO2 -> List.of(MEAN, PERCENTILE_98);
            case PM10, PM25 -> List.of(MEAN, PERCENTILE_95);
            case CO -> List.of(PERCENTILE_95);
            case O3 -> List.of(PERCENTILE_90);
            case TSP, NOX, PB, BAP -> List.of(MEAN);
        };
    }

    /** What stands for the item in bulletins and rankings: the mean, for CO the 95th, for ozone the 90th percentile. */
    public static Statistic headline(AirItem item) {
        return judged(item).get(0);
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return this == MEAN ? "mean" : percent + "th percentile";
    }

    /** Whole per cent of a percentile; 0 for the mean. */
    public int percent() {
        return percent;
    }
}
