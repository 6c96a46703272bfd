package io.qingce.standards.air;

/** Grade of the limits of GB 3095: grade I for class-1 zones 一类区, grade II for class-2 zones 二类区. */
public enum Grade {
    /** 一级. */
    I,
    /** 二级; what cities are judged by. */
    II
}
