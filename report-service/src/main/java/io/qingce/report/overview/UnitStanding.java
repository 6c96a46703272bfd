package io.qingce.report.overview;

import io.qingce.chassis.language.Words;

/** How a unit stands by the targets that it answers for (责任单位进展): facts, and no praise or blame. */
public enum UnitStanding {
    /** Some target is missed or off course, or a report or judgement is overdue. */
    BEHIND("有未达成、滞后或逾期未报的指标", "targets missed, off course or overdue"),
    /** None of these, and some target is at risk. */
    AT_RISK("有存在风险的指标", "targets at risk"),
    /** Every target that can be judged is met or on course. */
    MET("能够评价的指标均达成或进度符合", "every target that can be judged is met or on course"),
    /** No target can be judged yet. */
    OPEN("没有能够评价的指标", "no target can be judged yet");

    private final Words words;

    UnitStanding(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    static UnitStanding of(StandingCounts counts) {
        if (counts.missed() > 0 || counts.overdue() > 0) {
            return BEHIND;
        }
        if (counts.atRisk() > 0) {
            return AT_RISK;
        }
        return counts.met() > 0 ? MET : OPEN;
    }
}
