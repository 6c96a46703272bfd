package io.qingce.report.indicator;

import io.qingce.report.term.StandardWords;
import io.qingce.standards.indicator.Indicator;

/** What the catalogue says of an indicator, in both languages. */
final class IndicatorWords {

    private IndicatorWords() {}

    /** How it is computed from readings. */
    static String statistic(String key) {
        return StandardWords.of(Indicator.statisticOf(key));
    }
}
