package io.qingce.standards.aqi;

/** What an index is worth when an item is missing. */
public enum MissingItem {
    /**
     * The rest decides if its index is above 100, otherwise index, level and primary pollutant are "NA" (HJ 633-2026 5.3.1; practice under
     * 2012). The default.
     */
    NOT_AVAILABLE_UNLESS_POLLUTED,
    /** The items present decide, as the real-time feeds do. */
    REST_DECIDES
}
