package io.qingce.report.figure;

import io.qingce.chassis.language.Words;

/** How a target stands (评估状态): the states of {@code docs/calculations/target-status.md}. */
public enum Status {
    ATTAINED("达成", "attained"),
    NOT_ATTAINED("未达成", "not attained"),
    /** The figure so far meets the target; the period still runs. */
    ON_COURSE("进度符合", "on course"),
    /** The figure so far and what past years bring in the remaining days disagree. */
    AT_RISK("有风险", "at risk"),
    /** The figure so far misses the target; the period still runs. */
    OFF_COURSE("进度滞后", "off course"),
    /** The days that decide lie ahead; the figure shown is the one of now, and the reason says whether it would do. */
    NOT_BEGUN("未到期", "not begun"),
    /** Words that no number decides, and a person judged that they are met. */
    JUDGED_ATTAINED("评定达成", "judged attained"),
    /** The same, not met. */
    JUDGED_NOT_ATTAINED("评定未达成", "judged not attained"),
    /** The superior authority has not set the value of these days yet. */
    AWAITING_SUPERIOR_VALUE("待上级下达", "awaiting the superior's value"),
    /** The value can only be reported by a responsible unit, and no report of these days is there. */
    AWAITING_REPORT("待填报", "awaiting a report"),
    /** Words that no number decides; a judgement has to be recorded. */
    AWAITING_JUDGEMENT("待评定", "awaiting a judgement"),
    /** The readings do not carry a valid figure. */
    INSUFFICIENT_DATA("数据不足", "insufficient data"),
    /**
     * The target cannot be decided, and the reason says why: a suspected misprint, nothing to count, any value would do, no
     * comparable base value, units that cannot be changed into one another.
     */
    NOT_EVALUABLE("不可评价", "not evaluable");

    private final Words words;

    Status(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** The light that it shows. */
    public Light light() {
        return switch (this) {
            case ATTAINED, ON_COURSE, JUDGED_ATTAINED -> Light.GREEN;
            case AT_RISK -> Light.YELLOW;
            case NOT_ATTAINED, OFF_COURSE, JUDGED_NOT_ATTAINED -> Light.RED;
            case NOT_BEGUN,
                    AWAITING_SUPERIOR_VALUE,
                    AWAITING_REPORT,
                    AWAITING_JUDGEMENT,
                    INSUFFICIENT_DATA,
                    NOT_EVALUABLE -> Light.GREY;
        };
    }
}
