package io.qingce.plan.reporting.outline;

/** What a reported value states (填报值性质). A level of 58 % is no fall of 58 percentage points. */
public enum Quantity {
    /** 水平值: the value itself. */
    LEVEL,
    /** 变化幅度: by how much it rose or fell. */
    CHANGE
}
