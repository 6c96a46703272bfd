package io.qingce.standards.water;

import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.WaterItem;

/**
 * Switches of the assessment of surface water.
 *
 * @param comparison rounded to the decimals of the item first (环办监测函〔2020〕82号, the default), or all digits as the real-time feed does
 * @param heavyMetals their place among the main pollution indicators
 * @param classOneOxygen whether a measured saturation of 90 % also makes class I
 * @param ph whether pH is rounded first, where the others are
 */
public record WaterRules(
        LimitComparison comparison, HeavyMetals heavyMetals, ClassOneOxygen classOneOxygen, PhRounding ph) {

    /** As evaluated officially. */
    public static final WaterRules OFFICIAL = new WaterRules(LimitComparison.ROUNDED_VALUE, HeavyMetals.FIRST);

    /** As the national real-time feed classifies: all digits are compared. */
    public static final WaterRules NATIONAL_FEED = new WaterRules(LimitComparison.FULL_VALUE, HeavyMetals.FIRST);

    /** Switches with class I of oxygen by its concentration alone. */
    public WaterRules(LimitComparison comparison, HeavyMetals heavyMetals) {
        this(comparison, heavyMetals, ClassOneOxygen.CONCENTRATION_ONLY, PhRounding.WHOLE_NUMBER);
    }

    public WaterRules withClassOneOxygen(ClassOneOxygen value) {
        return new WaterRules(comparison, heavyMetals, value, ph);
    }

    public WaterRules withComparison(LimitComparison value) {
        return new WaterRules(value, heavyMetals, classOneOxygen, ph);
    }

    public WaterRules withPh(PhRounding value) {
        return new WaterRules(comparison, heavyMetals, classOneOxygen, value);
    }

    /** Whether a value is rounded to the decimals of its item before it meets the limits. */
    boolean rounds(WaterItem item) {
        return comparison == LimitComparison.ROUNDED_VALUE && (item != WaterItem.PH || ph == PhRounding.WHOLE_NUMBER);
    }
}
