package io.qingce.standards.aqi;

import static io.qingce.standards.parameter.AirItem.CO;
import static io.qingce.standards.parameter.AirItem.NO2;
import static io.qingce.standards.parameter.AirItem.O3;
import static io.qingce.standards.parameter.AirItem.PM10;
import static io.qingce.standards.parameter.AirItem.PM25;
import static io.qingce.standards.parameter.AirItem.SO2;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;

/** Columns of the breakpoint table of HJ 633 (2012 表 1, 2026 表 3). */
public enum AqiColumn {
    SO2_DAY(SO2, Averaging.DAY),
    SO2_HOUR(SO2, Averaging.HOUR),
    NO2_DAY(NO2, Averaging.DAY),
    NO2_HOUR(NO2, Averaging.HOUR),
    PM10_DAY(PM10, Averaging.DAY),
    PM25_DAY(PM25, Averaging.DAY),
    CO_DAY(CO, Averaging.DAY),
    CO_HOUR(CO, Averaging.HOUR),
    O3_EIGHT_HOURS(O3, Averaging.DAILY_MAX_EIGHT_HOURS),
    O3_HOUR(O3, Averaging.HOUR);

    private final AirItem item;
    private final Averaging averaging;

    AqiColumn(AirItem item, Averaging averaging) {
        this.item = item;
        this.averaging = averaging;
    }

    public AirItem item() {
        return item;
    }

    public Averaging averaging() {
        return averaging;
    }
}
