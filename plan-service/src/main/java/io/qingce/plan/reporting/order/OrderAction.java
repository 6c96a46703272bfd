package io.qingce.plan.reporting.order;

/** What was done to an order, in its history. */
public enum OrderAction {
    /** 下达. */
    ISSUE,
    /** 答复. */
    ANSWER,
    /** 办结. */
    CLOSE,
    /** 重新督办. */
    REOPEN
}
