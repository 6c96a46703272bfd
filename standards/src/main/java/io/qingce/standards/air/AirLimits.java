package io.qingce.standards.air;

import static io.qingce.standards.parameter.AirItem.BAP;
import static io.qingce.standards.parameter.AirItem.CO;
import static io.qingce.standards.parameter.AirItem.NO2;
import static io.qingce.standards.parameter.AirItem.NOX;
import static io.qingce.standards.parameter.AirItem.O3;
import static io.qingce.standards.parameter.AirItem.PB;
import static io.qingce.standards.parameter.AirItem.PM10;
import static io.qingce.standards.parameter.AirItem.PM25;
import static io.qingce.standards.parameter.AirItem.SO2;
import static io.qingce.standards.parameter.AirItem.TSP;
import static io.qingce.standards.parameter.Averaging.DAILY_MAX_EIGHT_HOURS;
import static io.qingce.standards.parameter.Averaging.DAY;
import static io.qingce.standards.parameter.Averaging.HOUR;
import static io.qingce.standards.parameter.Averaging.QUARTER;
import static io.qingce.standards.parameter.Averaging.YEAR;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Concentration limits 浓度限值 of GB 3095, tables 1 and 2, per edition and stage, laid out as printed. */
public final class AirLimits {

    // item, averaging, 2012 I, 2012 II, transition I, transition II, final I, final II
    private static final List<Row> TABLE = List.of(
            row(SO2, YEAR, "20 60  20 60  20 20"),
            row(SO2, DAY, "50 150  50 150  50 50"),
            row(SO2, HOUR, "150 500  150 500  150 150"),
            row(NO2, YEAR, "40 40  40 40  30 30"),
            row(NO2, DAY, "80 80  80 80  50 50"),
            row(NO2, HOUR, "200 200  200 200  200 200"),
            row(CO, DAY, "4 4  4 4  4 4"),
            row(CO, HOUR, "10 10  10 10  10 10"),
            row(O3, DAILY_MAX_EIGHT_HOURS, "100 160  100 160  100 160"),
            row(O3, HOUR, "160 200  160 200  160 200"),
            row(PM10, YEAR, "40 70  40 60  20 50"),
            row(PM10, DAY, "50 150  50 120  50 100"),
            row(PM25, YEAR, "15 35  15 30  10 25"),
            row(PM25, DAY, "35 75  35 60  25 50"),
            row(TSP, YEAR, "80 200  80 200  80 200"),
            row(TSP, DAY, "120 300  120 300  120 300"),
            row(NOX, YEAR, "50 50  50 50  40 40"),
            row(NOX, DAY, "100 100  100 100  70 70"),
            row(NOX, HOUR, "250 250  250 250  250 250"),
            row(PB, YEAR, "0.5 0.5  0.5 0.5  0.5 0.5"),
            row(PB, QUARTER, "1 1  1 1  1 1"),
            row(BAP, YEAR, "0.001 0.001  0.001 0.001  0.001 0.001"),
            row(BAP, DAY, "0.0025 0.0025  0.0025 0.0025  0.0025 0.0025"));

    private AirLimits() {}

    private record Row(AirItem item, Averaging averaging, List<BigDecimal> limits) {}

    private static Row row(AirItem item, Averaging averaging, String limits) {
        return new Row(
                item,
                averaging,
                List.of(limits.split(" +")).stream().map(BigDecimal::new).toList());
    }

    /** The limit in the unit of the item; empty where the standard prints none (CO and O₃ have no annual limit, PM no hourly one). */
    public static Optional<BigDecimal> limit(AirEdition edition, AirItem item, Averaging averaging, Grade grade) {
        int column = edition.ordinal() * Grade.values().length + grade.ordinal();
        return TABLE.stream()
                .filter(row -> row.item == item && row.averaging == averaging)
                .map(row -> row.limits.get(column))
                .findFirst();
    }

    /** The limit a daily value of the item meets: the daily mean, for ozone the daily maximum 8-hour mean. */
    public static Optional<BigDecimal> dailyLimit(AirEdition edition, AirItem item, Grade grade) {
        return limit(edition, item, item == O3 ? DAILY_MAX_EIGHT_HOURS : DAY, grade);
    }
}
