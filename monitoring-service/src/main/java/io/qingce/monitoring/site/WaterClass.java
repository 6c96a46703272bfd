package io.qingce.monitoring.site;

/** Water quality class assigned to a section as its target 水质目标 (GB 3838, Ⅰ to Ⅴ). */
public enum WaterClass {
    I,
    II,
    III,
    IV,
    V
}
