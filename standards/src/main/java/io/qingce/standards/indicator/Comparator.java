package io.qingce.standards.indicator;

/** How a plan compares a value with its target 比较方式. */
public enum Comparator {
    /** 低于: strictly less. */
    LESS_THAN("<", "低于"),
    /** 不高于, 控制在…以内. */
    AT_MOST("≤", "不高于"),
    /** 高于, 大于: strictly more. */
    MORE_THAN(">", "高于"),
    /** 不低于, …以上. */
    AT_LEAST("≥", "不低于"),
    /** 等于: exactly this many. */
    EQUAL("=", "等于"),
    /** 达到, or a bare number in a table: at least or at most by the direction of the indicator. */
    REACH("→", "达到"),
    /** 完成. */
    COMPLETE("complete", "完成"),
    /** 基本完成: not a number. */
    BASICALLY_COMPLETE("basically complete", "基本完成"),
    /** 消除, 清零. */
    ELIMINATE("eliminate", "消除"),
    /** 基本消除: not a number. */
    BASICALLY_ELIMINATE("basically eliminate", "基本消除"),
    /** 完成上级下达目标: the value comes from the superior authority. */
    MEET_SUPERIOR("meet the superior's value", "完成上级下达目标"),
    /** 高于上级平均水平: known only when the superior's average is. */
    ABOVE_SUPERIOR_AVERAGE("above the superior's average", "高于上级平均水平"),
    /** 排名进位. */
    RANK_IMPROVE("rank improves", "排名进位"),
    /** 达到或优于某级. */
    GRADE_AT_LEAST("grade at least", "达到或优于等级"),
    /** 下降. */
    DECREASE_BY("decrease by", "下降"),
    /** 提高. */
    INCREASE_BY("increase by", "提高"),
    /** 不降低, 不减少. */
    NOT_WORSE_THAN_BASELINE("not worse than the baseline", "不降低"),
    /** 持续改善, 只减不增: a direction without a number. */
    TREND("trend", "趋势"),
    /** 定性. */
    QUALITATIVE("qualitative", "定性"),
    /** 全部满足: every component. */
    ALL_OF("all of", "全部满足"),
    /** 任一满足: one component is enough. */
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

    /** Whether {@link #sign} is a sign, which is the same in all languages. */
    public boolean isSymbol() {
        return !Character.isLetter(sign.charAt(0));
    }

    public String chinese() {
        return chinese;
    }
}
