package io.qingce.monitoring.site;

/** What kind of point a site is. */
public enum SiteKind {
    /** 空气质量监测点位 */
    AIR_STATION,
    /** 城市发布序列: the published values of a whole city. */
    AIR_CITY,
    /** 河流断面 */
    RIVER_SECTION,
    /** 湖库点位 */
    LAKE_POINT;

    /** Whether air is measured there; otherwise water is. */
    public boolean isAir() {
        return this == AIR_STATION || this == AIR_CITY;
    }
}
