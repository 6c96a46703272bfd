package io.qingce.standards.period;

import io.qingce.standards.term.Term;

/** Which daily values statistics of a period start from; the texts read do not settle it. */
public enum DailyInput implements Term {
    /** The rounded daily values, as official platforms do. */
    ROUNDED("统计从修约后的日值开始", "statistics start from the rounded daily values"),
    /** The unrounded daily values: GB/T 8170 forbids rounding what was rounded. */
    RAW(
            "统计从未修约的日值开始（GB/T 8170不得连续修约）",
            "statistics start from the unrounded daily values (GB/T 8170 forbids rounding twice)");

    private final String chinese;
    private final String english;

    DailyInput(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
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
