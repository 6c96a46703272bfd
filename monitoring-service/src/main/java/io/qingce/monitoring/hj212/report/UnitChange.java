package io.qingce.monitoring.hj212.report;

import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;

/** Exact change between units that differ by a power of ten. */
final class UnitChange {

    private UnitChange() {}

    static boolean isPossible(Unit from, Unit to) {
        return from == to || (isMilli(from) && to == micro(from)) || (isMilli(to) && from == micro(to));
    }

    /** By how many powers of ten a value in one unit is to be multiplied to be one in another. */
    static int powerOfTen(Unit from, Unit to) {
        if (!isPossible(from, to)) {
            throw new IllegalArgumentException("no change from " + from.symbol() + " to " + to.symbol());
        }
        return from == to ? 0 : isMilli(from) ? 3 : -3;
    }

    static BigDecimal change(BigDecimal value, int powerOfTen) {
        return powerOfTen == 0 ? value : value.scaleByPowerOfTen(powerOfTen);
    }

    private static boolean isMilli(Unit unit) {
        return unit == Unit.MILLIGRAM_PER_CUBIC_METRE || unit == Unit.MILLIGRAM_PER_LITRE;
    }

    private static Unit micro(Unit milli) {
        return milli == Unit.MILLIGRAM_PER_LITRE ? Unit.MICROGRAM_PER_LITRE : Unit.MICROGRAM_PER_CUBIC_METRE;
    }
}
