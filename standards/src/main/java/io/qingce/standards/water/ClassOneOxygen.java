package io.qingce.standards.water;

/** How dissolved oxygen reaches class I (GB 3838-2002 表 1 prints 7.5 mg/L or a saturation 饱和率 of 90 %). */
public enum ClassOneOxygen {
    /** By 7.5 mg/L alone; the default, as the libraries read for this one do. */
    CONCENTRATION_ONLY,
    /** By 7.5 mg/L or by a measured saturation of at least 90 %. */
    CONCENTRATION_OR_SATURATION
}
