package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The class of one item (GB 3838-2002 表 1): the best class whose limit the value meets, so equal limits give the better class. pH is I
 * inside 6 to 9, otherwise worse than V.
 *
 * @param exact the value with all digits
 * @param compared the value that met the limits: rounded, or all digits, by the comparison chosen
 */
public record ItemClass(WaterItem item, WaterBody body, Exact exact, Exact compared, WaterClass waterClass) {

    private static final int MULTIPLE_DECIMALS = 1;
    private static final Exact CLASS_ONE_SATURATION = Exact.of(90);

    /** The class of a value in the unit of the item; insufficient for items of no row. */
    public static Outcome<ItemClass> of(WaterRules rules, WaterItem item, WaterBody body, Exact value) {
        Exact compared = rules.rounds(item) ? Exact.of(Rounding.keepingOneDigit(value, item.decimals())) : value;
        if (item == WaterItem.PH) {
            return Outcome.of(new ItemClass(item, body, value, compared, classOfPh(compared)));
        }
        if (SurfaceWaterLimits.limit(item, body, WaterClass.I).isEmpty()) {
            return Outcome.insufficient(Reason.NO_LIMIT, 0, 1);
        }
        for (WaterClass candidate : WaterClass.LIMITED) {
            if (meets(
                    item,
                    compared,
                    SurfaceWaterLimits.limit(item, body, candidate).orElseThrow())) {
                return Outcome.of(new ItemClass(item, body, value, compared, candidate));
            }
        }
        return Outcome.of(new ItemClass(item, body, value, compared, WaterClass.WORSE_THAN_V));
    }

    /**
     * The class of dissolved oxygen with its saturation: from 90 % on class I, if {@link ClassOneOxygen} admits it (GB 3838-2002 表 1).
     *
     * @param value mg/L
     * @param saturation as measured, %; compared with all digits
     * @throws IllegalArgumentException for a negative saturation
     */
    public static Outcome<ItemClass> ofOxygen(WaterRules rules, WaterBody body, Exact value, Exact saturation) {
        if (saturation.signum() < 0) {
            throw new IllegalArgumentException("a saturation cannot be negative: " + saturation);
        }
        Outcome<ItemClass> byConcentration = of(rules, WaterItem.DO, body, value);
        boolean isFirst = rules.classOneOxygen() == ClassOneOxygen.CONCENTRATION_OR_SATURATION
                && saturation.compareTo(CLASS_ONE_SATURATION) >= 0;
        return isFirst
                ? byConcentration.map(c -> new ItemClass(c.item, c.body, c.exact, c.compared, WaterClass.I))
                : byConcentration;
    }

    private static WaterClass classOfPh(Exact ph) {
        return ph.compareTo(Exact.of(SurfaceWaterLimits.PH_LOWEST)) >= 0
                        && ph.compareTo(Exact.of(SurfaceWaterLimits.PH_HIGHEST)) <= 0
                ? WaterClass.I
                : WaterClass.WORSE_THAN_V;
    }

    private static boolean meets(WaterItem item, Exact value, BigDecimal limit) {
        int comparison = value.compareTo(Exact.of(limit));
        return item == WaterItem.DO ? comparison >= 0 : comparison <= 0;
    }

    /** Exceedance multiple 超标倍数 (C − S)/S against the limit of a class, all digits; none for pH, DO, or at and under the limit. */
    public Optional<Exact> multiple(WaterClass against) {
        if (item == WaterItem.DO || waterClass.meets(against)) {
            return Optional.empty();
        }
        return SurfaceWaterLimits.limit(item, body, against)
                .map(Exact::of)
                .map(limit -> compared.minus(limit).dividedBy(limit));
    }

    /** The multiple with one decimal, as printed behind the item. */
    public Optional<BigDecimal> printedMultiple(WaterClass against) {
        return multiple(against).map(m -> m.round(MULTIPLE_DECIMALS));
    }
}
