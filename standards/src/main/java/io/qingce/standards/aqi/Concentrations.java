package io.qingce.standards.aqi;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What goes into one report of HJ 633: a concentration per column of the table, rounded half to even to the decimals of the item
 * (integer µg/m³, CO 0.1 mg/m³) before any index is computed. Immutable; a column never set is missing.
 */
public final class Concentrations {

    /** Nothing measured. */
    public static final Concentrations NONE = new Concentrations(missing());

    static final int MISSING = -1;
    static final int NOT_IN_PROGRAMME = -2;

    /** The columns of a day, in the order of the table. */
    static final AqiColumn[] DAILY = {
        AqiColumn.SO2_DAY,
        AqiColumn.NO2_DAY,
        AqiColumn.PM10_DAY,
        AqiColumn.PM25_DAY,
        AqiColumn.CO_DAY,
        AqiColumn.O3_EIGHT_HOURS
    };

    private final int[] units;

    private Concentrations(int[] units) {
        this.units = units;
    }

    private static int[] missing() {
        int[] units = new int[AqiColumn.values().length];
        Arrays.fill(units, MISSING);
        return units;
    }

    /** The daily values of a site or region. */
    public static Concentrations of(AirDay day) {
        int[] units = missing();
        for (AqiColumn column : DAILY) {
            put(units, column, day.value(column.item()));
        }
        put(units, AqiColumn.O3_HOUR, day.ozoneMaximumHour());
        return new Concentrations(units);
    }

    private static void put(int[] units, AqiColumn column, Outcome<DailyValue> value) {
        if (value instanceof Outcome.Known<DailyValue> k) {
            units[column.ordinal()] = units(column, k.value().exact());
        }
    }

    /** Six daily values: means, for ozone the daily maximum 8-hour mean; µg/m³, CO mg/m³. */
    public static Concentrations ofDay(Exact so2, Exact no2, Exact pm10, Exact pm25, Exact co, Exact ozoneEightHours) {
        int[] units = missing();
        units[AqiColumn.SO2_DAY.ordinal()] = units(AqiColumn.SO2_DAY, so2);
        units[AqiColumn.NO2_DAY.ordinal()] = units(AqiColumn.NO2_DAY, no2);
        units[AqiColumn.PM10_DAY.ordinal()] = units(AqiColumn.PM10_DAY, pm10);
        units[AqiColumn.PM25_DAY.ordinal()] = units(AqiColumn.PM25_DAY, pm25);
        units[AqiColumn.CO_DAY.ordinal()] = units(AqiColumn.CO_DAY, co);
        units[AqiColumn.O3_EIGHT_HOURS.ordinal()] = units(AqiColumn.O3_EIGHT_HOURS, ozoneEightHours);
        return new Concentrations(units);
    }

    /** The same with one more concentration, in the unit of the item. */
    public Concentrations with(AqiColumn column, BigDecimal concentration) {
        return with(column, units(column, concentration));
    }

    /** The same with an item marked as absent from the monitoring programme ("/", HJ 633-2026 5.3.2) rather than missing ("NA"). */
    public Concentrations withoutProgramme(AirItem item) {
        Concentrations result = this;
        for (AqiColumn column : AqiColumn.values()) {
            result = column.item() == item ? result.with(column, NOT_IN_PROGRAMME) : result;
        }
        return result;
    }

    private Concentrations with(AqiColumn column, int value) {
        int[] copy = units.clone();
        copy[column.ordinal()] = value;
        return new Concentrations(copy);
    }

    int units(AqiColumn column) {
        return units[column.ordinal()];
    }

    static int units(AqiColumn column, BigDecimal concentration) {
        return units(column, Exact.of(concentration));
    }

    private static int units(AqiColumn column, Exact concentration) {
        if (concentration.signum() < 0) {
            throw new IllegalArgumentException(column + " cannot be negative: " + concentration);
        }
        return (int) Math.min(
                Integer.MAX_VALUE, concentration.roundToUnits(column.item().decimals()));
    }
}
