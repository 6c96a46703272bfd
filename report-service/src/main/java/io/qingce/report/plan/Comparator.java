package io.qingce.report.plan;

/** How a plan compares a value with its target; names and meaning as in the plan document. */
public enum Comparator {
    LESS_THAN("<", "低于"),
    AT_MOST("≤", "不高于"),
    AT_LEAST("≥", "不低于"),
    EQUAL("=", "等于"),
    REACH("→", "达到"),
    COMPLETE("complete", "完成"),
    BASICALLY_COMPLETE("basically complete", "基本完成"),
    ELIMINATE("eliminate", "消除"),
    BASICALLY_ELIMINATE("basically eliminate", "基本消除"),
    MEET_SUPERIOR("meet the superior's value", "完成上级下达目标"),
    ABOVE_SUPERIOR_AVERAGE("above the superior's average", "高于上级平均水平"),
    RANK_IMPROVE("rank improves", "排名进位"),
    GRADE_AT_LEAST("grade at least", "达到或优于等级"),
    DECREASE_BY("decrease by", "下降"),
    INCREASE_BY("increase by", "提高"),
    NOT_WORSE_THAN_BASELINE("not worse than the baseline", "不降低"),
    TREND("trend", "趋势"),
    QUALITATIVE("qualitative", "定性"),
    ALL_OF("all of", "全部满足"),
    ANY_OF("any of", "任一满足");

    private final String sign;
    private final String chinese;

    Comparator(String sign, String chinese) {
        this.sign = sign;
        this.chinese = chinese;
    }

    /** Sign or English words. */
    public String sign() {
        return sign;
    }

    public String chinese() {
        return chinese;
    }
}
