package io.qingce.report.ledger;

/** What a site is. */
public enum SiteKind {
    /** 空气自动站. */
    AIR_STATION,
    /** 城市发布序列: a series published for a whole city instead of its stations. */
    AIR_CITY,
    /** 河流断面. */
    RIVER_SECTION,
    /** 湖库点位. */
    LAKE_POINT;

    public boolean isAir() {
        return this == AIR_STATION || this == AIR_CITY;
    }
}
