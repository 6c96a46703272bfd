package io.qingce.local.demo;

import java.util.List;

/**
 * The regions of the five plans with the year their air targets are due, and how clean we let their air and water be:
 * chosen so that among the results there are attained and missed targets.
 */
public enum DemoRegion {
    JIAOZUO("JZ", "焦作高新区", 2025, 0.95, 1.03, 113.27, 35.19, List.of(0.55, 0.85, 1.25)),
    SHANGJIE("SJ", "郑州市上街区", 2025, 1.00, 1.05, 113.29, 34.80, List.of(0.50, 0.75, 0.90)),
    ANYANG("AY", "安阳市", 2025, 1.20, 1.24, 114.39, 36.10, List.of(0.60, 0.85, 1.30, 2.90)),
    BAOSHAN("BS", "宝山循环经济产业集聚区", 2023, 0.75, 0.90, 114.13, 35.95, List.of(0.50, 0.70, 0.90, 1.60)),
    LIAOCHENG("LC", "聊城高新区", 2025, 1.05, 0.98, 115.98, 36.43, List.of(0.70, 1.15, 1.40));

    private final String prefix;
    private final String region;
    private final int year;
    private final double haze;
    private final double ozone;
    private final double longitude;
    private final double latitude;
    private final List<Double> waters;

    DemoRegion(
            String prefix,
            String region,
            int year,
            double haze,
            double ozone,
            double longitude,
            double latitude,
            List<Double> waters) {
        this.prefix = prefix;
        this.region = region;
        this.year = year;
        this.haze = haze;
        this.ozone = ozone;
        this.longitude = longitude;
        this.latitude = latitude;
        this.waters = waters;
    }

    /** The region key, as the plan prints it. */
    public String region() {
        return region;
    }

    /** The simulated year. */
    public int year() {
        return year;
    }

    /** The sites: four air stations, the last of them a control point 对照点, and the river sections. */
    public List<DemoSite> sites() {
        return DemoSite.of(this);
    }

    String prefix() {
        return prefix;
    }

    /** Level of particles and their gases; 1 gives about 48 µg/m³ of PM2.5 a year. */
    double haze() {
        return haze;
    }

    /** Level of ozone; 1 gives a 90th percentile of the daily 8-hour maximum near 165 µg/m³. */
    double ozone() {
        return ozone;
    }

    /** About where the region lies, in degrees east. */
    double longitude() {
        return longitude;
    }

    /** About where the region lies, in degrees north. */
    double latitude() {
        return latitude;
    }

    /** Pollution of each river section: below 1 it is of class Ⅲ or better. */
    List<Double> waters() {
        return waters;
    }

    /** Start of every random sequence of the region. */
    long seed() {
        return 20_260_000L + ordinal();
    }
}
