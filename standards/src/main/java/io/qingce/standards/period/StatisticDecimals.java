package io.qingce.standards.period;

import io.qingce.standards.parameter.AirItem;

/** How many decimals a statistic of a period is printed with. Attainment is always judged at the decimals of the item. */
public enum StatisticDecimals {
    /** As the daily value: whole µg/m³, CO 0.1 mg/m³ (HJ 663-2013 6.3); the default. */
    AS_DAILY {
        @Override
        public int of(AirItem item) {
            return item.decimals();
        }
    },
    /** PM₂.₅ with one decimal, as many bulletins have printed since about 2021. */
    PM25_ONE_DECIMAL {
        @Override
        public int of(AirItem item) {
            return item == AirItem.PM25 ? 1 : item.decimals();
        }
    },
    /** One decimal more than the daily value, which HJ 663-2026 allows by a secondary source. */
    ONE_MORE {
        @Override
        public int of(AirItem item) {
            return item.decimals() + 1;
        }
    };

    /** Decimals of the statistics of an item. */
    public abstract int of(AirItem item);
}
