package io.qingce.standards.aqi;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breakpoints of the individual air quality index IAQI 空气质量分指数, per edition of HJ 633. The table changes with HJ 633, not with the
 * limits: the final stage of GB 3095-2026 keeps the breakpoints of 2026.
 *
 * <p>Above the last breakpoint the index stays at 500 (the range printed in 2026; practice before). SO₂ 1 h and O₃ 8 h end at 800 µg/m³:
 * above, the 2012 edition computes none (the other averaging time decides), the 2026 edition sets 200 and 300.
 */
public enum AqiTable {
    /** HJ 633-2012 表 1. */
    HJ633_2012("HJ 633-2012", "表 1", -1, -1, "50 150 250 350 420 500 600", "35 75 115 150 250 350 500"),
    /** HJ 633-2026 表 3. */
    HJ633_2026("HJ 633-2026", "表 3", 200, 300, "50 120 250 350 420 500 600", "35 60 115 150 250 350 500");

    /** Sub-indices of the rows of the table. */
    public static final List<Integer> INDICES = List.of(0, 50, 100, 150, 200, 300, 400, 500);

    /** The greatest index. */
    public static final int GREATEST = 500;

    static final int NOT_COMPUTED = -1;

    private static final int[] INDEX = INDICES.stream().mapToInt(i -> i).toArray();
    private static final LocalDate START_2026 = LocalDate.of(2026, 3, 1);

    private final String document;
    private final String table;
    private final int[][] breakpoints = new int[AqiColumn.values().length][];
    private final int[] overflow = new int[AqiColumn.values().length];

    AqiTable(String document, String table, int so2HourAbove, int o3EightHoursAbove, String pm10, String pm25) {
        this.document = document;
        this.table = table;
        Arrays.fill(overflow, 500);
        column(AqiColumn.SO2_DAY, "50 150 475 800 1600 2100 2620");
        column(AqiColumn.SO2_HOUR, "150 500 650 800");
        column(AqiColumn.NO2_DAY, "40 80 180 280 565 750 940");
        column(AqiColumn.NO2_HOUR, "100 200 700 1200 2340 3090 3840");
        column(AqiColumn.PM10_DAY, pm10);
        column(AqiColumn.PM25_DAY, pm25);
        column(AqiColumn.CO_DAY, "2 4 14 24 36 48 60");
        column(AqiColumn.CO_HOUR, "5 10 35 60 90 120 150");
        column(AqiColumn.O3_EIGHT_HOURS, "100 160 215 265 800");
        column(AqiColumn.O3_HOUR, "160 200 300 400 800 1000 1200");
        overflow[AqiColumn.SO2_HOUR.ordinal()] = so2HourAbove;
        overflow[AqiColumn.O3_EIGHT_HOURS.ordinal()] = o3EightHoursAbove;
    }

    private void column(AqiColumn column, String points) {
        int perUnit = column.item().decimals() == 1 ? 10 : 1;
        breakpoints[column.ordinal()] = IntStream.concat(
                        IntStream.of(0),
                        List.of(points.split(" ")).stream().mapToInt(p -> Integer.parseInt(p) * perUnit))
                .toArray();
    }

    /** The table in force on a day. */
    public static AqiTable on(LocalDate day) {
        return day.isBefore(START_2026) ? HJ633_2012 : HJ633_2026;
    }

    /** The sub-index of a concentration, which is first rounded to the decimals of its item (HJ 633-2026 5.1; practice in 2012). */
    public Outcome<Iaqi> iaqi(AqiColumn column, BigDecimal concentration) {
        return iaqi(column, Concentrations.units(column, concentration), Rounding.CEILING);
    }

    Outcome<Iaqi> iaqi(AqiColumn column, int units, Rounding rounding) {
        int value = index(column, units, rounding);
        return value == NOT_COMPUTED
                ? Outcome.insufficient(Reason.ABOVE_TABLE, 0, 1)
                : Outcome.of(new Iaqi(
                        this, column, BigDecimal.valueOf(units, column.item().decimals()), value));
    }

    /** The sub-index of a concentration in units of its last decimal, or {@link #NOT_COMPUTED}. */
    int index(AqiColumn column, int units, Rounding rounding) {
        int[] points = breakpoints[column.ordinal()];
        int row = row(points, units);
        if (row == points.length) {
            return overflow[column.ordinal()];
        }
        int width = points[row] - points[row - 1];
        int rise = (INDEX[row] - INDEX[row - 1]) * (units - points[row - 1]);
        int above = rounding == Rounding.CEILING ? (rise + width - 1) / width : (2 * rise + width) / (2 * width);
        return INDEX[row - 1] + above;
    }

    private static int row(int[] points, int units) {
        int row = 1;
        while (row < points.length && units > points[row]) {
            row++;
        }
        return row;
    }

    /** The sub-index at the end of a column: a concentration beyond it has at least this one. */
    int last(AqiColumn column) {
        return INDEX[breakpoints[column.ordinal()].length - 1];
    }

    /** Numerator and denominator of the sub-index before rounding up; only for a concentration inside the table. */
    Exact unrounded(AqiColumn column, int units) {
        int[] points = breakpoints[column.ordinal()];
        int row = row(points, units);
        if (row == points.length) {
            return Exact.of(overflow[column.ordinal()]);
        }
        int width = points[row] - points[row - 1];
        return Exact.ratio(
                (long) (INDEX[row] - INDEX[row - 1]) * (units - points[row - 1]) + (long) INDEX[row - 1] * width,
                width);
    }

    /** The last concentration the column of the table reaches, in the unit of the item. */
    public BigDecimal lastBreakpoint(AqiColumn column) {
        int[] points = breakpoints[column.ordinal()];
        return BigDecimal.valueOf(points[points.length - 1], column.item().decimals());
    }

    /** The table's place in the standard. */
    public Clause clause() {
        return new Clause(document, table);
    }

    /** A clause of the same document. */
    public Clause clause(String clause) {
        return new Clause(document, clause);
    }
}
