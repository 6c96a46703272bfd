package io.qingce.report.term;

import io.qingce.chassis.language.Words;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.WaterChange;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRating;

/** The terms of the standards in both languages, as answers carry them. */
public final class StandardWords {

    private StandardWords() {}

    public static String of(Reason reason) {
        return Words.both(reason.chinese(), reason.english());
    }

    public static String of(Statistic statistic) {
        return Words.both(statistic.chinese(), statistic.english());
    }

    public static String of(AirItem item) {
        return Words.both(item.chinese(), item.english());
    }

    public static String of(WaterItem item) {
        return Words.both(item.chinese(), item.english());
    }

    public static String of(WaterClass found) {
        return Words.both(found.chinese(), found.english());
    }

    public static String of(WaterRating rating) {
        return Words.both(rating.chinese(), rating.english());
    }

    public static String of(WaterChange change) {
        return Words.both(change.chinese(), change.english());
    }
}
