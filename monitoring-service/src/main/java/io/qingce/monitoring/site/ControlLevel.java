package io.qingce.monitoring.site;

/** Who controls a site 控制级别. */
public enum ControlLevel {
    /** 国控 */
    NATIONAL,
    /** 省控 */
    PROVINCIAL,
    /** 市控 */
    MUNICIPAL,
    /** 县控 */
    COUNTY
}
