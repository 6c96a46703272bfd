package io.qingce.report.region;

/** Which data version of a region-day is asked for. */
public enum Series {
    /** 实况. */
    REAL_TIME("实况"),
    /** 审核. */
    REVIEWED("审核"),
    /** Per site and day: reviewed where it exists, otherwise real-time. */
    BEST("审核优先");

    private final String chinese;

    Series(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
