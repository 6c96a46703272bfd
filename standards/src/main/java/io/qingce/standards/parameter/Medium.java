package io.qingce.standards.parameter;

/** In what something is measured. */
public enum Medium {
    /** 环境空气. */
    AIR,
    /** 水质. */
    WATER,
    /** 水量、水位: how much water there is, and how high it stands. */
    FLOW,
    /** 降尘. */
    DUSTFALL,
    /** 声环境. */
    NOISE
}
