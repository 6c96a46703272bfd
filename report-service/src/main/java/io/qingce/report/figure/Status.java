package io.qingce.report.figure;

/** How a target stands. */
public enum Status {
    ATTAINED("达成"),
    NOT_ATTAINED("未达成"),
    /** The figure so far meets the target; the period still runs. */
    ON_COURSE("进度符合"),
    /** The figure so far meets the target, and what past years bring in the remaining days would spoil it. */
    AT_RISK("有风险"),
    /** The figure so far misses the target; the period still runs. */
    OFF_COURSE("进度滞后"),
    /** The readings do not carry a valid figure. */
    INSUFFICIENT_DATA("数据不足"),
    /** The superior authority has not set the value yet. */
    AWAITING_SUPERIOR_VALUE("待上级下达"),
    /** The value can only be reported by a responsible unit, and nothing has been reported. */
    AWAITING_REPORT("待填报"),
    /** Words that no number decides; a judgement has to be recorded. */
    QUALITATIVE("定性"),
    /** Words that no number decides, and a person judged them; the reason says how. */
    JUDGED("已定性评定"),
    /**
     * The target cannot be decided by a number, and the reason says why: a suspected misprint, nothing to count, any value
     * would do, no way to compute the indicator from readings.
     */
    NOT_COMPUTABLE("不可计算");

    private final String chinese;

    Status(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
