package io.qingce.standards.period;

/** Which daily values statistics of a period start from; the texts read do not settle it. */
public enum DailyInput {
    /** The rounded daily values, as official platforms do. */
    ROUNDED("统计从修约后的日值开始"),
    /** The unrounded daily values: GB/T 8170 forbids rounding what was rounded. */
    RAW("统计从未修约的日值开始（GB/T 8170不得连续修约）");

    private final String chinese;

    DailyInput(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
