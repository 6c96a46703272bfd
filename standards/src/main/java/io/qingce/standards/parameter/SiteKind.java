package io.qingce.standards.parameter;

import java.util.Set;

/** What kind of point a site is, and in what it measures. */
public enum SiteKind {
    /** 空气质量监测点位 */
    AIR_STATION(Medium.AIR),
    /** 城市发布序列: the published values of a whole city. */
    AIR_CITY(Medium.AIR),
    /** 河流断面 */
    RIVER_SECTION(Medium.WATER, Medium.FLOW),
    /** 湖库点位 */
    LAKE_POINT(Medium.WATER, Medium.FLOW),
    /** 集中式饮用水水源地 */
    DRINKING_WATER_SOURCE(Medium.WATER),
    /** 黑臭水体监测点 */
    BLACK_ODOROUS_WATER(Medium.WATER),
    /** 地下水监测井 */
    GROUNDWATER_WELL(Medium.WATER, Medium.FLOW),
    /** 降尘监测点 */
    DUSTFALL_POINT(Medium.DUSTFALL),
    /** 生态流量控制断面 */
    ECOLOGICAL_FLOW_SECTION(Medium.FLOW, Medium.WATER),
    /** 声环境监测点 */
    NOISE_POINT(Medium.NOISE);

    private final Set<Medium> media;

    SiteKind(Medium... media) {
        this.media = Set.of(media);
    }

    /** Whether something of this medium can be measured there: a reading of another does not belong to the site. */
    public boolean measures(Medium medium) {
        return media.contains(medium);
    }

    /** Whether air is measured there. */
    public boolean isAir() {
        return measures(Medium.AIR);
    }

    /** Whether it can have a water quality class as its target 水质目标. */
    public boolean hasWaterClass() {
        return measures(Medium.WATER);
    }
}
