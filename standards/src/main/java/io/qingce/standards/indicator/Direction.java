package io.qingce.standards.indicator;

/** Which way is better. */
public enum Direction {
    /** 越低越好. */
    LOWER,
    /** 越高越好. */
    HIGHER
}
