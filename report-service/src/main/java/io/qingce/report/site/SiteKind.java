package io.qingce.report.site;

import java.util.Arrays;

/** What a site is. */
public enum SiteKind {
    /** 空气自动站. */
    AIR_STATION,
    /** 城市发布序列: a series published for a whole city instead of its stations. */
    AIR_CITY,
    /** 河流断面. */
    RIVER_SECTION,
    /** 湖库点位. */
    LAKE_POINT,
    /** 饮用水水源地. */
    DRINKING_WATER_SOURCE,
    /** 黑臭水体: a water on the list. */
    BLACK_ODOROUS_WATER,
    /** Any other kind: kept with its readings, but in no statistic of air or surface water. */
    OTHER;

    /** The kind of this name; {@link #OTHER} for one that is not known here. */
    public static SiteKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean isAir() {
        return this == AIR_STATION || this == AIR_CITY;
    }
}
