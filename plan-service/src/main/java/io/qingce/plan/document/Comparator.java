package io.qingce.plan.document;

/** How the value of a point is judged (比较方式). */
public enum Comparator {
    /** 低于: strictly less. */
    LESS_THAN(Needs.NUMBER),
    /** 不高于, 控制在…以内. */
    AT_MOST(Needs.NUMBER),
    /** 不低于, …以上. */
    AT_LEAST(Needs.NUMBER),
    /** 等于: exactly this many. */
    EQUAL(Needs.NUMBER),
    /** 达到, or a bare number in a table: at least or at most by the direction of the indicator. */
    REACH(Needs.NUMBER),
    /** 完成. */
    COMPLETE(Needs.NOTHING),
    /** 基本完成: not a number. */
    BASICALLY_COMPLETE(Needs.WORDS),
    /** 消除, 清零. */
    ELIMINATE(Needs.NOTHING),
    /** 基本消除: not a number. */
    BASICALLY_ELIMINATE(Needs.WORDS),
    /** 完成上级下达目标: the value comes from the superior authority. */
    MEET_SUPERIOR(Needs.SUPERIOR),
    /** 高于上级平均水平: known only when the superior's average is. */
    ABOVE_SUPERIOR_AVERAGE(Needs.SUPERIOR),
    /** 排名进位. */
    RANK_IMPROVE(Needs.WORDS),
    /** 达到或优于某级. */
    GRADE_AT_LEAST(Needs.NUMBER),
    /** 下降. */
    DECREASE_BY(Needs.NUMBER),
    /** 提高. */
    INCREASE_BY(Needs.NUMBER),
    /** 不降低, 不减少. */
    NOT_WORSE_THAN_BASELINE(Needs.WORDS),
    /** 持续改善, 只减不增: a direction without a number. */
    TREND(Needs.WORDS),
    /** 定性. */
    QUALITATIVE(Needs.WORDS),
    /** 全部满足: every component. */
    ALL_OF(Needs.COMPONENTS),
    /** 任一满足: one component is enough. */
    ANY_OF(Needs.COMPONENTS);

    /** What a comparator cannot do without. */
    enum Needs {
        NOTHING,
        /** A number, or words together with what the superior authority has to supply. */
        NUMBER,
        /** Words or a number. */
        WORDS,
        /** A statement of what the superior authority has to supply. */
        SUPERIOR,
        /** Components of the same kind. */
        COMPONENTS
    }

    private final Needs needs;

    Comparator(Needs needs) {
        this.needs = needs;
    }

    Needs needs() {
        return needs;
    }
}
