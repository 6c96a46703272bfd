package io.qingce.standards.period;

import io.qingce.standards.parameter.AirItem;
import java.util.List;

/** Which statistics decide whether an item attains in a year. */
public enum Judged {
    /** All statistics of HJ 663 表 1, percentiles of SO₂, NO₂ and particles included; the default. */
    MEANS_AND_PERCENTILES {
        @Override
        List<Statistic> of(AirItem item) {
            return Statistic.judged(item);
        }
    },
    /** One per item: annual means, percentiles of CO and ozone only; the headline count of attaining cities in some years. */
    HEADLINE_ONLY {
        @Override
        List<Statistic> of(AirItem item) {
            return List.of(Statistic.headline(item));
        }
    };

    abstract List<Statistic> of(AirItem item);
}
