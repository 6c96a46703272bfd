package io.qingce.report.figure;

/** The light that a status shows on paper (信号灯). */
public enum Light {
    /** Attained, on course or judged attained. */
    GREEN,
    /** At risk. */
    YELLOW,
    /** Not attained, off course or judged not attained. */
    RED,
    /** Nothing can be said yet. */
    GREY
}
