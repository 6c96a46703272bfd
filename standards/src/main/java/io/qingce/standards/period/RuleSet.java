package io.qingce.standards.period;

import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.term.Term;
import io.qingce.standards.water.PhRounding;
import io.qingce.standards.water.WaterRules;
import java.util.List;
import java.util.Optional;

/**
 * A named set of the switches that the texts leave open or that practice sets otherwise (统计口径), and any of its switches opened by
 * itself. Whoever asks for a figure chooses one; every figure names it.
 *
 * @param name whose switches these are, as far as none was opened
 * @param dailyOzone ozone of the days counted under HJ 633-2012
 * @param missingItem what a day counted under HJ 633-2012 is worth when an item is missing; the rule of 2026 has no switch
 * @param stationShare how many stations make a value of a city
 * @param dailyInput which daily values statistics start from
 * @param ph whether pH is rounded before it is judged
 * @param comparison whether a value of surface water is rounded to the decimals of its item before it meets a limit
 * @param events what becomes of accepted exceptional events, such as dust
 */
public record RuleSet(
        Name name,
        DailyOzone dailyOzone,
        MissingItem missingItem,
        StationShare stationShare,
        DailyInput dailyInput,
        PhRounding ph,
        LimitComparison comparison,
        EventPolicy events) {

    /** The letter of the standards in force. */
    public static final RuleSet STRICT = new RuleSet(
            Name.STRICT,
            DailyOzone.HOUR_AND_EIGHT_HOURS,
            MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED,
            StationShare.THREE_QUARTERS_OR_HALF,
            DailyInput.RAW,
            PhRounding.WHOLE_NUMBER,
            LimitComparison.ROUNDED_VALUE,
            EventPolicy.KEPT);

    /** As the national network publishes; the default, since it is what an official compares with. */
    public static final RuleSet PUBLISHED = new RuleSet(
            Name.PUBLISHED,
            DailyOzone.EIGHT_HOURS_ONLY,
            MissingItem.REST_DECIDES,
            StationShare.THREE_QUARTERS_OR_HALF,
            DailyInput.ROUNDED,
            PhRounding.WHOLE_NUMBER,
            LimitComparison.ROUNDED_VALUE,
            EventPolicy.BY_INDICATOR);

    /** The sets that have a name. */
    public static final List<RuleSet> ALL = List.of(PUBLISHED, STRICT);

    /** The name of a set. */
    public enum Name implements Term {
        PUBLISHED("published", "发布口径：与国家网发布数据一致", "as published: as the national network publishes"),
        STRICT("strict", "标准口径：按现行标准条文", "strict: the letter of the standards in force");

        private final String code;
        private final String chinese;
        private final String english;

        Name(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        /** As it stands in requests and answers. */
        public String code() {
            return code;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** The set of this name, with no switch opened. */
    public static Optional<RuleSet> of(String code) {
        return ALL.stream().filter(set -> set.name.code().equals(code)).findFirst();
    }

    /** The set as its name says, with no switch opened. */
    public RuleSet named() {
        return name == Name.STRICT ? STRICT : PUBLISHED;
    }

    public RuleSet withDailyOzone(DailyOzone value) {
        return new RuleSet(name, value, missingItem, stationShare, dailyInput, ph, comparison, events);
    }

    public RuleSet withMissingItem(MissingItem value) {
        return new RuleSet(name, dailyOzone, value, stationShare, dailyInput, ph, comparison, events);
    }

    public RuleSet withStationShare(StationShare value) {
        return new RuleSet(name, dailyOzone, missingItem, value, dailyInput, ph, comparison, events);
    }

    public RuleSet withDailyInput(DailyInput value) {
        return new RuleSet(name, dailyOzone, missingItem, stationShare, value, ph, comparison, events);
    }

    public RuleSet withPh(PhRounding value) {
        return new RuleSet(name, dailyOzone, missingItem, stationShare, dailyInput, value, comparison, events);
    }

    public RuleSet withComparison(LimitComparison value) {
        return new RuleSet(name, dailyOzone, missingItem, stationShare, dailyInput, ph, value, events);
    }

    public RuleSet withEvents(EventPolicy value) {
        return new RuleSet(name, dailyOzone, missingItem, stationShare, dailyInput, ph, comparison, value);
    }

    /** The rules of the AQI of a day; the edition of 2026 leaves no switch open. */
    public AqiRules ofDay(AqiTable table) {
        return table == AqiTable.HJ633_2012
                ? AqiRules.HJ633_2012.withDailyOzone(dailyOzone).withMissingItem(missingItem)
                : AqiRules.HJ633_2026;
    }

    /** The switches of the assessment of surface water. */
    public WaterRules water() {
        return WaterRules.OFFICIAL.withComparison(comparison).withPh(ph);
    }
}
