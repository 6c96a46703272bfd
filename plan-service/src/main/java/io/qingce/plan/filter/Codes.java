package io.qingce.plan.filter;

/** How plans and what stands in them are written in addresses. */
public final class Codes {

    /** A plan 规划代码. */
    public static final String PLAN = "[a-z0-9-]{1,64}";

    /** A target, task or other item of a plan, by its identifier or printed number. */
    public static final String ITEM = "[A-Za-z0-9.-]{1,64}";

    private Codes() {}
}
