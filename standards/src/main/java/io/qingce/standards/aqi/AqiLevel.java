package io.qingce.standards.aqi;

import io.qingce.standards.term.Term;
import java.util.Locale;

/** Levels of the air quality index (HJ 633-2012 表 2, HJ 633-2026 表 4; colours from appendix A). */
public enum AqiLevel implements Term {
    EXCELLENT(50, "一级", "优", "绿色", 0x00E400),
    GOOD(100, "二级", "良", "黄色", 0xFFFF00),
    LIGHTLY_POLLUTED(150, "三级", "轻度污染", "橙色", 0xFF7E00),
    MODERATELY_POLLUTED(200, "四级", "中度污染", "红色", 0xFF0000),
    HEAVILY_POLLUTED(300, "五级", "重度污染", "紫色", 0x99004C),
    SEVERELY_POLLUTED(500, "六级", "严重污染", "褐红色", 0x7E0023);

    private static final AqiLevel[] LEVELS = values();

    private final int highest;
    private final String grade;
    private final String chinese;
    private final String colour;
    private final int rgb;

    AqiLevel(int highest, String grade, String chinese, String colour, int rgb) {
        this.highest = highest;
        this.grade = grade;
        this.chinese = chinese;
        this.colour = colour;
        this.rgb = rgb;
    }

    /** The level of an index from 0 to 500. */
    public static AqiLevel of(int aqi) {
        for (AqiLevel level : LEVELS) {
            if (aqi <= level.highest) {
                return level;
            }
        }
        throw new IllegalArgumentException("the index ends at 500: " + aqi);
    }

    /** The greatest index of the level. */
    public int highest() {
        return highest;
    }

    /** The level in Chinese numerals 级别. */
    public String grade() {
        return grade;
    }

    /** The class 类别. */
    @Override
    public String chinese() {
        return chinese;
    }

    /** The class in English, such as {@code lightly polluted}. */
    @Override
    public String english() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name of the colour. */
    public String colour() {
        return colour;
    }

    /** The colour as 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    /** 优良: the index is at most 100. */
    public boolean isGood() {
        return compareTo(GOOD) <= 0;
    }

    /** 重污染: heavily or severely polluted, the index is above 200. */
    public boolean isHeavy() {
        return compareTo(HEAVILY_POLLUTED) >= 0;
    }
}
