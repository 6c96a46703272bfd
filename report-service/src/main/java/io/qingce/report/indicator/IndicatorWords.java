package io.qingce.report.indicator;

import io.qingce.chassis.language.Words;
import io.qingce.standards.indicator.Indicator;
import io.qingce.standards.indicator.Statistic;

/** What the catalogue says of an indicator, in both languages. */
final class IndicatorWords {

    private IndicatorWords() {}

    /** How it is computed from readings. */
    static String statistic(String key) {
        Statistic statistic = Indicator.statisticOf(key);
        return Words.both(statistic.chinese(), statistic.english());
    }
}
