package io.qingce.standards.aqi;

import io.qingce.standards.parameter.AirItem;
import java.util.Arrays;

/** Collects the sub-indices of one report; the greatest column of an item counts. */
final class SubIndices {

    private final AqiRules rules;
    private final Concentrations concentrations;
    private final int[] indices = new int[AirItem.BASIC.size()];
    private boolean allMeasured = true;

    SubIndices(AqiRules rules, Concentrations concentrations) {
        this.rules = rules;
        this.concentrations = concentrations;
        Arrays.fill(indices, AqiTable.NOT_COMPUTED);
    }

    /** A column whose absence makes the report incomplete. */
    void require(AqiColumn column) {
        allMeasured &= concentrations.units(column) != Concentrations.MISSING;
        admit(column);
    }

    /** A column that counts if it is there. */
    void admit(AqiColumn column) {
        int units = concentrations.units(column);
        if (units >= 0) {
            int item = column.item().ordinal();
            indices[item] = Math.max(indices[item], rules.table().index(column, units, rules.indexRounding()));
        }
    }

    boolean isAboveTable(AqiColumn column) {
        int units = concentrations.units(column);
        return units >= 0 && rules.table().index(column, units, rules.indexRounding()) == AqiTable.NOT_COMPUTED;
    }

    AirQualityIndex toIndex(AqiColumn[] required) {
        return new AirQualityIndex(rules, required, concentrations, indices, allMeasured, beyond(required));
    }

    /** The least index of what was measured beyond its column while no other averaging time decides; negative if nothing was. */
    private int beyond(AqiColumn[] required) {
        int least = AqiTable.NOT_COMPUTED;
        for (AqiColumn column : required) {
            if (indices[column.item().ordinal()] < 0 && isAboveTable(column)) {
                least = Math.max(least, rules.table().last(column));
            }
        }
        return least;
    }
}
