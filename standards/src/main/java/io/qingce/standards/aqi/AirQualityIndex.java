package io.qingce.standards.aqi;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The air quality index AQI 空气质量指数 of one hour or day with what decided it: the sub-index per item, level, primary pollutants 首要污染物
 * and exceeding pollutants 超标污染物. Made by {@link DailyAqi} and {@link HourlyAqi}.
 */
public final class AirQualityIndex {

    private static final int GOOD = 100;
    private static final int EXCELLENT = 50;

    private final AqiRules rules;
    private final AqiColumn[] required;
    private final Concentrations concentrations;
    private final int[] indices;
    private final int highest;
    private final int beyond;
    private final boolean available;

    /**
     * An index.
     *
     * @param complete every item was measured
     * @param beyond the least index of a concentration beyond its scale that nothing else decides; negative if there is none
     */
    AirQualityIndex(
            AqiRules rules,
            AqiColumn[] required,
            Concentrations concentrations,
            int[] indices,
            boolean complete,
            int beyond) {
        this.rules = rules;
        this.required = required;
        this.concentrations = concentrations;
        this.indices = indices;
        int greatest = AqiTable.NOT_COMPUTED;
        for (int index : indices) {
            greatest = Math.max(greatest, index);
        }
        this.highest = greatest;
        this.beyond = beyond;
        this.available = greatest >= 0
                && beyond < 0
                && (complete || greatest > GOOD || rules.missingItem() == MissingItem.REST_DECIDES);
    }

    /**
     * Whether the index may be published: every item is there, or the rest decides ({@link MissingItem}), and none is beyond the scale.
     * Only such a day is a valid day.
     */
    public boolean isAvailable() {
        return available;
    }

    /** The index, 1 to 500 (0 to 500 under 2012), or the reason why it is "NA". */
    public Outcome<Integer> value() {
        if (available) {
            return Outcome.of(index());
        }
        Reason reason = beyond >= 0 ? Reason.ABOVE_TABLE : highest < 0 ? Reason.NO_DATA : Reason.ITEM_MISSING;
        return Outcome.insufficient(reason, AirItem.BASIC.size() - missing().size(), AirItem.BASIC.size());
    }

    /** The greatest sub-index of the items present, or −1 if there is none; the index itself only if {@link #isAvailable()}. */
    public int highest() {
        return highest;
    }

    /**
     * What the index is at least where a concentration is beyond the scale of its averaging time and the other averaging time, which would
     * decide, is not there (HJ 633-2012 表 1 notes 2 and 3).
     */
    public OptionalInt atLeast() {
        return beyond < 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(beyond, highest));
    }

    private int index() {
        return rules.table() == AqiTable.HJ633_2026 ? Math.max(1, highest) : highest;
    }

    public Optional<AqiLevel> level() {
        return available ? Optional.of(AqiLevel.of(index())) : Optional.empty();
    }

    /** Above 50: the items with the greatest sub-index, all of them at a tie 并列; otherwise none. */
    public Set<AirItem> primaryPollutants() {
        return available && highest > EXCELLENT ? itemsFrom(highest) : Set.of();
    }

    /** The items whose sub-index is above 100 超标污染物; a term of HJ 633-2012, and so none under the edition of 2026. */
    public Set<AirItem> exceedingPollutants() {
        return rules.table() == AqiTable.HJ633_2026 ? Set.of() : itemsFrom(GOOD + 1);
    }

    private Set<AirItem> itemsFrom(int least) {
        EnumSet<AirItem> items = EnumSet.noneOf(AirItem.class);
        for (AirItem item : AirItem.BASIC) {
            if (indices[item.ordinal()] >= least) {
                items.add(item);
            }
        }
        return Collections.unmodifiableSet(items);
    }

    /** The sub-index of an item with the concentration and averaging time that decided it. */
    public Outcome<Iaqi> iaqi(AirItem item) {
        if (isNotInProgramme(item)) {
            return Outcome.insufficient(Reason.NOT_IN_PROGRAMME, 0, 1);
        }
        int index = item.isBasic() ? indices[item.ordinal()] : AqiTable.NOT_COMPUTED;
        for (AqiColumn column : AqiColumn.values()) {
            int units = concentrations.units(column);
            if (index >= 0
                    && column.item() == item
                    && units >= 0
                    && rules.table().index(column, units, rules.indexRounding()) == index) {
                BigDecimal concentration = BigDecimal.valueOf(units, item.decimals());
                return Outcome.of(new Iaqi(rules.table(), column, concentration, index));
            }
        }
        return Outcome.insufficient(wasMeasured(item) ? Reason.ABOVE_TABLE : Reason.NO_DATA, 0, 1);
    }

    private boolean wasMeasured(AirItem item) {
        for (AqiColumn column : required) {
            if (column.item() == item && concentrations.units(column) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotInProgramme(AirItem item) {
        for (AqiColumn column : required) {
            if (column.item() == item && concentrations.units(column) == Concentrations.NOT_IN_PROGRAMME) {
                return true;
            }
        }
        return false;
    }

    /** The items of the programme without a sub-index. */
    public Set<AirItem> missing() {
        EnumSet<AirItem> items = EnumSet.noneOf(AirItem.class);
        for (AirItem item : AirItem.BASIC) {
            if (indices[item.ordinal()] < 0 && !isNotInProgramme(item)) {
                items.add(item);
            }
        }
        return Collections.unmodifiableSet(items);
    }

    /** The sub-index of an item as a report prints it: the number, "NA" if missing, "/" if not in the programme. */
    public String printed(AirItem item) {
        if (isNotInProgramme(item)) {
            return "/";
        }
        return iaqi(item).known().map(i -> Integer.toString(i.value())).orElse("NA");
    }

    public AqiRules rules() {
        return rules;
    }

    /** Where the rule stands. */
    public Clause clause() {
        return rules.table().clause(rules.table() == AqiTable.HJ633_2026 ? "5" : "4");
    }
}
