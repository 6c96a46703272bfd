package io.qingce.standards.water;

/** Which limits of total phosphorus a section is registered for; GB 3838-2002 table 1 has two rows. */
public enum WaterBody {
    /** 河流. */
    RIVER,
    /** 湖、库. */
    LAKE_OR_RESERVOIR
}
