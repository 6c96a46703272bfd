package io.qingce.standards.aqi;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;

/**
 * An individual air quality index 空气质量分指数.
 *
 * @param table edition of the table
 * @param column pollutant and averaging time
 * @param concentration the rounded concentration it was computed from, in the unit of the item
 * @param value the index, a whole number
 */
public record Iaqi(AqiTable table, AqiColumn column, BigDecimal concentration, int value) {

    /** The index before rounding up. */
    public Exact unrounded() {
        return table.unrounded(column, Concentrations.units(column, concentration));
    }
}
