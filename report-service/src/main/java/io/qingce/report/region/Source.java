package io.qingce.report.region;

/** Whose readings make a region-day; the first of these that has readings on the day does. */
public enum Source {
    /** 评价点位: the region's own stations, control points left out. */
    STATIONS(false),
    /** 城市发布序列: the series published for the whole region. */
    CITY_SERIES(false),
    /** 模拟点位: stations whose readings were made up. */
    SIMULATED_STATIONS(true),
    /** 模拟城市序列: a made-up series of the whole region. */
    SIMULATED_CITY_SERIES(true);

    private final boolean simulated;

    Source(boolean simulated) {
        this.simulated = simulated;
    }

    /** Whether a person could take made-up figures for real ones. */
    public boolean isSimulated() {
        return simulated;
    }
}
